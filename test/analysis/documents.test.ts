import type { DocumentText } from "../../src/analysis";
import { further, judged, kabel, mail, nordwind, own, text, fraudster } from "./desk";

const letter = "Dear Priya,\n\nplease find our documents attached.\n\nKind regards\nKatrin Lohmann";
const headed = "Nordwind Spedition GmbH\nKaistraße 4, 20457 Hamburg";
const invoice = (iban: string): string =>
  `${headed}\nRechnung\nRechnungsnummer: 2026-114\nTransport Hamburg - Rotterdam 900,00 €\nGesamtbetrag 1.071,00 €\nZahlbar bis 31.10.2026\nIBAN ${iban}`;
const data = (iban: string): DocumentText =>
  text(`Payee: Nordwind Spedition GmbH\nIBAN: ${iban.replace(/ /g, "")}\nAmount: EUR 1071.00\nReference: 2026-114`, {
    layer: "xml",
    page: null,
  });
const code = (iban: string): DocumentText =>
  text(`Account holder: Nordwind Spedition GmbH\nIBAN: ${iban.replace(/ /g, "")}\nAmount: EUR 1071.00`, {
    layer: "qr",
  });
const scan = (words: string): DocumentText => text(words, { name: "scan.jpg", layer: "ocr", page: null });
const fromUs = {
  from: [{ name: "Priya Nair", address: "priya.nair@harbourlane.co.uk" }],
  subject: "FW: invoice",
};
const fromStranger = { from: [{ name: "Someone", address: "office@unknown-forwarder.de" }] };

describe("another account", () => {
  test.each<[string, readonly DocumentText[], readonly string[]]>([
    ["on the page", [text(invoice(fraudster))], ["destination-not-on-record"]],
    ["on the page beside the true e-invoice", [text(invoice(fraudster)), data(own)], ["sources-disagree"]],
    ["in the embedded e-invoice alone", [text(invoice(own)), data(fraudster)], ["sources-disagree"]],
    ["in the payment code alone", [text(invoice(own)), code(fraudster)], ["sources-disagree"]],
    ["in a second payment code", [text(invoice(own)), code(own), code(fraudster)], ["sources-disagree"]],
    ["in a picture of an invoice", [scan(invoice(fraudster))], ["destination-not-on-record"]],
    [
      "in a picture on a page",
      [text(invoice(own)), text(`IBAN ${fraudster}`, { layer: "ocr" })],
      ["destination-not-on-record"],
    ],
    ["on a hidden sheet", [text(invoice(own)), text(`IBAN ${fraudster}`, { hidden: true })], ["hidden-text"]],
    [
      "in the target of a link",
      [text(invoice(own), { links: [`https://pay.example/?iban=${fraudster.replace(/ /g, "")}`] })],
      ["destination-not-on-record"],
    ],
    [
      "in a file of its own",
      [text(invoice(own)), text(`IBAN ${fraudster}`, { name: "bank.txt", document: 1 })],
      ["destination-not-on-record"],
    ],
  ])("%s is to be verified", async (_, found, signals) => {
    const report = await judged(mail(letter), { found });
    expect(report.verdict).toBe("verify");
    expect(report.intent).toBe("pay");
    expect(report.supplier?.id).toBe("V1");
    for (const signal of [...signals, "destination-not-on-record"]) expect(report.found).toContain(signal);
  });

  test("over one that is hidden below it", async () => {
    const found = [text(invoice(fraudster)), text(`IBAN ${own}`, { hidden: true })];
    const report = await judged(mail(letter), { found });
    expect(report).toMatchObject({ verdict: "verify" });
    expect(report.found).toEqual(expect.arrayContaining(["destination-not-on-record", "hidden-text"]));
  });

  test("put in afterwards", async () => {
    const edited = {
      kind: "edited",
      name: "invoice.pdf",
      page: 1,
      before: [`IBAN ${own}`],
      after: [`IBAN ${fraudster}`],
    } as const;
    const report = await judged(mail(letter), { found: [text(invoice(fraudster))], notes: [edited] });
    expect(report.found).toContain("document-edited");
    const stamped = { ...edited, before: [], after: ["Paid 2 October", "Page 1 of 1"] };
    const honest = await judged(mail(letter), { found: [text(invoice(own))], notes: [stamped] });
    expect(honest).toMatchObject({ verdict: "consistent", found: [] });
  });

  test("than the quoted conversation names", async () => {
    const quoted = `${letter}\n\nOn 1 October 2026, Katrin Lohmann <katrin.lohmann@nordwind-spedition.de> wrote:\n> Our account is IBAN ${own}.`;
    const report = await judged(mail(quoted), { found: [text(invoice(fraudster))] });
    expect(report.found).toContain("destination-changed-in-thread");
    expect((await judged(mail(quoted), { found: [text(invoice(own))] })).found).toEqual([]);
  });

  test("than the message names", async () => {
    const said = mail(`Please pay the attached invoice to IBAN ${own}.`);
    const report = await judged(said, { found: [text(invoice(fraudster))] });
    expect(report.findings.find(({ signal }) => signal === "sources-disagree")).toMatchObject({
      message: "sources-disagree.message",
      params: { file: "invoice.pdf" },
    });
    expect(await judged(said, { found: [text(invoice(own))] })).toMatchObject({ verdict: "consistent", found: [] });
  });

  test("abroad, in another's name", async () => {
    const found = [text(invoice("LT12 1000 0111 0100 1000").replace("IBAN", "Kontoinhaber: Baltic Trade UAB\nIBAN"))];
    const report = await judged(mail(letter), { found });
    expect(report.found).toEqual(expect.arrayContaining(["country-unexpected", "beneficiary-mismatch"]));
  });

  test("of another supplier", async () => {
    expect((await judged(mail(letter), { found: [text(invoice(further))] })).found).toContain("destination-of-another");
  });

  test("where no one is on record, the code and the page have to agree", async () => {
    const differ = await judged(mail(letter), { found: [text(invoice(own)), code(fraudster)] }, null);
    expect(differ).toMatchObject({ verdict: "verify", found: ["sources-disagree"] });
    const agree = await judged(mail(letter), { found: [text(invoice(own)), code(own)] }, null);
    expect(agree.found).toEqual([]);
  });

  test("is in the report with its file, page and layer", async () => {
    const report = await judged(mail(letter), { found: [text(invoice(own)), code(fraudster)] });
    const row = report.destinations.find(({ onRecord }) => onRecord === false);
    expect(row?.source).toMatchObject({ part: "attachment", name: "invoice.pdf", layer: "qr", page: 1 });
    expect(row).not.toHaveProperty("document");
  });
});

describe("an honest invoice", () => {
  test.each<[string, readonly DocumentText[]]>([
    ["as a page", [text(invoice(own))]],
    ["with its data and code", [text(invoice(own)), data(own), code(own)]],
    ["as data alone", [data(own)]],
    ["as a picture", [scan(invoice(own))]],
    ["as a picture with a scanner's words behind it", [text(invoice(own), { layer: "ocr", hidden: true })]],
    ["that repeats its account in white", [text(invoice(own)), text(`IBAN ${own}`, { hidden: true })]],
    [
      "that is debited",
      [text(invoice(own)), data(own), text("Payer account: DE75512108001245126199", { layer: "xml", page: null })],
    ],
  ])("%s is consistent", async (_, found) => {
    expect(await judged(mail(letter), { found })).toMatchObject({ verdict: "consistent", intent: "pay", found: [] });
  });
});

describe("a picture that is misread", () => {
  const misread = "DE89 3704 0044 0582 0180 00";

  test("by its check digits names no account, and was not read", async () => {
    const report = await judged(mail(letter), { found: [scan(invoice(misread))] });
    expect(report).toMatchObject({ verdict: "incomplete", destinations: [], found: [] });
    expect(report.unread).toEqual([
      { name: "scan.jpg", kind: "attachment", reason: { code: "accountNotRead", detail: "scan.jpg" } },
    ]);
  });

  test("was not read where the page next to it names another account", async () => {
    const found = [text(invoice(own)), text("IBAN DE07 1001 0010 0140 8016 48", { layer: "ocr" })];
    expect(await judged(mail(letter), { found })).toMatchObject({ verdict: "incomplete" });
  });

  test("has the title of an invoice and no account: that may be there as no one recognises it", async () => {
    const found = [scan("Nordwind Spedition GmbH\nInvoice 4711\nTotal 4,812.00 EUR")];
    expect(await judged(mail(letter), { found })).toMatchObject({ verdict: "incomplete", destinations: [] });
    const photo = [scan("Nordwind Spedition GmbH\nLKW 4711")];
    expect(await judged(mail(letter), { found: photo })).toMatchObject({ verdict: "consistent" });
  });

  test("next to the page that says the same was read", async () => {
    const found = [text(invoice(own)), text(`IBAN ${misread}`, { layer: "ocr" })];
    expect(await judged(mail(letter), { found })).toMatchObject({ verdict: "consistent", unread: [] });
  });

  test("with digits that hold by chance accuses no one, and was not read", async () => {
    const report = await judged(mail(letter), { found: [scan(invoice("DE89 3704 0044 0502 9130 00"))] });
    expect(report).toMatchObject({ verdict: "incomplete", found: [] });
    expect(report.unread).toMatchObject([{ name: "scan.jpg", reason: { code: "picturesNotRead" } }]);
    // On a page each digit is what it is.
    const page = await judged(mail(letter), { found: [text(invoice("DE89 3704 0044 0502 9130 00"))] });
    expect(page.found).toContain("destination-not-on-record");
  });

  test("to no words at all is in no language, and asks nothing", async () => {
    const found = [
      scan(
        "lnvoioe tne amonnt ls du3\np1ease pey wlthin tne uext deys tn onr acccunt\noet wns hfr lkj dsaf wqe rtz uio plk mnb vcx",
      ),
    ];
    expect(await judged(mail("Our new office", fromStranger), { found })).toMatchObject({
      verdict: "unrelated",
      gates: [],
    });
  });
});

describe("pictures that were not read", () => {
  const missing = [{ code: "picturesNotRead", detail: "invoice.pdf" }] as const;

  test("shut nothing in a document that names its account", async () => {
    const report = await judged(mail(letter), { found: [text(invoice(own))], missing });
    expect(report).toMatchObject({ verdict: "consistent", gates: [] });
    expect(report.unread).toHaveLength(1);
  });

  test.each<[string, readonly DocumentText[]]>([
    ["without an account", [text(`${headed}\nRechnung 2026-114\nGesamtbetrag 1.071,00 €`)]],
    ["whose code alone names one", [code(own)]],
    ["without a word", []],
  ])("of a document %s are a gap", async (_, found) => {
    const report = await judged(mail("Please pay the attached invoice."), { found, missing });
    expect(report).toMatchObject({ verdict: "incomplete", gates: [{ kind: "destinationsUnreadable" }] });
  });
});

describe("whose invoice it is", () => {
  test.each<[string, readonly DocumentText[], string]>([
    ["by its letterhead", [text(invoice(fraudster))], "name"],
    ["by the seller of its data", [data(fraudster)], "name"],
    [
      "by its tax number",
      [text(`Seller VAT: DE811128135\nIBAN: ${fraudster}`, { layer: "xml", page: null })],
      "tax-id",
    ],
    ["by a letterhead in a picture", [scan(invoice(fraudster))], "name"],
  ])("a colleague's forward is told %s", async (_, found, by) => {
    const report = await judged(mail("Please pay this one.", fromUs), { found });
    expect(report.supplier).toMatchObject({ id: "V1" });
    expect(report.supplier?.matchedBy).toContain(by);
    expect(report.verdict).toBe("verify");
  });

  test("a scanner that sends without a word isn't one", async () => {
    const scanner = { ...fromUs, from: [{ name: "Scanner", address: "scan@harbourlane.co.uk" }], subject: "Scan" };
    expect(await judged(mail("", scanner), { found: [text(invoice(fraudster))] })).toMatchObject({ verdict: "verify" });
    expect(await judged(mail("", scanner), { found: [text(invoice(own))] })).toMatchObject({ verdict: "consistent" });
  });

  test("a stranger's mail with the supplier's invoice is told too", async () => {
    const report = await judged(mail("Invoice attached.", fromStranger), { found: [text(invoice(fraudster))] });
    expect(report.supplier).toMatchObject({ id: "V1", matchedBy: ["name"] });
    expect(report.found).toContain("destination-not-on-record");
  });

  test("an account selects no one", async () => {
    const report = await judged(mail("Please pay.", fromStranger), {
      found: [text(`Invoice 7\nTotal EUR 70.00\nIBAN ${own}`)],
    });
    expect(report.supplier).toBeNull();
  });

  test("two suppliers' invoices in one forward are each compared with their own", async () => {
    const of = (name: string, iban: string, document: number): DocumentText =>
      text(
        `${name}\nRechnung 7\n${"Kabel 10,00 €\n".repeat(9)}Gesamtbetrag 70,00 €\nIBAN ${iban}\nAmtsgericht\nUSt\nTelefon`,
        { name: `${document}.pdf`, document },
      );
    const both = (first: string, second: string) =>
      judged(mail("Please pay both.", fromUs), {
        found: [of(nordwind.name, first, 0), of(kabel.name, second, 1)],
      });
    expect((await both(own, further)).found).toEqual([]);
    expect((await both(own, fraudster)).found).toContain("destination-not-on-record");
    expect((await both(fraudster, further)).found).toContain("destination-not-on-record");
  });

  test("as they are in one file, page by page", async () => {
    const page = (name: string, iban: string, number: number): DocumentText =>
      text(`${name}\nRechnung 7\nGesamtbetrag 70,00 €\nIBAN ${iban}`, { page: number });
    const both = (first: string, second: string) =>
      judged(mail("Please pay both.", fromUs), {
        found: [page(nordwind.name, first, 1), page(kabel.name, second, 2)],
      });
    expect((await both(own, further)).found).toEqual([]);
    expect((await both(own, fraudster)).found).toContain("destination-not-on-record");
  });
});

describe("a document that was not read", () => {
  const unread = { missing: [{ code: "encrypted", detail: "4711.pdf" } as const] };
  const amount = "Dear Priya,\n\nthe 4,812.00 EUR as discussed; the details are in the attachment.\n\nKatrin Lohmann";

  test("is waited for where a supplier leaves it to say what an amount is for", async () => {
    expect(await judged(mail(amount), unread)).toMatchObject({ verdict: "incomplete" });
  });

  test.each([
    ["speaks of no amount", mail("Dear Priya,\n\nas discussed.\n\nKatrin Lohmann")],
    [
      "reports that it was paid",
      mail("Dear Priya,\n\nwe have received your payment of 4,812.00 EUR.\n\nKatrin Lohmann"),
    ],
  ])("is not where he %s", async (_, message) => {
    expect(await judged(message, unread)).toMatchObject({ verdict: "consistent" });
  });

  test("is not where a stranger writes", async () => {
    expect(await judged(mail(amount, fromStranger), unread, [kabel])).toMatchObject({ verdict: "unrelated" });
  });

  test("is not where it is a picture", async () => {
    const photo = { missing: [{ code: "unsupported", detail: "4711.heic" } as const] };
    expect(await judged(mail(amount), photo)).toMatchObject({ verdict: "consistent" });
  });
});
