import { twoPartAccount } from "../canonical";
import { isRoutingNumber } from "../routing";
import { modulusHolds } from "../sort-code";
import type { Hit, Numbered } from "./found";
import { hasBankWords, type Label, type LabelKind } from "./labels";
import { accountNumber, exactly, take, sizeOf, type Runs } from "./numbers";

/** A header reaches over so many characters of rows. */
const REACH = 1_000;

/** Tells, for offsets that rise, the last label of a kind before each, if it is within reach. */
function headers(labels: readonly Label[], kind: LabelKind): (offset: number) => Label | null {
  const own = labels.filter((label) => label.kind === kind);
  let next = 0;
  return (offset) => {
    while (next < own.length && (own[next]?.end ?? Infinity) <= offset) next++;
    const last = own[next - 1];
    return last !== undefined && offset - last.end <= REACH ? last : null;
  };
}

/** Two pairs of digits that may be a day and a month, as a date in six digits has them. */
function couldBeDay(day: string, month: string): boolean {
  return day !== "00" && month !== "00" && Number(day) <= 31 && Number(month) <= 12;
}

function sortCodeRow(runs: Runs, run: number, header: Label | null, lower: string): Hit | null {
  const [start, end] = [runs.starts[run] ?? 0, runs.ends[run + 3] ?? 0];
  if (sizeOf(runs, run) !== 2 || sizeOf(runs, run + 3) !== 8) return null;
  if (end - start > 22 || runs.taken[run + 3] === 1) return null;
  const match = /^(\d\d)([- ])(\d\d)\2(\d\d)[\s|,/]{1,4}(\d{8})$/.exec(runs.text.slice(start, end));
  if (match === null || /[\d-]/.test(runs.text.charAt(start - 1)) || /[\d-]/.test(runs.text.charAt(end))) return null;
  const [, a = "", , b = "", c = "", account = ""] = match;
  if (header === null) {
    const said = hasBankWords(lower, start, end) || !(couldBeDay(a, b) || couldBeDay(b, a));
    const holds = modulusHolds(a + b + c, account);
    // Many sort codes are in no published list. Written in pairs with hyphens it is one all the same where banking is the talk.
    const meant =
      holds ?? (match[2] === "-" && hasBankWords(lower, start, end) && !couldBeDay(a, b) && !couldBeDay(b, a));
    if (!said || !meant) return null;
  }
  take(runs, { first: run, last: run + 3 });
  return { account: twoPartAccount("gb-sort", a + b + c, account), start, end, label: header };
}

/**
 * The sort code that stands in brackets or the like beside a labelled number, without a label of its own; the modulus
 * check must hold.
 */
export function sortCodeBeside(text: string, { value, start, end, label }: Numbered): Hit | null {
  if (value.length < 6 || value.length > 8) return null;
  const after = /^[\s(,;|-]{1,4}(\d\d)-(\d\d)-(\d\d)(?![\d-])/.exec(text.slice(end, end + 16));
  const before = /(?<![\d-])(\d\d)-(\d\d)-(\d\d)[\s),;|-]{1,4}$/.exec(text.slice(Math.max(0, start - 14), start));
  const match = after ?? before;
  if (match === null) return null;
  const account = twoPartAccount("gb-sort", match.slice(1).join(""), value);
  if (modulusHolds(account.bank ?? "", account.value) !== true) return null;
  return after === null
    ? { account, start: start - match[0].length, end, label }
    : { account, start, end: end + match[0].length, label };
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

/**
 * Bank code and account side by side without labels of their own: further rows of a table whose header names them, and
 * a sort code with eight digits where banking is the talk and the modulus holds.
 */
export function findRows(runs: Runs, labels: readonly Label[], lower: string, most: number): Hit[] {
  const hits: Hit[] = [];
  const sort = headers(labels, "sort");
  const routing = headers(labels, "routing");
  for (let run = 0; run + 1 < runs.starts.length && hits.length < most; run++) {
    if (runs.taken[run] === 1) continue;
    const start = runs.starts[run] ?? 0;
    const hit = sortCodeRow(runs, run, sort(start), lower) ?? routingRow(runs, run, routing(start));
    if (hit !== null) hits.push(hit);
  }
  return hits;
}
