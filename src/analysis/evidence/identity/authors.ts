import { bounded, type ReportCut } from "../../../codecs";
import { asking } from "../../actTraits";
import type { Act } from "../../facts";
import type { Author, Sender, Senders } from "../evidence";

const maxAuthors = 100;

/** The segments that ask; null among them for what documents ask. */
export function askingSegments(acts: readonly Act[]): ReadonlySet<number | null> {
  return new Set(acts.filter(({ kind }) => asking.has(kind)).map(({ segment }) => segment));
}

/** The outer sender, everyone who forwards or is forwarded, and everyone whose words ask for something. */
export function authorsOf({ outer, within }: Senders, acts: readonly Act[], report: ReportCut): readonly Author[] {
  const asks = askingSegments(acts);
  const author = (sender: Sender, isAsking: boolean): Author => ({ ...sender, asks: isAsking });
  const all = [
    // Quoting a request below a text of one's own is asking for it too.
    ...outer.map((sender) => author(sender, asks.size > 0)),
    ...within
      .filter(({ role, segment }) => role === "forwarded" || asks.has(segment))
      .map((sender) => author(sender, asks.has(sender.segment) || (asks.has(null) && sender.role === "forwarded"))),
  ];
  return bounded(all, maxAuthors, report);
}
