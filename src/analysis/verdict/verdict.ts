import type { Gate, Group, Intent, OutcomeKind, Strength, Verdict } from "../terms";
import { effectOf, type Effect } from "./policy";

/** What of a finding the ordering rests on. */
export interface Weighed {
  readonly outcome: OutcomeKind;
  readonly group: Group;
  readonly strength: Strength;
  readonly message: string;
  readonly cause: string;
}

/** What the ordering rests on. */
export interface VerdictInput {
  readonly findings: readonly Weighed[];
  readonly intent: Intent;
  readonly asksPay: boolean;
  readonly gates: readonly Pick<Gate, "kind">[];
  /** The body could not be read, or not to its end: whether it asks is not known. */
  readonly unreadBody: boolean;
  /** A file that is an invoice by its name is still being read, or one that was not read is left to say what an amount is for. */
  readonly awaited: boolean;
  readonly known: boolean;
  readonly unknownSupplier: "caution" | "verify" | "silent";
}

const weights: Readonly<Record<Strength, number>> = { decisive: 4, strong: 3, moderate: 2, weak: 1, context: 0 };

function atLeast(strength: Strength): (finding: Weighed) => boolean {
  return (finding) => weights[finding.strength] >= weights[strength];
}

function does(...effects: readonly Effect[]): (finding: Weighed) => boolean {
  return ({ message }) => effects.some((effect) => effect === effectOf(message));
}

const causes = (findings: readonly Weighed[]): number => new Set(findings.map(({ cause }) => cause)).size;

function isStop(found: readonly Weighed[], asks: boolean): boolean {
  const money =
    found.some(({ group, strength }) => group === "destination" && strength === "decisive") ||
    found.some(does("redirects"));
  const against = new Set(["sender", "thread", "record"]);
  const betrayed = found.some((one) => against.has(one.group) && atLeast("strong")(one));
  const outsiders = found.some(does("contradicts")) && found.some(does("outsider"));
  return found.some(does("denied")) || (money && betrayed) || outsiders || (asks && found.some(does("impersonates")));
}

function isVerify(found: readonly Weighed[], { asksPay, unknownSupplier }: VerdictInput): boolean {
  const unknown = found.some(does("stranger"));
  return (
    found.some(atLeast("decisive")) ||
    found.some(does("verifies", "redirects")) ||
    causes(found.filter(atLeast("strong"))) >= 2 ||
    (asksPay && unknown && unknownSupplier === "verify")
  );
}

function isCaution(found: readonly Weighed[], asks: boolean, given: VerdictInput): boolean {
  const { asksPay, unknownSupplier, unreadBody } = given;
  const pries = found.some(does("pries")) && found.some((one) => one.group === "sender" && atLeast("strong")(one));
  if (!asks && !unreadBody && !pries && !found.some(does("impersonates", "opens"))) return false;
  if (found.some(atLeast("strong"))) return true;
  const moderate = found.filter(atLeast("moderate"));
  if (causes(moderate) >= 2) return true;
  // A record within its cool-off is a reason to look, as a destination or sender is; the ordering names no other place for it.
  const sufficient = new Set(["destination", "sender", "record"]);
  const alone = moderate.some(({ group }) => sufficient.has(group)) || moderate.some(does("suffices"));
  const unknown = found.some(does("stranger"));
  return asksPay && (alone || (unknown && unknownSupplier === "caution"));
}

/** The verdict: an ordering, never an average. The first rule that fits decides (docs/verdict.md). */
export function verdictOf(given: VerdictInput): Verdict {
  const found = given.findings.filter(({ outcome }) => outcome === "suspicious");
  const asks = given.asksPay || given.intent === "pay" || given.intent === "change";
  if (isStop(found, asks)) return "stop";
  if (isVerify(found, given)) return "verify";
  if (isCaution(found, asks, given)) return "caution";
  if ((asks || given.unreadBody || given.awaited) && given.gates.length > 0) return "incomplete";
  return given.known ? "consistent" : "unrelated";
}
