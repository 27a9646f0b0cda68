import { clues, judge, type MailItem, type Policy, type Report } from "../../../../src/analysis";
import { defaultPolicy } from "../../../../src/analysis/policy";
import { memoryDirectory } from "../../../../src/suppliers";
import { read } from "../../reading";
import { item, record } from "../../signals/kit";

const nordwind = record({ emails: ["rechnung@nordwind-spedition.de"] });
const oakes = record({
  id: "V2",
  name: "Pemberton Oakes Ltd",
  domains: ["pembertonoakes.co.uk"],
  country: "GB",
  accounts: [],
  otherDestinations: ["https://www.paypal.me/PembertonOakes"],
});
const policy: Policy = {
  ...defaultPolicy,
  organisation: { ...defaultPolicy.organisation, domains: ["harbourlane.co.uk"] },
};

interface Given {
  readonly text?: string;
  readonly html?: string;
  readonly others?: readonly string[];
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
}

/** What is said of a message that the supplier writes from its own address. */
async function said({ text, html, others = [], headers = [] }: Given): Promise<Report> {
  const bodies = [
    ...(html === undefined ? [] : [{ type: "html" as const, content: html }]),
    ...(text === undefined ? [] : [{ type: "text" as const, content: text }]),
  ];
  const mail: MailItem = item({
    subject: "Rechnung 4471",
    from: [{ name: "Nordwind Spedition GmbH", address: "rechnung@nordwind-spedition.de" }],
    to: [{ name: null, address: "ap@harbourlane.co.uk" }],
    bodies: { found: bodies, missing: [] },
    headers: { found: headers, missing: [] },
  });
  const facts = read(mail, { found: [], missing: [] });
  const directory = memoryDirectory([{ ...nordwind, otherDestinations: others }, oakes]);
  return judge(facts, await directory.lookup(clues(facts)), policy, new Date("2026-10-05T12:00:00Z"));
}

const outcome = (report: Report, signal: string) => {
  const finding = report.findings.find((one) => one.signal === signal);
  return finding?.outcome === "suspicious" || finding?.outcome === "clear" ? finding.message : finding?.outcome;
};
const button = (target: string, words = "Pay now") =>
  `<p>Please pay invoice 4471 over EUR 450.00 by Friday.</p><p><a href="${target}">${words}</a></p>`;

describe("a known supplier asks for payment elsewhere than on record", () => {
  test.each<[string, Given]>([
    ["a link that says whom", { text: "Please pay EUR 450.00 to paypal.me/nordwind-hh by Friday." }],
    ["a link behind its words", { html: button("https://invoice.stripe.com/i/acct_1X/live_Y") }],
    [
      "a link behind the mail filter",
      { html: button("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fpaypal.me%2Fother&data=1") },
    ],
    [
      "a link that shows the supplier's page",
      { html: button("https://paypal.me/other", "https://www.nordwind-spedition.de/pay") },
    ],
    [
      "a form on a page of nobody known",
      { html: button("https://secure-forms.example/i/4471", "Pay invoice by card") },
    ],
    ["a wallet", { text: "Please pay the invoice in bitcoin: bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4" }],
    ["an alias", { text: "Please pay EUR 450.00 by Wero or Zelle to billing@nordwind-pay.example" }],
    ["a cheque to somebody else", { text: "Please pay by cheque. Make cheques payable to J. Smith Holdings Ltd." }],
    [
      "a cheque to another address, where one is on record",
      {
        text: "Please pay by cheque. Make cheques payable to Nordwind Spedition GmbH and mail them to:\nPO Box 99\nTampa, FL 33601",
        others: ["cheque: Nordwind Spedition GmbH, Hafenstr. 12, 20457 Hamburg"],
      },
    ],
    [
      "beside the true account",
      { html: `${button("https://paypal.me/other")}<p>IBAN DE89 3704 0044 0532 0130 00</p>` },
    ],
  ])("%s", async (_, given) => {
    const report = await said(given);
    expect(outcome(report, "destination-not-on-record")).toBe("destination-not-on-record.otherWay");
    expect(report.verdict).toBe("verify");
  });

  test("another supplier's link", async () => {
    const report = await said({ text: "Please pay EUR 450.00 to https://paypal.me/pembertonoakes/450 by Friday." });
    expect(outcome(report, "destination-of-another")).toBe("destination-of-another.anothersWay");
    expect(report.destinations).toMatchObject([{ kind: "link", owner: "V2", onRecord: false }]);
  });
});

describe("what is on record is fine", () => {
  test.each<[string, Given]>([
    [
      "whoever is paid at the link",
      { html: button("https://www.paypal.com/paypalme/NordwindHH?x=1"), others: ["PayPal.me/NordwindHH"] },
    ],
    [
      "a merchant's account",
      { html: button("https://invoice.stripe.com/i/acct_1X/live_Y"), others: ["https://invoice.stripe.com/i/acct_1X"] },
    ],
    ["a host that is its own", { html: button("https://pay.zahlung.example/4471"), others: ["zahlung.example"] }],
    [
      "a path of a shared host",
      { html: button("https://zahlung.example/nordwind/4471"), others: ["https://zahlung.example/nordwind/"] },
    ],
    ["its own domain", { html: button("https://pay.nordwind-spedition.de/4471") }],
    [
      "a wallet",
      {
        text: "Please pay the invoice in bitcoin: BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
        others: ["bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"],
      },
    ],
    [
      "an alias",
      {
        text: "Please pay EUR 450.00 by Zelle to Billing@nordwind-pay.example",
        others: ["Zelle billing@nordwind-pay.example"],
      },
    ],
    ["an alias by its key alone", { text: "Please pay EUR 450.00. Swish: 123 456 78 90", others: ["1234567890"] }],
    [
      "a cheque and its address",
      {
        text: "Please pay by cheque. Make cheques payable to Nordwind Spedition GmbH and mail them to:\nHafenstr. 12\n20457 Hamburg",
        others: ["cheque: Nordwind Spedition GmbH, Hafenstr. 12, 20457 Hamburg"],
      },
    ],
  ])("%s", async (_, given) => {
    const report = await said(given);
    expect(outcome(report, "destination-not-on-record")).toBe("destination-not-on-record.wayOnRecord");
    expect(report.verdict).toBe("consistent");
  });
});

describe("what can't be compared accuses no one", () => {
  test("a link for one payment, where the record names its platform", async () => {
    const report = await said({ html: button("https://in.xero.com/9fQ2hXb7"), others: ["in.xero.com"] });
    expect(outcome(report, "destination-not-on-record")).toBe("notApplicable");
    expect(report.destinations).toMatchObject([{ value: "in.xero.com/9fQ2hXb7", onRecord: null }]);
    expect(report.verdict).toBe("consistent");
  });

  test("but a platform's name clears no link that says who is paid", async () => {
    const report = await said({ html: button("https://paypal.me/thief"), others: ["paypal.me"] });
    expect(report.verdict).toBe("verify");
  });

  test("a cheque to the supplier's own name", async () => {
    const report = await said({ text: "Please pay by cheque. Make cheques payable to Nordwind Spedition GmbH." });
    expect(report.verdict).toBe("consistent");
  });

  test("a cheque to the supplier's own name, without an address, next to the address on record", async () => {
    const report = await said({
      text: "Please pay by cheque. Make cheques payable to Nordwind Spedition.",
      others: ["cheque: Nordwind Spedition GmbH, Hafenstr. 12, 20457 Hamburg"],
    });
    expect(outcome(report, "destination-not-on-record")).not.toBe("destination-not-on-record.otherWay");
    expect(report.verdict).toBe("consistent");
  });
});

describe("nothing is said where nothing is asked", () => {
  test.each<[string, Given]>([
    ["a link below a signature", { text: "Danke, die Lieferung kommt am Montag.\n\nKatrin\npaypal.me/katrin" }],
    [
      "a receipt",
      {
        html: `<p>Thank you for your payment. Receipt for EUR 450.00.</p><a href="https://pay.stripe.com/receipts/acct_1/x">View receipt</a>`,
      },
    ],
    [
      "an order",
      { html: `<p>Thank you for your order.</p><a href="https://shop.example/orders/1">View your order</a>` },
    ],
    ["a number to pay with below each mail", { text: "The goods arrive on Monday.\n\nNordwind\nSwish 123 456 78 90" }],
    [
      "a newsletter that asks for gifts",
      {
        html: `<p>Our choir sings for the harbour church.</p><a href="https://paypal.me/choir">Donate now</a><p>Unsubscribe</p>`,
        headers: [{ name: "List-Unsubscribe", value: "<mailto:leave@nordwind-spedition.de>" }],
      },
    ],
  ])("%s", async (_, given) => {
    expect((await said(given)).verdict).toBe("consistent");
  });
});

test("an amount next to a payment link asks without a verb, in any language", async () => {
  const report = await said({ text: "4471\nEUR 450.00\npaypal.me/thief" });
  expect(report.intent).toBe("pay");
  expect(report.verdict).toBe("verify");
});
