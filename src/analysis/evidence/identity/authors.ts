import { bounded, type ReportCut } from "../../../codecs";
import { asking } from "../../actTraits";
import type { Act } from "../../facts";
import type { Author, Sender, Senders } from "../evidence";

const most = 100;

/** The segments that ask; null among them for what documents ask. */
export function askingSegments(acts: readonly Act[]): ReadonlySet<number | null> {
  return new Set(acts.filter(({ kind }) => asking.has(kind)).map(({ segment }) => segment));
}

/** Everybody whose words ask, whoever forwards or is forwarded, and the outer sender in any case. */
export function authorsOf({ outer, within }: Senders, acts: readonly Act[], report: ReportCut): readonly Author[] {
  const asks = askingSegments(acts);
  const author = (sender: Sender, isAsking: boolean): Author => ({ ...sender, asks: isAsking });
  const all = [
    // Whoever quotes somebody's request under a text of their own asks it too.
    ...outer.map((sender) => author(sender, asks.size > 0)),
    ...within
      .filter(({ role, segment }) => role === "forwarded" || asks.has(segment))
      .map((sender) => author(sender, asks.has(sender.segment) || (asks.has(null) && sender.role === "forwarded"))),
  ];
  return bounded(all, most, report);
}
