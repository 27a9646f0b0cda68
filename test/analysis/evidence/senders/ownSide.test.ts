import { defaultPolicy, type Address, type MailItem, type Policy } from "../../../../src/analysis";
import { identityOf } from "../../../../src/analysis/evidence/identity/identity";
import { authorsOf } from "../../../../src/analysis/evidence/identity/authors";
import { read } from "../../reading";
import { item } from "../../signals/kit";

const policy: Policy = {
  ...defaultPolicy,
  organisation: {
    ...defaultPolicy.organisation,
    domains: ["harbourlane.example"],
    accounts: [{ scheme: "iban", value: "GB29NWBK60161331926819", bank: null }],
    staff: [{ name: "Helen Marsh", email: "helen.marsh@harbourlane.example" }],
  },
};
const priya = { name: "Priya Nair", address: "priya.nair@harbourlane.example" };
const daniel = { name: "Daniel Okafor", address: "daniel.okafor@harbourlane.example" };
const katrin = { name: "Katrin Lohmann", address: "katrin@x.example" };
const foreign = "DE02120300000000202051";

/** A message to Priya, and what is made of it. */
function judged(from: Address, text: string, more: Partial<MailItem> = {}) {
  const bodies: MailItem["bodies"] = { found: [{ type: "text", content: text }], missing: [] };
  const facts = read(item({ subject: "Re: Invoice", from: [from], to: [priya], bodies, ...more }), {
    found: [],
    missing: [],
  });
  const { said, senders } = identityOf(facts, { state: "notConfigured" }, policy);
  return { intent: said.intent, authors: authorsOf(senders, said.acts, () => undefined) };
}

const block = (from: string, to: string, text: string) =>
  `From: ${from}\nSent: Monday, 5 October 2026 08:00\nTo: ${to}\nSubject: Invoice\n\n${text}`;
const change = "Please transfer EUR 12,400 today. Our bank details have changed, please use the new account.";

describe("a request that an outsider quotes as a colleague's", () => {
  const helen = "Helen Marsh <helen.marsh@harbourlane.example>";
  const toPriya = "Priya Nair <priya.nair@harbourlane.example>";

  test.each([
    ["a header block", block(helen, toPriya, change)],
    ["a name alone", block("Helen Marsh", "Priya Nair", change)],
    ["an attribution line", `On Mon, 5 Oct 2026 at 08:00, ${helen} wrote:\n> ${change}`],
    ["a header block within a quotation", block(helen, toPriya, change).replace(/^/gm, "> ")],
  ])("is judged: %s", (_, quote) => {
    expect(judged(katrin, `Dear Priya,\nplease see below.\n\n${quote}`).intent).toBe("change");
    expect(judged(daniel, `Dear Priya,\nplease see below.\n\n${quote}`).intent).toBe("none");
  });

  test("is judged below a long text where it names an account of others", () => {
    const long = "It was a pleasure to meet all of you in autumn. ".repeat(8);
    const text = (account: string) => `${long}\n\n${block(helen, toPriya, `${change} IBAN ${account}`)}`;
    expect(judged(katrin, text(foreign)).intent).toBe("change");
    expect(judged(katrin, text("GB29NWBK60161331926819")).intent).toBe("mention");
  });

  test("is judged below a long text where it announces another account, and not where it asks alone", () => {
    const long = "It was a pleasure to meet all of you in autumn. ".repeat(8);
    const text = (from: string, said: string) => `${long}\n\n${block(from, toPriya, said)}`;
    const announced = "Our bank details have changed, do not pay to the old account.";
    expect(judged(katrin, text(helen, announced)).intent).toBe("change");
    expect(judged(katrin, text("Katrin Lohmann <katrin@x.example>", announced)).intent).toBe("change");
    expect(judged(katrin, text("Katrin Lohmann <katrin@x.example>", "Please pay the invoice.")).intent).not.toBe("pay");
    expect(judged(daniel, text("Katrin Lohmann <katrin@x.example>", announced)).intent).not.toBe("change");
  });

  test("makes anyone who sent it an author who asks", () => {
    const { authors } = judged(katrin, `See below.\n\n${block(helen, toPriya, change)}`);
    expect(authors).toMatchObject([
      { role: "outer", address: katrin.address, own: false, asks: true },
      { role: "quoted", address: "helen.marsh@harbourlane.example", own: true },
    ]);
  });
});

describe("our own words in an outsider's answer", () => {
  const ask = "Please pay the refund of GBP 400 today.";

  test.each([
    ["to us", block("Priya Nair <priya.nair@harbourlane.example>", "Katrin <katrin@x.example>", ask)],
    ["names alone", block("Priya Nair", "Katrin", ask)],
    [
      "an attribution line",
      `On Mon, 5 Oct 2026 at 08:00, Priya Nair <priya.nair@harbourlane.example> wrote:\n> ${ask}`,
    ],
    [
      "what our people wrote among themselves before",
      `${block("Priya Nair", "Katrin", "See below.")}\n\n${block("Helen Marsh", "Priya Nair", ask)}`,
    ],
  ])("ask nothing of us: %s", (_, quote) => {
    const { intent, authors } = judged(katrin, `Done, thanks.\n\n${quote}`);
    expect(intent).toBe("none");
    expect(authors).toHaveLength(1);
  });

  test("are his where he answers between their lines", () => {
    const asked = "Could you confirm your bank details?";
    const answer = `Yes, they have changed. Please pay to IBAN ${foreign}.`;
    const quote = block(
      "Priya Nair <priya.nair@harbourlane.example>",
      "Katrin <katrin@x.example>",
      `${asked}\n${answer}`,
    );
    expect(judged(katrin, `My answers in red.\n\n${quote}`).intent).not.toBe("mention");
    expect(judged(katrin, `My answers in red.\n\n${quote}`).intent).not.toBe("none");
  });
});

describe("colleagues whom Outlook shows by their names", () => {
  const forward = { subject: "FW: Invoice" };

  test("are our own in a colleague's forward", () => {
    const { authors } = judged(daniel, `fyi\n\n${block("Helen Marsh", "Daniel Okafor", change)}`, forward);
    expect(authors).toMatchObject([{ own: true }, { role: "forwarded", name: "Helen Marsh", own: true }]);
  });

  test("may be anybody in an outsider's", () => {
    const { authors } = judged(katrin, `fyi\n\n${block("Helen Marsh", "Priya Nair", change)}`, forward);
    expect(authors).toMatchObject([{ own: false }, { role: "forwarded", name: "Helen Marsh", own: false }]);
  });

  test("an outsider whom a colleague forwards stays one", () => {
    const { authors } = judged(daniel, `fyi\n\n${block("Katrin Lohmann", "Daniel Okafor", change)}`, forward);
    expect(authors).toMatchObject([{ own: true }, { role: "forwarded", own: false, asks: true }]);
  });
});
