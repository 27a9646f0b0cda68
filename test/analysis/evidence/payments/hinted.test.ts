import { defaultPolicy, type Policy } from "../../../../src/analysis";
import { notFromSender } from "../../../../src/codecs";
import type { Claim, Sender } from "../../../../src/analysis/evidence/evidence";
import { offeredPairsOf } from "../../../../src/analysis/evidence/payments/offered";
import { partialPairsOf } from "../../../../src/analysis/evidence/payments/partials";
import type { Body, DocumentText } from "../../../../src/analysis/item";
import { read } from "../../reading";
import { claimed, item, record, sender } from "../../signals/kit";

const html = (content: string): Body => ({ type: "html", content });
const text = (content: string): Body => ({ type: "text", content });

const nordwind = record();
const bodden = record({ id: "V2", name: "Bodden Fracht GmbH", domains: ["bodden.de"], accounts: [] });
const ours: Policy = {
  ...defaultPolicy,
  organisation: {
    ...defaultPolicy.organisation,
    domains: ["harbourlane.co.uk"],
    accounts: [{ scheme: "iban", value: "GB29NWBK60161331926819", bank: null }],
  },
};
const several: Claim = {
  state: "several",
  candidates: [nordwind, bodden].map((one) => ({ record: one, matchedBy: ["name"] })),
};

function factsOf(content: string, type: "text" | "html" = "text", documents: readonly Partial<DocumentText>[] = []) {
  const texts = documents.map((one): DocumentText => ({
    name: "invoice.pdf",
    document: 0,
    layer: "qr",
    page: 1,
    text: "",
    ...one,
  }));
  return read(item({ bodies: { found: [{ type, content }], missing: [] } }), { found: texts, missing: [] });
}

const parts = (text: string, claim: Claim = claimed(nordwind), asks = true) =>
  partialPairsOf(factsOf(text), ours, claim, asks, [], notFromSender).map(
    ({ record: { id }, written, held }) => `${id} ${written} ${held === null ? "unknown" : held ? "held" : "not held"}`,
  );

describe("a part of an account is compared with the claimed payee's record", () => {
  test.each([
    ["Bitte auf das Konto mit der Endung 3000", ["V1 Konto mit der Endung 3000 held"]],
    ["BLZ 10011001, Konto wie bisher", ["V1 10011001 not held"]],
    ["Our BIC: ABCDDEFFXXX", ["V1 ABCDDEFFXXX unknown"]],
    ["please pay to the account ending 6819", []],
    ["On 1 October Jane wrote:\n> Sort code 04-00-04, account as before", ["V1 04-00-04 not held"]],
  ])("%s", (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test.each([
    ["the subject", { subject: "Sort code 04-00-04, account as before" }],
    ["hidden text", { bodies: [{ type: "html", content: '<p style="display:none">Sort code 04-00-04</p><p>Hi</p>' }] }],
    ["the text beside the HTML", { bodies: [html("<p>Hi</p>"), text("Hi\nSort code 04-00-04")] }],
  ] as const)("in %s", (_, { bodies = [], ...more }: { subject?: string; bodies?: readonly Body[] }) => {
    const facts = read(item({ ...more, bodies: { found: bodies, missing: [] } }), { found: [], missing: [] });
    const pairs = partialPairsOf(facts, ours, claimed(nordwind), true, [], notFromSender);
    expect(pairs.map(({ written, held }) => [written, held])).toEqual([["04-00-04", false]]);
  });

  test.each([
    ["Sort code 04-00-04", ["04-00-04"]],
    ["Konto mit der Endung 3000", ["Konto mit der Endung 3000"]],
    ["Konto mit der Endung 8000, one digit misread", []],
  ])("in a picture: %s", (shown, expected) => {
    const facts = factsOf("Invoice", "text", [{ layer: "ocr", text: shown }]);
    const pairs = partialPairsOf(facts, ours, claimed(nordwind), true, [], notFromSender);
    expect(pairs.map(({ written }) => written)).toEqual(expected);
  });

  test("in what our own people quote it was judged where it came from", () => {
    const facts = factsOf("On 1 October Jane wrote:\n> Sort code 04-00-04, account as before");
    const from = [sender({ own: true })];
    expect(partialPairsOf(facts, ours, claimed(nordwind), true, from, notFromSender)).toEqual([]);
  });

  test("of several, one that has such an account is enough", () => {
    expect(parts("to the account ending 3000", several)).toEqual(["V1 account ending 3000 held"]);
    expect(parts("to the account ending 3482", several)).toEqual([
      "V1 account ending 3482 not held",
      "V2 account ending 3482 unknown",
    ]);
  });

  test("where nothing is asked, a bank code counts alone; where no one is meant, nothing", () => {
    expect(parts("We bank with Monzo, sort code 04-00-04", claimed(nordwind), false)).toEqual(["V1 04-00-04 not held"]);
    expect(parts("Sort code 04-00-04", { state: "none" })).toEqual([]);
  });
});

const pages = (...given: Parameters<typeof factsOf>) =>
  offeredPairsOf(factsOf(...given), ours, claimed(nordwind), [], notFromSender).map(({ written }) => written);

describe("a page that the message offers next to what is owed", () => {
  test("behind a code", () => {
    const code = { text: "https://desk.example/c/1" };
    expect(pages("Please pay the invoice", "text", [code])).toEqual(["desk.example/c/1"]);
    expect(pages("Please pay the invoice", "text", [{ ...code, layer: "text" }])).toEqual([]);
  });

  test("as a bare address, or a link that says nothing", () => {
    expect(pages("The balance is due.\n\nhttps://desk.example/c/1")).toEqual(["desk.example/c/1"]);
    expect(pages('<p>The balance is due.</p><p><a href="https://desk.example/c/1">Open</a></p>', "html")).toEqual([
      "desk.example/c/1",
    ]);
  });

  test.each([
    ["U kunt de factuur voldoen via desk.example/1.", "desk.example/1"],
    ["Payable at https://desk.example", "desk.example"],
    ["Payable at https://desk.example/?inv=8891", "desk.example"],
    ["The balance is due on Friday:\nhttps://nordwind.go.ro/r/1", "nordwind.go.ro/r/1"],
    ["The balance is due on Friday: https://www.paypal.com/donate/?hosted_button_id=K7", "paypal.com/donate"],
    ["The balance is due on Friday: https://secure.worldpay.com/wcc/purchase?id=1", "secure.worldpay.com/wcc/purchase"],
    ["Priya will put GBP 3,204.60 through https://desk.example/c/1 today.", "desk.example/c/1"],
    ["As below.\n\nOn 1 October Jane wrote:\n> It is due:\n> https://desk.example/c/1", "desk.example/c/1"],
  ])("in whatever form: %s", (text, page) => {
    expect(pages(text)).toEqual([page]);
  });

  test("behind an address that the link shows without its scheme", () => {
    const link = '<a href="https://desk.example/c/1">nordwind-spedition.de/invoice/1</a>';
    expect(pages(`<p>Please pay as usual:</p><p>${link}</p>`, "html")).toEqual(["desk.example/c/1"]);
  });

  test("is one to pay on only where the sentence that ends in it says so", () => {
    const kinds = (text: string) =>
      offeredPairsOf(factsOf(text), ours, claimed(nordwind), [], notFromSender).map(({ kind }) => kind);
    expect(kinds("The balance is due.\n\nhttps://desk.example/c/1")).toEqual(["payPage"]);
    expect(kinds("The balance is due.\n\nhttps://desk.example/c/1\n\nMore: https://desk.example/c/1")).toEqual([
      "payPage",
    ]);
    expect(kinds("The balance is due.\nOur terms: https://desk.example/c/1")).toEqual(["page"]);
  });

  test("is the proven platform's own that sends", () => {
    const facts = factsOf("The balance is due:\nhttps://app.sevdesk.de/c/1");
    const pagesFrom = (from: Partial<Sender>) =>
      offeredPairsOf(facts, ours, claimed(nordwind), [sender(from)], notFromSender).length;
    expect(pagesFrom({ address: "post@sevdesk.de", authenticated: "passed" })).toBe(0);
    expect(pagesFrom({ address: "post@sevdesk.de", authenticated: "unproven" })).toBe(1);
    expect(pagesFrom({ address: "post@nordwind-spedition.de", authenticated: "passed" })).toBe(1);
  });

  test("as a picture in which words of paying are recognised", () => {
    const html = '<p>Invoice 8891</p><a href="https://desk.example/c/1"><img src="cid:1"></a>';
    expect(pages(html, "html", [{ layer: "ocr", text: "Pay now" }])).toEqual(["desk.example/c/1"]);
    expect(pages(html, "html", [{ layer: "ocr", text: "Our summer fair" }])).toEqual([]);
  });

  test.each([
    "The balance is due.\nhttps://www.nordwind-spedition.de/pay/1",
    "The balance is due.\nhttps://portal.harbourlane.co.uk/pay/1",
    "The balance is due, the invoice is here:\nhttps://files.example/8891.pdf",
    "Kind regards\nhttps://desk.example/c/1",
    "Payment within 30 days.\nNordwind | www.nordwind-gruppe.example",
    "Your payment is safe: https://www.paypal.com/help",
    "Due on Friday, see https://www.anaf.gov.ro/efactura and pay",
  ])("the payee's own, ours, a file and what no one owes aren't: %s", (text) => {
    expect(pages(text)).toEqual([]);
  });
});
