import type { DocumentText, MailItem } from "../../../src/analysis";
import { foundOr } from "../../../src/analysis/gathered";
import { read } from "../reading";

const item: MailItem = {
  id: "1@harbourlane.co.uk",
  subject: "Invoice 7",
  from: [{ name: null, address: "ar@nordwind-spedition.de" }],
  sender: null,
  replyTo: [],
  to: [],
  cc: [],
  date: null,
  headers: { found: [], missing: [] },
  bodies: { found: [{ type: "text", content: "Please pay the attached invoice." }], missing: [] },
  attachments: [],
  unread: [],
};

const iban = "DE07 1001 0010 0140 8016 49";

function facts(text: string, html = true) {
  const document: DocumentText = { name: "invoice.html", document: 0, layer: "text", page: null, text, html };
  return read(item, { found: [document], missing: [] });
}

const accounts = (text: string, html = true) =>
  foundOr(facts(text, html).destinations, []).map(({ value, source }) => [value, source.part, source.name]);

describe("an attached page", () => {
  it.each([
    ["in its text", `<p>Pay to IBAN ${iban}</p>`, "attachment"],
    ["in the words of a picture", `<p>Pay to</p><img src="cid:none" alt="IBAN ${iban}">`, "attachment"],
    ["in text that is not shown", `<p>Pay to</p><p style="display:none">IBAN ${iban}</p>`, "hidden"],
    ["in the target of a link", `<a href="https://pay.example/?iban=${iban.replace(/ /g, "%20")}">Pay</a>`, "link"],
  ])("names an account %s", (_, page, part) => {
    expect(accounts(page)).toContainEqual(["DE07100100100140801649", part, "invoice.html"]);
  });

  it("is not read as a page where it is none", () => {
    expect(accounts(`<img alt="IBAN ${iban}">`, false)).toEqual([
      ["DE07100100100140801649", "attachment", "invoice.html"],
    ]);
  });

  it("that is too large to be read to its end is said to be that", () => {
    const page = `<p>Invoice</p><!--${"x".repeat(5_000_000)}--><p>IBAN ${iban}</p>`;
    expect(facts(page).unread).toEqual([{ name: "invoice.html", kind: "attachment", reason: { code: "tooLarge" } }]);
    expect(facts("<p>Invoice</p>").unread).toEqual([]);
  });
});
