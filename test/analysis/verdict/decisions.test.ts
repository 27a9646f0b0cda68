import type { Gate, Intent, Verdict } from "../../../src/analysis/terms";
import { verdictOf, type VerdictInput } from "../../../src/analysis/verdict/verdict";

type One = VerdictInput["findings"][number];

/** A finding as the policy weighs it: group, strength, message, and a cause of its own. */
const one = (group: One["group"], strength: One["strength"], message: string, cause = message): One => ({
  outcome: "suspicious",
  group,
  strength,
  message,
  cause,
});

// Findings as they come, with the strengths that they have by default.
const offRecord = one("destination", "decisive", "destination-not-on-record.notOnRecord", "account");
const announced = one("destination", "strong", "change-announced.announced");
const payroll = one("destination", "strong", "change-announced.payroll");
const contact = one("destination", "strong", "contact-changed.asked");
const invalid = one("destination", "moderate", "destination-invalid.invalid", "account");
const country = one("destination", "moderate", "country-unexpected.unexpected");
const lookalike = one("sender", "decisive", "lookalike-domain.imitates");
const resembles = one("sender", "strong", "lookalike-domain.resembles");
const resemblesAsking = one("sender", "strong", "lookalike-domain.asks");
const resemblesWriting = one("sender", "strong", "lookalike-domain.writes");
const freemail = one("sender", "decisive", "freemail-impersonation.freemail");
const colleague = one("sender", "decisive", "staff-impersonated.posing");
const opening = one("sender", "strong", "staff-impersonated.opening");
const forgedOwn = one("sender", "strong", "authentication-failed.ownDomain");
const unproven = one("sender", "strong", "authentication-failed.ownUnproven");
const failed = one("sender", "strong", "authentication-failed.supplierDomain");
const stranger = one("thread", "strong", "sender-outside-thread.outside");
const noThread = one("thread", "moderate", "reply-without-conversation.nothing");
const edited = one("document", "moderate", "document-edited.edited");
const hidden = one("text", "moderate", "hidden-text.account");
const recent = one("record", "moderate", "record-changed-recently.account");
const inactive = one("record", "strong", "supplier-inactive.inactive");
const unknown = one("record", "weak", "supplier-unknown.unknown", "unknown");
const ledger = one("text", "moderate", "ledger-asked.asked");
const outsider = one("sender", "moderate", "sender-not-on-record.outsider");
const passedOn = one("sender", "moderate", "sender-not-on-record.notOnRecord");
const first = one("destination", "decisive", "first-destination.first");
const pressure = one("text", "weak", "pressure.urgent");
const unverified = one("record", "context", "record-unverified.never");

const unreadable: Pick<Gate, "kind"> = { kind: "destinationsUnreadable" };

interface Row {
  readonly story: string;
  readonly findings?: readonly One[];
  /** What the message wants; `pay` and `change` ask. */
  readonly intent: Intent;
  readonly around?: Partial<Omit<VerdictInput, "findings" | "intent">>;
  readonly verdict: Verdict;
}

/** Worked out by hand from docs/verdict.md. */
const rows: readonly Row[] = [
  { story: "an outsider's account for a supplier", findings: [offRecord, outsider], intent: "pay", verdict: "stop" },
  {
    story: "an outsider's account that a colleague passes on",
    findings: [offRecord, passedOn],
    intent: "pay",
    verdict: "verify",
  },
  {
    story: "an outsider names the first account of a supplier that has none on record",
    findings: [first, outsider],
    intent: "pay",
    verdict: "verify",
  },
  {
    story: "an account that the supplier denied, in a message that asks for nothing",
    findings: [one("destination", "decisive", "destination-of-another.deniedInCase")],
    intent: "none",
    verdict: "stop",
  },
  {
    story: "an outsider announces in a supplier's name what names no account",
    findings: [announced, outsider],
    intent: "change",
    verdict: "verify",
  },
  {
    story: "a sender whom nobody confirms asks for open items",
    findings: [failed, ledger],
    intent: "mention",
    verdict: "caution",
  },
  { story: "a known sender asks for open items", findings: [ledger], intent: "mention", verdict: "unrelated" },
  {
    story: "open items are asked in a reply to nothing",
    findings: [ledger, noThread],
    intent: "mention",
    verdict: "unrelated",
  },
  // 1. stop: money and person are both wrong, or an impersonation asks.
  {
    story: "a stranger's account from a stranger to the conversation",
    findings: [offRecord, stranger],
    intent: "pay",
    verdict: "stop",
  },
  { story: "the same where nothing is asked", findings: [offRecord, stranger], intent: "none", verdict: "stop" },
  {
    story: "an announced change, and authentication that failed",
    findings: [announced, failed],
    intent: "change",
    verdict: "stop",
  },
  {
    story: "a stranger's account for a blocked supplier",
    findings: [offRecord, inactive],
    intent: "pay",
    verdict: "stop",
  },
  { story: "a lookalike that asks", findings: [lookalike], intent: "pay", verdict: "stop" },
  {
    story: "a freemail address in a supplier's name that asks for a change",
    findings: [freemail],
    intent: "change",
    verdict: "stop",
  },
  { story: "an outsider in a colleague's name that asks", findings: [colleague], intent: "pay", verdict: "stop" },
  { story: "our own domain forged, asking", findings: [forgedOwn], intent: "pay", verdict: "stop" },
  {
    story: "ten harmless findings beside the decisive two",
    findings: [offRecord, stranger, pressure, unverified, noThread],
    intent: "pay",
    verdict: "stop",
  },

  // 2. verify.
  { story: "a stranger's account from the right sender", findings: [offRecord], intent: "pay", verdict: "verify" },
  {
    story: "a stranger's account and a moderate doubt about the thread",
    findings: [offRecord, noThread],
    intent: "pay",
    verdict: "verify",
  },
  {
    story: "a stranger's account with an edited document",
    findings: [offRecord, edited],
    intent: "pay",
    verdict: "verify",
  },
  { story: "an announced change", findings: [announced], intent: "change", verdict: "verify" },
  { story: "another account for wages", findings: [payroll], intent: "change", verdict: "verify" },
  { story: "a number to call that isn't on record", findings: [contact], intent: "pay", verdict: "verify" },
  {
    story: "a request in our own name that nothing vouches for",
    findings: [unproven],
    intent: "pay",
    verdict: "verify",
  },
  { story: "a lookalike that asks for nothing", findings: [lookalike], intent: "none", verdict: "verify" },
  {
    story: "a supplier's name under another ending that asks for payment",
    findings: [resemblesAsking],
    intent: "pay",
    verdict: "verify",
  },
  {
    story: "a supplier's name under another ending that asks for open items alone",
    findings: [resemblesAsking],
    intent: "none",
    verdict: "verify",
  },
  {
    story: "a supplier's name under another ending that announces a change",
    findings: [resemblesAsking, announced],
    intent: "change",
    verdict: "stop",
  },
  { story: "two strong findings of two causes", findings: [resembles, stranger], intent: "pay", verdict: "verify" },
  {
    story: "a stranger, where the policy wants a look",
    findings: [unknown],
    intent: "pay",
    around: { unknownSupplier: "verify" },
    verdict: "verify",
  },
  {
    story: "authentication that failed, and nothing else: forwarding breaks it",
    findings: [failed, pressure],
    intent: "pay",
    verdict: "caution",
  },

  // 3. caution: only of what asks or impersonates.
  { story: "one strong finding", findings: [resembles], intent: "pay", verdict: "caution" },
  { story: "one strong finding, and nothing is asked", findings: [resembles], intent: "none", verdict: "unrelated" },
  {
    story: "one strong finding, and whether it asks is unknown",
    findings: [resembles],
    intent: "none",
    around: { unreadBody: true },
    verdict: "caution",
  },
  {
    story: "a supplier's name under another ending in a letter about money",
    findings: [resemblesWriting],
    intent: "none",
    verdict: "caution",
  },
  { story: "a colleague's name over a typical lure", findings: [opening], intent: "none", verdict: "caution" },
  { story: "two moderate findings of two causes", findings: [noThread, edited], intent: "change", verdict: "caution" },
  {
    story: "two findings of one cause are one",
    findings: [invalid, { ...country, cause: "account" }],
    intent: "change",
    verdict: "unrelated",
  },
  { story: "a foreign account asked to be paid", findings: [country], intent: "pay", verdict: "caution" },
  {
    story: "a foreign account in a change without payment",
    findings: [country],
    intent: "change",
    verdict: "unrelated",
  },
  { story: "an account in hidden text", findings: [hidden], intent: "pay", verdict: "caution" },
  { story: "a record within its cool-off", findings: [recent], intent: "pay", verdict: "caution" },
  {
    story: "a moderate doubt about the thread alone raises nothing",
    findings: [noThread],
    intent: "pay",
    around: { known: true },
    verdict: "consistent",
  },
  {
    story: "an edited document alone raises nothing",
    findings: [edited],
    intent: "pay",
    around: { known: true },
    verdict: "consistent",
  },
  { story: "a stranger who asks", findings: [unknown], intent: "pay", verdict: "caution" },
  { story: "a stranger who asks for a change alone", findings: [unknown], intent: "change", verdict: "unrelated" },
  {
    story: "a stranger who asks, where the policy is silent",
    findings: [unknown],
    intent: "pay",
    around: { unknownSupplier: "silent" },
    verdict: "unrelated",
  },
  {
    story: "weak findings and context never raise",
    findings: [pressure, unverified],
    intent: "pay",
    around: { known: true },
    verdict: "consistent",
  },

  // 4. incomplete.
  {
    story: "what asks has a part that can't be read",
    intent: "pay",
    around: { gates: [unreadable], known: true },
    verdict: "incomplete",
  },
  {
    story: "a change has a part that can't be read",
    intent: "change",
    around: { gates: [unreadable] },
    verdict: "incomplete",
  },
  {
    story: "an unread part of what asks nothing",
    intent: "none",
    around: { gates: [unreadable], known: true },
    verdict: "consistent",
  },
  { story: "an unread part of a report", intent: "report", around: { gates: [unreadable] }, verdict: "unrelated" },
  {
    story: "an encrypted body",
    intent: "none",
    around: { gates: [unreadable], unreadBody: true },
    verdict: "incomplete",
  },
  {
    story: "an invoice that is still being read",
    intent: "none",
    around: { gates: [{ kind: "stillReading" }], awaited: true },
    verdict: "incomplete",
  },
  { story: "an unread body without a gate", intent: "none", around: { unreadBody: true }, verdict: "unrelated" },
  {
    story: "what is found stands, whatever couldn't be read",
    findings: [offRecord],
    intent: "pay",
    around: { gates: [unreadable] },
    verdict: "verify",
  },
  {
    story: "a caution stands before a gate",
    findings: [country],
    intent: "pay",
    around: { gates: [unreadable] },
    verdict: "caution",
  },

  // 5. consistent, 6. unrelated.
  { story: "a known supplier's invoice", intent: "pay", around: { known: true }, verdict: "consistent" },
  { story: "a known supplier's greeting", intent: "none", around: { known: true }, verdict: "consistent" },
  { story: "a newsletter", intent: "none", verdict: "unrelated" },
  { story: "a receipt from nobody we know", intent: "report", verdict: "unrelated" },
];

test.each(rows.map((row) => [row.verdict, row.story, row] as const))("%s: %s", (verdict, _, row) => {
  const around = { known: false, unreadBody: false, awaited: false, unknownSupplier: "caution" as const, gates: [] };
  const asksPay = row.intent === "pay";
  expect(verdictOf({ ...around, asksPay, ...row.around, intent: row.intent, findings: row.findings ?? [] })).toBe(
    verdict,
  );
});

test("each verdict has its rows", () => {
  expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(
    new Set(["stop", "verify", "caution", "incomplete", "consistent", "unrelated"]),
  );
});
