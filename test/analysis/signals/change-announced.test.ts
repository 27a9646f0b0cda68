import type { Meaning } from "../../../src/analysis/meanings";
import { changeAnnounced } from "../../../src/analysis/signals/change-announced";
import { author, item, payment, record, today, request } from "./kit";
import { judges, type Row } from "./table";

/** A day so many days before the day of judging. */
function ago(days: number): string {
  return new Date((today - days) * 86_400_000).toISOString().slice(0, 10);
}

function announced(fields: Parameters<typeof record>[0], sent: string | null = ago(0)): Row["given"] {
  return {
    item: item({ date: sent === null ? null : `${sent}T09:00:00Z` }),
    request: request("changeBank"),
    authors: [author()],
    payments: [payment({ value: account, payee: record(fields), onRecord: true })],
  };
}

const account = "DE89370400440532013000";
const factor = "DE32200411110673320800";
const settled = { bankVerifiedOn: ago(30), bankChangedOn: ago(60) };

/** What the wording model alone has read. */
const requestBy = (...meanings: readonly (Meaning | undefined)[]) => ({
  ...request("changeBank"),
  acts: meanings.map((meaning) => ({
    kind: "changeBank" as const,
    segment: 0,
    quote: meaning ?? "plain",
    ...(meaning && { meaning }),
  })),
});

const ordinary = ["unchanged", "warning", "office", "advice", "customer", "talk", null] as const;

judges(changeAnnounced, [
  ...ordinary.map((as): Row => ({
    story: `the wording model takes the only words that look so for something else: ${as ?? "unlikely"}`,
    given: {
      request: { ...request(), discounted: [{ as, act: { kind: "changeBank", segment: 0, quote: "a new account" } }] },
      authors: [author()],
    },
    says: `clear ${as ?? "unlikely"}`,
    quotes: ["a new account"],
  })),
  ...(["later", "hold", "factor"] as const).map((meaning): Row => ({
    story: `the wording model alone has read it: ${meaning}`,
    given: { request: requestBy(meaning), authors: [author()] },
    says: `suspicious ${meaning}`,
    strength: "strong",
    cause: "change",
    quotes: [meaning],
  })),
  {
    story: "an outsider has somebody new paid, as the wording model alone has read it",
    given: {
      request: {
        ...request("newPayee"),
        acts: [{ kind: "newPayee", segment: 0, quote: "Pay Kolb", meaning: "newPayee" }],
      },
      authors: [author()],
    },
    says: "suspicious factor",
  },
  {
    story: "a colleague has somebody new paid: another signal's",
    given: {
      request: {
        ...request("newPayee"),
        acts: [{ kind: "newPayee", segment: 0, quote: "Pay Kolb", meaning: "newPayee" }],
      },
      authors: [author({ own: true })],
    },
    says: "clear none",
  },
  ...(
    [
      ["it is left", `Stop paying to ${account} at once.`, "suspicious later"],
      ["it is the one to use", "Do not use the old account.", "clear settled"],
    ] as const
  ).map(([what, quote, says]): Row => ({
    story: `new details on record are named: ${what}`,
    given: {
      ...announced(settled),
      request: { ...request("changeBank"), acts: [{ kind: "changeBank", segment: 0, quote, meaning: "later" }] },
    },
    says,
  })),
  {
    story: "several, by the first",
    given: { request: requestBy("factor", "later"), authors: [author()] },
    says: "suspicious factor",
  },
  {
    story: "another account, and new details to follow",
    given: { request: requestBy("later", "change"), authors: [author()] },
    says: "suspicious announced",
  },
  {
    story: "what a pattern has read, beside it",
    given: { request: requestBy("later", undefined), authors: [author()] },
    says: "suspicious announced",
  },
  {
    story: "new bank details will follow",
    given: { request: request("changeBank"), authors: [author()] },
    says: "suspicious announced",
    strength: "strong",
    cause: "change",
    quotes: ["(changeBank)"],
  },
  {
    story: "a salary is to go elsewhere",
    given: { request: request("changePayroll"), authors: [author()] },
    says: "suspicious payroll",
  },
  {
    story: "a salary is to go elsewhere, and the account is on record: somebody else's record",
    given: { ...announced(settled), request: request("changePayroll") },
    says: "suspicious payroll",
  },
  {
    story: "cheques are taken no more, which no account settles",
    given: { ...announced(settled), request: request("changeMethod") },
    says: "suspicious method",
  },
  {
    story: "another way to pay beside another account is another account",
    given: { request: request("changeMethod", "changeBank"), authors: [author()] },
    says: "suspicious announced",
  },
  {
    story: "cheques are taken no more, beside a change that is settled: each announcement by itself",
    given: { ...announced(settled), request: request("changeMethod", "changeBank") },
    says: "suspicious method",
    quotes: ["(changeMethod)"],
  },
  { story: "on record, verified, past its cool-off", given: announced(settled), says: "clear settled" },
  {
    story: "new details will follow, above a quoted invoice whose account is on record",
    given: {
      ...announced(settled),
      payments: [payment({ value: account, payee: record(settled), onRecord: true, segment: 1 })],
    },
    says: "suspicious announced",
  },
  {
    story: "on record and verified, but never changed: the old account beside the words clears them not",
    given: announced({ ...settled, bankChangedOn: null }),
    says: "suspicious announced",
  },
  {
    story: "the last day on which a message may still be the one that announced the recorded change",
    given: announced({ ...settled, bankChangedOn: ago(90) }),
    says: "clear settled",
  },
  {
    story: "a later message announces another change, whatever account stands beside its words",
    given: announced({ ...settled, bankChangedOn: ago(91) }),
    says: "suspicious announced",
  },
  {
    story: "an announcement that is looked at again long after",
    given: announced({ ...settled, bankChangedOn: ago(200) }, ago(203)),
    says: "clear settled",
  },
  {
    story: "a message without a date",
    given: announced(settled, null),
    says: "suspicious announced",
  },
  {
    story: "the last day of the cool-off still counts",
    given: announced({ ...settled, bankChangedOn: ago(14) }),
    says: "suspicious announced",
  },
  {
    story: "the day after it does not",
    given: announced({ ...settled, bankChangedOn: ago(15) }),
    says: "clear settled",
  },
  {
    story: "a change dated in the future is not past",
    given: announced({ ...settled, bankChangedOn: ago(-3) }),
    says: "suspicious announced",
  },
  {
    story: "never verified",
    given: announced({ ...settled, bankVerifiedOn: null }),
    says: "suspicious announced",
  },
  {
    story: "a date that is none is no verification",
    given: announced({ ...settled, bankVerifiedOn: "soon" }),
    says: "suspicious announced",
  },
  {
    story: "verified on the last day that counts",
    given: announced({ ...settled, bankVerifiedOn: ago(365) }),
    says: "clear settled",
  },
  {
    story: "verified a day too long ago",
    given: announced({ ...settled, bankVerifiedOn: ago(366) }),
    says: "suspicious announced",
  },
  {
    story: "one destination of two is not on record",
    given: {
      ...announced(settled),
      payments: [
        payment({ value: account, payee: record(settled), onRecord: true }),
        payment({ value: "DE75512108001245126199" }),
      ],
    },
    says: "suspicious announced",
  },
  {
    story: "a factor's account was never approved for this payee",
    given: { ...announced(settled), payments: [payment({ payee: record(settled), onRecord: true })] },
    says: "suspicious announced",
  },
  ...(
    [
      ["the payee's own stands in the foot", {}, `Assigned to our factor, pay ${factor} only.`, "clear settled"],
      ["the words name none", {}, "Our bank details change.", "suspicious announced"],
      ["the words name his own", {}, `Our account is now ${account}.`, "suspicious announced"],
      ["the record is verified too long ago", { bankVerifiedOn: ago(366) }, `Pay ${factor}.`, "suspicious announced"],
      ["it is not recorded for the payee", { sharedAccounts: [] }, `Pay ${factor}.`, "suspicious announced"],
    ] as const
  ).map(([story, fields, quote, says]): Row => {
    const payee = record({
      ...settled,
      bankChangedOn: null,
      sharedAccounts: [{ scheme: "iban", value: factor, bank: null }],
      ...fields,
    });
    return {
      story: `a factor's account beside the payee's: ${story}`,
      given: {
        ...announced(settled),
        request: { ...request("changeBank"), acts: [{ kind: "changeBank", segment: 0, quote }] },
        payments: [
          payment({ value: account, payee, onRecord: true }),
          payment({ value: factor, payee, onRecord: true }),
        ],
      },
      says,
    };
  }),
  {
    story: "a factor's account and the payee's beside one that is on no record",
    given: {
      ...announced(settled),
      request: { ...request("changeBank"), acts: [{ kind: "changeBank", segment: 0, quote: `Pay ${factor}.` }] },
      payments: [factor, "DE75512108001245126199"].map((value) =>
        payment({
          value,
          payee: record({
            ...settled,
            bankChangedOn: null,
            sharedAccounts: [{ scheme: "iban", value: factor, bank: null }],
          }),
        }),
      ),
    },
    says: "suspicious announced",
  },
  {
    story: "nothing is compared where the payee is not known",
    given: { ...announced(settled), payments: [payment({ value: account, onRecord: null })] },
    says: "suspicious announced",
  },
  {
    story: "a salary beside a supplier's account is a salary",
    given: { request: request("changeBank", "changePayroll"), authors: [author()] },
    says: "suspicious payroll",
  },
  ...[
    { who: "nobody known", authors: [author({ own: true, role: "forwarded" })], accounts: [payment({ role: "ours" })] },
    { who: "an outsider beside us", authors: [author({ own: true }), author()], accounts: [payment({ role: "ours" })] },
    {
      who: "us, of another's account too",
      authors: [author({ own: true })],
      accounts: [payment({ role: "ours" }), payment()],
    },
  ].map(({ who, authors, accounts }) => ({
    story: `an announcement of our account is ours only where it is wholly ours: not by ${who}`,
    given: { request: request("changeBank"), authors, payments: accounts },
    says: "suspicious announced",
  })),
  {
    story: "our own people tell customers of our own account",
    given: {
      request: request("changeBank"),
      authors: [author({ own: true })],
      payments: [payment({ role: "ours", onRecord: true })],
    },
    says: "notApplicable",
  },
  {
    story: "our own people pass on an announcement that names no account",
    given: { request: request("changeBank"), authors: [author({ own: true })] },
    says: "suspicious announced",
  },
  {
    story: "an outsider who names our account announces all the same",
    given: { request: request("changeBank"), authors: [author()], payments: [payment({ role: "ours" })] },
    says: "suspicious announced",
  },
  { story: "a denial is no announcement", given: { request: request("noChange", "askPay") }, says: "clear none" },
  { story: "a warning is no announcement", given: { request: request("warning") }, says: "clear none" },
  {
    story: "the language is not one that is read",
    given: {},
    raw: { request: { found: request(), missing: [{ code: "languageUnknown" }] } },
    says: "cannotTell",
    reasons: ["languageUnknown"],
  },
  {
    story: "an attachment that could not be read may name the account that follows",
    given: { ...announced(settled) },
    raw: {
      payments: { found: [payment({ value: account, payee: record(settled) })], missing: [{ code: "encrypted" }] },
    },
    says: "cannotTell",
  },
]);
