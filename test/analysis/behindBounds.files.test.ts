import { readMessage } from "../../src/mail/file";
import { docx, latin1, odt, read, relations, utf8, xlsx } from "../documents/kit";
import { fraudster, judged, mail, own, type Judged } from "./desk";

const repeated = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join("");
/** Verdicts with which a payload may pass: it was not seen, and no one says so. */
const silent = ["consistent", "unrelated"];
const isTold = ({ verdict }: Judged): boolean => !silent.includes(verdict);
const stranger = fraudster.replace(/ /g, "");
const target = `https://checkout.stranger.example/4471?iban=${stranger}`;
const asks = `Dear all, please pay invoice 4471 over EUR 450.00 by Friday.\nIBAN ${own}`;

/** Files in which an account follows more than was read once. */
const files: readonly (readonly [what: string, name: string, content: string | Uint8Array])[] = [
  [
    "links of an office document",
    "a.docx",
    docx("<w:p><w:r><w:t>Invoice</w:t></w:r></w:p>", {
      "word/_rels/document.xml.rels": relations(
        ...Array.from({ length: 6_000 }, (_, at) => [`n${at}`, "hyperlink", `https://x.example/${at}`, "External"]),
        ["last", "hyperlink", target, "External"],
      ),
    }),
  ],
  [
    "a field of an office document",
    "a.docx",
    docx(
      `<w:p><w:r><w:instrText>${" ".repeat(5_000)}</w:instrText><w:instrText>HYPERLINK "${target}"</w:instrText></w:r></w:p>`,
    ),
  ],
  [
    "tips of a workbook",
    "a.xlsx",
    xlsx(
      `<hyperlinks>${repeated(600, (at) => `<hyperlink tooltip="tip ${at}" display="${at}"/>`)}` +
        `<hyperlink tooltip="IBAN ${stranger}"/></hyperlinks>`,
    ),
  ],
  [
    "attributes of XML",
    "a.xlsx",
    xlsx(`<hyperlinks><hyperlink ${repeated(120, (at) => `a${at}="1" `)} tooltip="IBAN ${stranger}"/></hyperlinks>`),
  ],
  [
    "pictures of an OpenDocument",
    "a.odt",
    odt(
      repeated(120, (at) => `<draw:image xlink:href="Pictures/${at}.png"/>`),
      "",
      Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`Pictures/${at}.png`, utf8("no picture")])),
    ),
  ],
  ["pictures of RTF", "a.rtf", latin1(`{\\rtf1 ${repeated(120, () => "{\\pict\\pngblip 00112233}")}}`)],
  [
    "labels of RTF",
    "a.rtf",
    latin1(
      `{\\rtf1 {\\*\\listtable${repeated(600, (at) => `{\\leveltext No 1234${1_000 + at};}`)}` +
        `{\\leveltext IBAN ${fraudster};}}Invoice}`,
    ),
  ],
  [
    "groups of RTF",
    "a.rtf",
    latin1(`{\\rtf1 Invoice ${"{".repeat(600)}{\\*\\none x} IBAN ${stranger}${"}".repeat(601)}`),
  ],
  ["elements of XML", "a.xml", `<invoice>${repeated(300_000, () => "<a/>")}<iban>${stranger}</iban></invoice>`],
  ["a long word of XML", "a.xml", `<invoice><id>4471</id><note>${"x".repeat(4_100)} IBAN ${stranger}</note></invoice>`],
  [
    "files in an invoice of XML",
    "a.xml",
    `<Invoice>${repeated(60, () => `<EmbeddedDocumentBinaryObject>${"QUJD".repeat(9)}</EmbeddedDocumentBinaryObject>`)}</Invoice>`,
  ],
  [
    "scripts of a page",
    "a.html",
    `${repeated(21_000, () => "<meta name=a>")}<script>document.write(1)</script><p>Hello</p>`,
  ],
];

describe("what is in a file behind more than is read", () => {
  test("is consistent where nothing does", async () => {
    expect((await judged(mail(asks), {})).verdict).toBe("consistent");
  });

  test.each(files)("is seen, or said not to be: %s", async (_, name, content) => {
    const documents = await read(name, content);
    const report = await judged(mail(asks), documents);
    expect([report.verdict, isTold(report)]).toEqual([report.verdict, true]);
  });
});

const sender = "From: Katrin Lohmann <katrin.lohmann@nordwind-spedition.de>";
const body = `Subject: Invoice 4471\r\nMessage-ID: <1@nordwind-spedition.de>\r\nContent-Type: text/plain\r\n\r\n${asks}\r\n`;
const list = (count: number, domain = "harbourlane.co.uk"): string =>
  Array.from({ length: count }, (_, at) => `p${at}@${domain}`).join(",\r\n ");
/** Imitates the supplier. */
const posing = "rechnung@nordwind-spediti0n.de";

/** Heads of messages in which somebody follows more than is read. */
const heads: readonly (readonly [what: string, head: string])[] = [
  ["recipients", `${sender}\r\nTo: ${list(400)}, ${posing}`],
  ["addresses", `${sender}\r\nTo: ap@harbourlane.co.uk\r\nCc: ${list(2_600)}, ${list(2_600, "x.example")}, ${posing}`],
  ["fields", `${sender}\r\n${repeated(70, (at) => `To: p${at}@harbourlane.co.uk\r\n`)}To: ${posing}`],
  ["groups", `${sender}\r\nTo: ${repeated(300, (at) => `g${at}: p${at}@harbourlane.co.uk;, `)}${posing}`],
  ["authors", `${sender}\r\n${repeated(30, (at) => `From: ${list(5, `n${at}.example`)}\r\n`)}From: ${posing}`],
  [
    "those who answers go to",
    `${sender}\r\nTo: ap@harbourlane.co.uk\r\nReply-To: ${list(120, "x.example")}, ${posing}`,
  ],
  ["letters of a name", `From: "${"Accounts ".repeat(30)}" <katrin.lohmann@nordwind-spedition.de>`],
];

describe("who is in a head behind more than is read", () => {
  test.each([["To: ap@harbourlane.co.uk"], [`To: ${list(200)}`]])("no one: %#", async (to) => {
    const report = await judged(await readMessage(utf8(`${sender}\r\n${to}\r\n${body}`)), {});
    expect([report.verdict, report.unread]).toEqual(["consistent", []]);
  });

  test.each(heads)("is seen, or said not to be: %s", async (_, head) => {
    const report = await judged(await readMessage(utf8(`${head}\r\n${body}`)), {});
    expect([report.verdict, isTold(report)]).toEqual([report.verdict, true]);
  });

  test("is no colleague of the sender's, however many of theirs precede", async () => {
    const from = "From: Nordwind Spedition GmbH <desk@evil-freight.example>";
    const to = `To: ${list(60, "evil-freight.example")}, ap@harbourlane.co.uk`;
    const text = "Please do not pay invoice 4471 for now, hold the payment until you hear from us.";
    const message = `${from}\r\n${to}\r\nSubject: Invoice 4471\r\n\r\n${text}\r\n`;
    expect((await judged(await readMessage(utf8(message)), {})).verdict).toBe("stop");
  });
});
