import type { Imitation } from "../../../src/analysis/evidence/evidence";
import { lookalikeDomain } from "../../../src/analysis/signals/lookalike-domain";
import { claimed, item, record, request, thread } from "./kit";
import { judges } from "./table";

function imitation(fields: Partial<Imitation> = {}): Imitation {
  return {
    domain: "nordwind-speditlon.de",
    field: "from",
    genuine: "nordwind-spedition.de",
    owner: "Nordwind Spedition GmbH",
    target: "supplier",
    trick: "homoglyph",
    faint: false,
    ...fields,
  };
}

const asking = request("askPay");
const otherEnding = imitation({ domain: "nordwind-spedition.net", faint: true, trick: "tld" });
const addedWord = imitation({ domain: "nordwind-spedition-billing.de", faint: true, trick: "word" });

/** A text that somebody wrote. */
const text = (...lines: string[]) => thread({ segments: [{ ...thread().segments[0], lines }] as never });
const aboutMoney = text("Dear Sophie,", "what became of our invoice 4711?");
const list = item({ headers: { found: [{ name: "List-Unsubscribe", value: "<https://a.example>" }], missing: [] } });

/** A domain of the conversation that is only written to. */
const slip = {
  imitations: [imitation({ domain: "flash.example", genuine: "frash.example", target: "thread", onlyAddressed: true })],
};
const lake = text("See you at the lake on Saturday.");
const noted = { name: "list.pdf", size: 1, contentType: "application/pdf", inline: false, isCloud: false };

judges(lookalikeDomain, [
  {
    story: "somebody mistyped the sender's domain, who asks nothing",
    given: { ...slip, thread: lake },
    says: "clear none",
  },
  ...(
    [
      ["asks for money", { request: asking, thread: lake }],
      ["writes of money", { thread: aboutMoney }],
      ["opens as fraudsters do", { thread: text("Are you at your desk?") }],
      [
        "writes in a language that isn't read",
        { request: { ...request(), unread: true as const }, thread: text("Сәлем") },
      ],
      ["attaches something", { thread: lake, item: item({ attachments: [noted as never] }) }],
      ["sends a body that can't be read", { thread: lake, item: item({ bodies: { failed: { code: "encrypted" } } }) }],
      ["imitates somebody who wrote", { thread: lake, imitations: [imitation({ target: "thread" })] }],
    ] as const
  ).map(([what, given]) => ({
    story: `the domain that the sender's resembles is only written to, and the sender ${what}`,
    given: { ...slip, ...given },
    says: "suspicious imitates",
  })),
  {
    story: "the sender's domain imitates a supplier's",
    given: { imitations: [imitation()], request: asking },
    says: "suspicious imitates",
    strength: "decisive",
    params: {
      domain: "nordwind-speditlon.de",
      genuine: "nordwind-spedition.de",
      trick: "homoglyph",
      target: "supplier",
      owner: "Nordwind Spedition GmbH",
    },
    cause: "domain:nordwind-speditlon.de",
  },
  {
    story: "of two suppliers' domains, it resembles that of the supplier whom the message speaks for",
    given: {
      imitations: [
        imitation({ genuine: "nordwind-spedition.ch", owner: "Nordwind Spedition AG", faint: true, trick: "tld" }),
        otherEnding,
      ],
      claim: claimed(),
      request: asking,
    },
    says: "suspicious asks",
    params: { genuine: "nordwind-spedition.de", owner: "Nordwind Spedition GmbH" },
  },
  {
    story: "our own domain has no owner to name",
    given: { imitations: [imitation({ target: "own", owner: null })], request: asking },
    says: "suspicious imitates",
    params: { target: "own", owner: "" },
  },
  {
    story: "where replies go counts as much as where the message came from",
    given: { imitations: [imitation({ field: "replyTo" })], request: asking },
    says: "suspicious imitates",
  },
  ...[otherEnding, addedWord].map((one) => ({
    story: `a faint likeness of a supplier's domain that asks: ${one.trick}`,
    given: { imitations: [one], request: asking },
    says: "suspicious asks" as const,
    strength: "strong" as const,
    params: { trick: one.trick },
  })),
  {
    story: "a faint likeness of a supplier's domain asks for open items",
    given: { imitations: [otherEnding], request: request("askLedger") },
    says: "suspicious asks",
  },
  ...(["platform", "bank", "own"] as const).map((target) => ({
    story: `a faint likeness of somebody else asks: ${target}`,
    given: { imitations: [{ ...otherEnding, target }], request: asking },
    says: "suspicious resembles" as const,
    strength: "strong" as const,
  })),
  {
    story: "a copy goes to a faint likeness, and money is asked",
    given: { imitations: [{ ...otherEnding, field: "recipient" }], request: asking },
    says: "suspicious resembles",
  },
  {
    story: "a supplier's name under another ending in a letter about an invoice that asks nothing that was understood",
    given: { imitations: [otherEnding], thread: aboutMoney },
    says: "suspicious writes",
    strength: "strong",
    params: { domain: "nordwind-spedition.net", genuine: "nordwind-spedition.de", trick: "tld" },
    cause: "domain:nordwind-spedition.net",
  },
  {
    story: "the same where replies go",
    given: { imitations: [{ ...otherEnding, field: "replyTo" }], thread: aboutMoney },
    says: "suspicious writes",
  },
  {
    story: "the same with the words in the subject",
    given: { imitations: [otherEnding], item: item({ subject: "Payment" }) },
    says: "suspicious writes",
  },
  {
    story: "a supplier's name under another ending opens as fraudsters do",
    given: { imitations: [otherEnding], thread: text("Are you at your desk?") },
    says: "suspicious writes",
  },
  {
    story: "a supplier's name under another ending writes in a language that isn't read",
    given: { imitations: [otherEnding], request: { ...request(), unread: true }, thread: text("Сәлем") },
    says: "suspicious writes",
  },
  {
    story: "a letter about lunch",
    given: { imitations: [otherEnding], thread: text("Shall we have lunch on Friday?") },
    says: "clear none",
  },
  {
    story: "a newsletter of another company of that name, about invoices",
    given: { imitations: [otherEnding], thread: aboutMoney, item: list },
    says: "clear none",
  },
  {
    story: "a newsletter by its words",
    given: { imitations: [otherEnding], thread: aboutMoney, request: request("bulk") },
    says: "clear none",
  },
  {
    story: "a newsletter's marks do not hide a request",
    given: {
      imitations: [otherEnding],
      thread: aboutMoney,
      item: list,
      request: { ...asking, asksPay: false, intent: "mention" },
    },
    says: "suspicious writes",
  },
  {
    story: "a supplier's name and a word more is another company's often enough",
    given: { imitations: [addedWord], thread: aboutMoney },
    says: "clear none",
  },
  {
    story: "a word more, and the message is signed with the supplier's name",
    given: { imitations: [addedWord], thread: aboutMoney, claim: claimed(record(), "lookalike", "name") },
    says: "suspicious writes",
  },
  {
    story: "a word more, and the message names another supplier",
    given: {
      imitations: [addedWord],
      thread: aboutMoney,
      claim: claimed(record({ name: "Weser Kabel GmbH" }), "name"),
    },
    says: "clear none",
  },
  ...(["recipient", "quoted"] as const).map((field) => ({
    story: `a letter about money in which a faint likeness stands elsewhere: ${field}`,
    given: { imitations: [{ ...otherEnding, field }], thread: aboutMoney },
    says: "clear none" as const,
  })),
  {
    story: "the clear likeness is named before the faint one",
    given: {
      imitations: [imitation({ faint: true, trick: "word" }), imitation({ domain: "a.example" })],
      request: asking,
    },
    says: "suspicious imitates",
    params: { domain: "a.example" },
  },
  ...(["supplier", "own", "thread"] as const).map((target) => ({
    story: `nothing is asked, and the target is of those that matter: ${target}`,
    given: { imitations: [imitation({ target })] },
    says: "suspicious imitates",
  })),
  ...(["platform", "bank"] as const).map((target) => ({
    story: `nothing is asked, and many domains look like a known one: ${target}`,
    given: { imitations: [imitation({ target })] },
    says: "clear none",
  })),
  ...(["platform", "bank"] as const).map((target) => ({
    story: `money is asked from what looks like a known one: ${target}`,
    given: { imitations: [imitation({ target })], request: asking },
    says: "suspicious imitates",
  })),
  {
    story: "a faint likeness of a supplier asks nothing",
    given: { imitations: [imitation({ faint: true })] },
    says: "clear none",
  },
  {
    story: "a mistyped recipient in talk about lunch",
    given: { imitations: [imitation({ field: "recipient" })] },
    says: "clear none",
  },
  {
    story: "a copy goes to an imitation, and money is asked",
    given: { imitations: [imitation({ field: "recipient" })], request: asking },
    says: "suspicious imitates",
  },
  { story: "no likeness", given: { request: asking }, says: "clear none" },
  {
    story: "the supplier list could not be reached",
    given: { request: asking },
    raw: { imitations: { found: [], missing: [{ code: "notReachable" }] } },
    says: "cannotTell",
    reasons: ["notReachable"],
  },
]);
