import type { Act, ActKind, Facts } from "../../facts";
import type { Author, Sender, Senders } from "../evidence";

/** Authors kept of one message. */
const most = 100;

const asking = new Set<ActKind>([
  "askPay",
  "refund",
  "changeBank",
  "changePayroll",
  "changeContact",
  "divertContact",
  "askLedger",
]);

/** The segments that ask. Those of attached letters lie beyond the conversation's. */
export function askingSegments(acts: readonly Act[]): ReadonlySet<number> {
  return new Set(acts.filter(({ kind }) => asking.has(kind)).map(({ segment }) => segment));
}

/** Everybody whose words ask, whoever forwards or is forwarded, and the outer sender in any case. */
export function authorsOf(facts: Facts, { outer, within }: Senders, acts: readonly Act[]): readonly Author[] {
  const asks = askingSegments(acts);
  const letterAsks = [...asks].some((segment) => segment >= facts.segments.length);
  const author = (sender: Sender, isAsking: boolean): Author => ({ ...sender, asks: isAsking });
  return [
    // Whoever quotes somebody's request under a text of their own asks it too.
    ...outer.map((sender) => author(sender, asks.size > 0)),
    ...within
      .filter(({ role, segment }) => role === "forwarded" || asks.has(segment))
      .map((sender) => author(sender, asks.has(sender.segment) || (letterAsks && sender.role === "forwarded"))),
  ].slice(0, most);
}
