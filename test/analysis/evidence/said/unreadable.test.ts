import { noDocuments, type Attachment, type MailItem, type Reason } from "../../../../src/analysis";
import { bodyImage, unreadableOf } from "../../../../src/analysis/evidence/said/unreadable";
import { read } from "../../reading";
import { item as itemOf } from "../../signals/kit";

test("a hidden account excuses no image in the body", () => {
  const body = (style: string) =>
    `<p>Please pay the attached invoice.</p><p style="${style}">IBAN DE89 3704 0044 0532 0130 00</p>`;
  const imageOf = (style: string) => {
    const content = body(style);
    const facts = read(itemOf({ bodies: { found: [{ type: "html", content }], missing: [] } }), noDocuments);
    return bodyImage({ ...facts, unreadImage: true });
  };
  expect(imageOf("display:none")).toHaveLength(1);
  expect(imageOf("")).toEqual([]);
});

const lacks: Reason = { code: "notProvided" };
const file = (name: string, type = "application/pdf"): Attachment => ({
  name,
  type,
  size: 90_000,
  inline: false,
  content: { failed: lacks },
});

const letter = "Dear Priya,\nplease pay our invoice 4711 until Friday.\nKind regards\nKatrin Lohmann";

/** What decides about a message without these parts, all its attachments and some of an attached message. */
function deciding(
  parts: readonly string[],
  attachments: readonly Attachment[] = [],
  {
    text = letter,
    within = [],
    reason = lacks,
  }: { readonly text?: string; readonly within?: readonly string[]; readonly reason?: Reason } = {},
): readonly string[] {
  const item: MailItem = {
    id: "1@harbourlane.co.uk",
    subject: "Invoice",
    from: [{ name: null, address: "ar@nordwind-spedition.de" }],
    sender: null,
    replyTo: [],
    to: [],
    cc: [],
    date: null,
    headers: { failed: lacks },
    bodies: { found: [{ type: "text", content: text }], missing: [] },
    attachments,
    unread: [
      ...parts.map((name) => ({ name, reason: lacks })),
      ...attachments.map(({ name }) => ({ name, kind: "attachment" as const, reason })),
      ...within.map((name) => ({ name, kind: "within" as const, reason: lacks })),
    ],
  };
  return unreadableOf(read(item, { found: [], missing: [] })).map(({ name }) => name);
}

describe("what could not be read and may say where to pay", () => {
  it("is the body, the subject and documents", () => {
    expect(deciding(["body", "subject"], [file("invoice.pdf")])).toEqual(["body", "subject", "invoice.pdf"]);
  });

  it("is not who wrote to whom, which a phone doesn't give", () => {
    expect(deciding(["headers", "from", "sender", "to", "cc"])).toEqual([]);
  });

  it("is a document all the same when it bears the name of such a part, or of a harmless file next to it", () => {
    expect(deciding([], [file("headers")])).toEqual(["headers"]);
    expect(deciding([], [file("a.pdf"), file("a.pdf", "font/woff2")])).toEqual(["a.pdf", "a.pdf"]);
  });

  it("is the body all the same when a harmless file is called like it", () => {
    expect(deciding(["body"], [file("body", "text/css")])).toEqual(["body"]);
    expect(deciding(["message"], [file("message", "application/pgp-signature")])).toEqual(["message"]);
  });

  it("is what is in an attached message, whatever a file next to it is called", () => {
    const within = ["old.eml/headers", "old.eml/body"];
    expect(deciding([], [file("old.eml/body", "text/css")], { within })).toEqual(["old.eml/body", ...within]);
  });

  it.each([
    ["meeting.ics", "text/calendar"],
    ["meeting.ics", "application/ics"],
    ["Katrin.vcf", "text/x-vcard"],
    ["clip.mp4", "video/mp4"],
    ["signature.asc", "application/pgp-signature"],
    ["smime.p7s", "application/x-pkcs7-signature"],
    ["unnamed-1", "application/pgp-signature"],
  ])("is no %s that says it is %s", (name, type) => {
    expect(deciding([], [file(name, type)])).toEqual([]);
  });

  it.each([
    ["invoice.pdf", "video/mp4"],
    ["call.mp3", "audio/mpeg"],
    ["invoice.pdf", "text/calendar"],
    ["invoice.pdf", "application/pgp-signature"],
    ["invoice.pdf.", "audio/mpeg"],
    ["invoice.css", "application/octet-stream"],
    ["invoice.pdf.vcf", "application/pdf"],
    ["unnamed-1", "text/calendar"],
  ])("is %s that says it is %s", (name, type) => {
    expect(deciding([], [file(name, type)])).toEqual([name]);
  });

  it("is no small picture in a text, and is one where there is no other text", () => {
    const logo = { ...file("logo.png", "image/png"), size: 4_000, inline: true };
    expect(deciding([], [logo])).toEqual([]);
    for (const code of ["accountNotRead", "tooMany"] as const)
      expect(deciding([], [logo], { reason: { code } })).toEqual(["logo.png"]);
    for (const text of ["", "Please pay:", `Pay.${" \n".repeat(2_000)}`])
      expect(deciding([], [logo], { text })).toEqual(["logo.png"]);
  });

  it("is a picture that is large, next to the text, or of no known size", () => {
    const logo = { ...file("logo.png", "image/png"), size: 4_000, inline: true };
    for (const other of [{ size: 90_000 }, { inline: false }, { size: null }])
      expect(deciding([], [{ ...logo, ...other }])).toEqual(["logo.png"]);
  });
});
