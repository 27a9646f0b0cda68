import { twoPartAccount } from "../form/canonical";
import { isRoutingNumber } from "../schemes/routing";
import type { Hit } from "./found";
import type { Label, LabelKind } from "./labels";
import { accountNumber, exactly, take, type Runs } from "./numbers";
import { solidSortCodeRow, sortCodeRow } from "./sort-codes";

const REACH = 1_000;

function headers(labels: readonly Label[], kind: LabelKind): (offset: number) => Label | null {
  const own = labels.filter((label) => label.kind === kind);
  if (own.length === 0) return () => null;
  let next = 0;
  return (offset) => {
    while (next < own.length && (own[next]?.end ?? Infinity) <= offset) next++;
    const last = own[next - 1];
    return last !== undefined && offset - last.end <= REACH ? last : null;
  };
}

function routingRow(runs: Runs, run: number, header: Label | null): Hit | null {
  const code = header === null ? null : exactly(runs, run, 9);
  if (code === null || !isRoutingNumber(code.digits)) return null;
  const next = runs.starts[code.last + 1];
  if (next === undefined || !/^[ \t|,;]{1,6}$/.test(runs.text.slice(code.end, next))) return null;
  const number = runs.taken[code.last + 1] === 1 ? null : accountNumber(runs, code.last + 1);
  if (number === null || number.digits.length < 6 || number.digits.length > 17) return null;
  take(runs, { first: run, last: number.last });
  const account = twoPartAccount("us-aba", code.digits, number.digits);
  return { account, start: code.start, end: number.end, label: header };
}

/** Table rows under a header, and a sort code with eight digits where money is mentioned. */
export function findRows(runs: Runs, labels: readonly Label[], lower: string, max: number): Hit[] {
  const hits: Hit[] = [];
  const sort = headers(labels, "sort");
  const routing = headers(labels, "routing");
  for (let run = 0; run + 1 < runs.starts.length && hits.length < max; run++) {
    if (runs.taken[run] === 1) continue;
    const start = runs.starts[run] ?? 0;
    const hit =
      sortCodeRow(runs, run, sort(start), lower) ??
      solidSortCodeRow(runs, run, lower) ??
      routingRow(runs, run, routing(start));
    if (hit !== null) hits.push(hit);
  }
  return hits;
}
