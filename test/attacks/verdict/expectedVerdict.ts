/**
 * What a message must be called, from what it holds: the rules of docs/verdict.md written once more, from the evidence
 * that a message was made with instead of from what a reader found in it. Nothing here comes from src/.
 */

/** From harmless to worst. */
export const order = ["unrelated", "consistent", "incomplete", "caution", "verify", "stop"] as const;
/** One of them. */
export type ExpectedVerdict = (typeof order)[number];

/** Is a verdict at least as grave as another? */
export const reaches = (verdict: ExpectedVerdict, expected: ExpectedVerdict): boolean =>
  order.indexOf(verdict) >= order.indexOf(expected);

/** Who wrote it. */
export type Sender =
  /** The supplier from its own address: if the message is an attack, somebody is in its mailbox. */
  | "known"
  /** A colleague from within. */
  | "colleague"
  /** A domain that imitates one of a supplier or our own, by a trick that no one chooses by chance. */
  | "lookalike"
  /** One that resembles it: another ending, a word more, a name of four letters or fewer. */
  | "resembles"
  /** A freemail address that speaks for a supplier. */
  | "freemail"
  /** A supplier's name at an address that has nothing to do with it. */
  | "elsewhere"
  /** A colleague's name at an address outside. */
  | "posing"
  /** Our own domain, and our server found that it is not. */
  | "ownForged"
  /** The supplier's domain, and DMARC failed. */
  | "supplierForged"
  /** A billing platform for a supplier. */
  | "platform"
  /** Somebody on no record. */
  | "unknown";

/** All that bears on the verdict. */
export interface Evidence {
  /** A supplier list is there to compare with. */
  readonly records: boolean;
  readonly asks: "pay" | "change" | "none";
  readonly sender: Sender;
  /** Where the money would go, compared with the claimed payee's record. */
  readonly destination: "none" | "onRecord" | "offRecord" | "first" | "another";
  /** The quoted messages name another destination than the new text. */
  readonly changedInThread: boolean;
  readonly announced: boolean;
  /** It asks to change phone or contact, or sends us to one that is on no record. */
  readonly contact: boolean;
  readonly ledger: boolean;
  readonly replyTo: "same" | "diverts" | "lookalike";
  /** Somebody in To or Cc was replaced by an imitation. */
  readonly recipient: boolean;
  /** The sender is in none of the quoted From, To and Cc, and whom it passes for is. */
  readonly outside: boolean;
  readonly record: "fine" | "inactive" | "recent";
  /** The destination is in text that no one sees. */
  readonly hidden: boolean;
  /** Two sources of one document name different accounts. */
  readonly disagree: boolean;
}

/** A message that says nothing. */
export const nothing: Evidence = {
  records: true,
  asks: "none",
  sender: "known",
  destination: "none",
  changedInThread: false,
  announced: false,
  contact: false,
  ledger: false,
  replyTo: "same",
  recipient: false,
  outside: false,
  record: "fine",
  hidden: false,
  disagree: false,
};

interface Due {
  /** The signal that is to say it. */
  readonly signal: string;
  readonly group: "destination" | "sender" | "thread" | "record" | "text";
  readonly strength: "decisive" | "strong" | "moderate" | "weak";
  /** What counts once, however many say it. */
  readonly cause: string;
  /** Somebody passes for another. */
  readonly impersonates?: boolean;
  /** A reason to call by itself. */
  readonly verifies?: boolean;
}

function ofMoney({ destination, changedInThread, announced, contact, records, hidden, disagree }: Evidence): Due[] {
  const due: Due[] = [];
  const money = { group: "destination", strength: "decisive", cause: "money" } as const;
  if (records && destination === "offRecord") due.push({ signal: "destination-not-on-record", ...money });
  if (records && destination === "first") due.push({ signal: "first-destination", ...money });
  if (records && destination === "another") due.push({ signal: "destination-of-another", ...money });
  if (disagree) due.push({ signal: "sources-disagree", ...money });
  if (changedInThread)
    due.push({ signal: "destination-changed-in-thread", group: "destination", strength: "strong", cause: "money" });
  if (announced)
    due.push({
      signal: "change-announced",
      group: "destination",
      strength: "strong",
      cause: "announced",
      verifies: true,
    });
  if (contact)
    due.push({ signal: "contact-changed", group: "destination", strength: "strong", cause: "contact", verifies: true });
  if (hidden) due.push({ signal: "hidden-text", group: "text", strength: "moderate", cause: "hidden" });
  return due;
}

function ofSender({ sender, asks, ledger, records, outside }: Evidence): Due[] {
  const base = { group: "sender", cause: "sender" } as const;
  const due: Due[] = [];
  const asked = asks !== "none";
  if (sender === "lookalike")
    due.push({ signal: "lookalike-domain", strength: "decisive", impersonates: true, ...base });
  if (sender === "resembles")
    due.push({ signal: "lookalike-domain", strength: "strong", ...base, verifies: records && (asked || ledger) });
  if (sender === "freemail" && records) {
    if (asked) due.push({ signal: "freemail-impersonation", strength: "decisive", impersonates: true, ...base });
  }
  if (sender === "elsewhere" && records) due.push({ signal: "display-name-deceives", strength: "strong", ...base });
  if (sender === "posing") {
    if (asked) due.push({ signal: "staff-impersonated", strength: "decisive", impersonates: true, ...base });
    else due.push({ signal: "display-name-deceives", strength: "strong", ...base });
  }
  if (sender === "ownForged")
    due.push({ signal: "authentication-failed", strength: "strong", impersonates: true, ...base });
  if (sender === "supplierForged") due.push({ signal: "authentication-failed", strength: "strong", ...base });
  if (sender === "platform") due.push({ signal: "platform-sender", strength: "moderate", ...base });
  if (sender === "unknown" && records && asks === "pay")
    due.push({ signal: "supplier-unknown", group: "record", strength: "weak", cause: "unknown" });
  // Who speaks in it and whom it leaves out is one cause with the sender's address.
  if (outside) due.push({ signal: "sender-outside-thread", group: "thread", strength: "strong", cause: "sender" });
  return due;
}

function ofRest({ replyTo, recipient, record, ledger, records }: Evidence): Due[] {
  const due: Due[] = [];
  if (replyTo !== "same")
    due.push({ signal: "reply-to-diverts", group: "sender", strength: "strong", cause: "replyTo" });
  if (replyTo === "lookalike")
    due.push({
      signal: "lookalike-domain",
      group: "sender",
      strength: "decisive",
      cause: "replyTo",
      impersonates: true,
    });
  if (recipient) {
    due.push({ signal: "recipient-lookalike", group: "sender", strength: "strong", cause: "recipient" });
    due.push({
      signal: "lookalike-domain",
      group: "sender",
      strength: "decisive",
      cause: "recipient",
      impersonates: true,
    });
  }
  if (record === "inactive" && records)
    due.push({ signal: "supplier-inactive", group: "record", strength: "strong", cause: "record" });
  if (record === "recent" && records)
    due.push({ signal: "record-changed-recently", group: "record", strength: "moderate", cause: "record" });
  if (ledger) due.push({ signal: "ledger-asked", group: "text", strength: "moderate", cause: "ledger" });
  return due;
}

/** What is to be found in a message of this evidence. */
export function dueOf(evidence: Evidence): readonly Due[] {
  // Without a list, a lookalike can be known only where our own domain is imitated; that is said by the sender's state.
  return [...ofMoney(evidence), ...ofSender(evidence), ...ofRest(evidence)];
}

const weight = { decisive: 4, strong: 3, moderate: 2, weak: 1 } as const;
const least =
  (strength: keyof typeof weight) =>
  (due: Due): boolean =>
    weight[due.strength] >= weight[strength];
const causes = (due: readonly Due[]): number => new Set(due.map(({ cause }) => cause)).size;

/** The least that a message of this evidence may be called. The first rule that fits decides. */
export function expectedVerdictOf(evidence: Evidence): ExpectedVerdict {
  const due = dueOf(evidence);
  const { asks, sender } = evidence;
  const money = due.some(
    (one) => (one.group === "destination" && one.strength === "decisive") || one.signal === "change-announced",
  );
  const against = due.some(
    ({ group, strength }) => (group === "sender" || group === "thread" || group === "record") && weight[strength] >= 3,
  );
  const impersonates = due.some((one) => one.impersonates === true);
  const asked = asks !== "none";
  // On the supplier's own domain failed authentication alone is never a stop; next to another destination it is one.
  if ((money && against) || (asked && impersonates)) return "stop";
  if (due.some(least("decisive")) || due.some(({ verifies }) => verifies) || causes(due.filter(least("strong"))) >= 2)
    return "verify";
  if (asked || impersonates) {
    if (due.some(least("strong"))) return "caution";
    const moderate = due.filter(least("moderate"));
    if (causes(moderate) >= 2) return "caution";
    const alone = moderate.some(
      ({ group, signal }) =>
        group === "destination" || group === "sender" || group === "record" || signal === "hidden-text",
    );
    if (asks === "pay" && (alone || due.some(({ signal }) => signal === "supplier-unknown"))) return "caution";
  }
  return ceilingOf(sender);
}

/** The most that an honest message may be called: a known supplier's is consistent, all else is unrelated. */
export function ceilingOf(sender: Sender): ExpectedVerdict {
  return sender === "known" || sender === "platform" ? "consistent" : "unrelated";
}
