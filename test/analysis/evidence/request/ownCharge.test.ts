import { isOwnCharge } from "../../../../src/analysis/evidence/request/ownCharge";
import type { Identity } from "../../../../src/analysis/evidence/identity/identity";
import { identityOf } from "../../../../src/analysis/evidence/identity/identity";
import type { MailItem } from "../../../../src/analysis/item";
import { defaultPolicy } from "../../../../src/analysis/policy";
import { read } from "../../reading";
import { claimed, item, payment, sender } from "../../signals/kit";

const adobe = sender({ name: "Adobe Billing", address: "message@adobe.com", authenticated: "passed" });
const charged = "Invoice number: 2231. We charged GBP 21.98 to your card.";

interface Given {
  readonly text?: string;
  readonly html?: string;
  readonly from?: typeof adobe;
  readonly fields?: Partial<MailItem>;
  readonly identity?: Partial<Identity>;
  readonly payments?: Parameters<typeof isOwnCharge>[2];
}

function isCharge({ text = charged, html, from = adobe, fields = {}, identity = {}, payments = [] }: Given): boolean {
  const body =
    html === undefined ? ({ type: "text", content: text } as const) : ({ type: "html", content: html } as const);
  const facts = read(item({ ...fields, bodies: { found: [body], missing: [] } }), { found: [], missing: [] });
  const known = identityOf(facts, { state: "notConfigured" }, defaultPolicy);
  const senders = { ...known.senders, from: [from] };
  return isOwnCharge(facts, { ...known, senders, ...identity }, payments, known.said, defaultPolicy);
}

test("a platform's bill for its own service, which it has charged", () => {
  expect(isCharge({})).toBe(true);
  expect(isCharge({ html: `<p>${charged}</p><a href="https://www.adobe.com/help">Get help</a>` })).toBe(true);
});

test.each([
  ["it is not proven", { from: { ...adobe, authenticated: "unproven" } }],
  ["it writes for a customer", { from: { ...adobe, name: "Kestrel IT via Adobe" } }],
  ["a customer's name is shown", { from: { ...adobe, name: "Norton" } }],
  ["it is no platform", { from: { ...adobe, address: "ar@desk.example", domain: "desk.example" } }],
  ["nothing was charged", { text: "Invoice number: 2231. GBP 21.98 must be paid by Friday." }],
  ["there is a number to ring", { text: `${charged} Not you? Call +1 888 555 0143.` }],
  ["there is somebody to be paid", { payments: [payment()] }],
  ["a supplier is meant", { identity: { claim: claimed() } }],
  ["somebody poses", { identity: { isPosing: true } }],
  ["a link leads to a place to pay", { html: `<p>${charged}</p><a href="https://www.adobe.com/p">Pay now</a>` }],
  ["a link leads elsewhere", { html: `<p>${charged}</p><a href="https://desk.example/p">Get help</a>` }],
  ["an address leads elsewhere", { text: `${charged} Not you? Dispute it at https://desk.example/refund` }],
  ["a link writes elsewhere", { html: `<p>${charged}</p><a href="mailto:ar@desk.example">Write to us</a>` }],
  ["a link says nothing", { html: `<p>${charged}</p><a href="https://www.adobe.com/p">here</a>` }],
] as const)("none where %s", (_, given) => {
  expect(isCharge(given)).toBe(false);
});
