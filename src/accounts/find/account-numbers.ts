import type { BankCode, Numbered } from "./found";
import { hasBankWords, type Label } from "./labels";
import { accountNumber, runAfter, take, type Digits, type Runs } from "./numbers";

const REACH = 120;
const MAX_NUMBERS = 2_000;
const isAccountLabel = ({ kind }: Label): boolean =>
  kind === "strong" || kind === "weak" || kind === "giro" || kind === "none" || kind === "reference";

/** Other labels and consumed numbers are blanked. */
function between(runs: Runs, labels: readonly Label[], from: Label, at: number, to: number): string {
  let text = runs.text.slice(from.end, to);
  const blank = (start: number, end: number): void => {
    const [low, high] = [Math.max(0, start - from.end), Math.max(0, end - from.end)];
    if (low < text.length) text = text.slice(0, low) + " ".repeat(Math.min(high, text.length) - low) + text.slice(high);
  };
  for (let next = at + 1; next < labels.length && (labels[next]?.start ?? to) < to; next++)
    blank(labels[next]?.start ?? to, labels[next]?.end ?? to);
  for (let run = runAfter(runs, from.end); (runs.starts[run] ?? to) < to; run++)
    if (runs.taken[run] === 1) blank(runs.starts[run] ?? to, runs.ends[run] ?? to);
  return text;
}

function belongs(label: Label, last: string, gap: string): boolean {
  if (last === "." && /^\s*\n/.test(gap) && /[A-Za-z]{3}/.test(gap)) return false;
  if ((gap.match(/\n/g)?.length ?? 0) > 4 || /[;?!]|\.\s+[A-Z]/.test(gap)) return false;
  const words = gap.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return words <= (label.kind === "weak" ? 2 : 4) && gap.replace(/\s+/g, " ").length <= 60;
}

/** Dotted thousands before a unit, as in most of Europe: "Your account was credited with 12.500 points". */
function isCount(text: string, { start, end }: Digits, gap: string): boolean {
  if (!/^\d{1,3}(?:\.\d{3}){1,2}$/.test(text.slice(start, end)) || /[:=#]/.test(gap)) return false;
  return (gap.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2 && /^\s{1,3}\p{Ll}{2}/u.test(text.slice(end, end + 5));
}

/** Of equal length, alone below the first: another account with the same label. */
function below(runs: Runs, above: Digits): Digits | null {
  const run = above.last + 1;
  const start = runs.starts[run];
  if (start === undefined || runs.taken[run] === 1 || start - above.end > 90) return null;
  if (!/^[^\n\d]{0,30}\n[\s>|]*$/.test(runs.text.slice(above.end, start))) return null;
  const number = accountNumber(runs, run);
  return number !== null && number.digits.length >= 8 && Math.abs(number.digits.length - above.digits.length) <= 2
    ? number
    : null;
}

function nextAccountLabels(labels: readonly Label[]): (Label | undefined)[] {
  const following = new Array<Label | undefined>(labels.length);
  let next: Label | undefined;
  for (let at = labels.length - 1; at >= 0; at--) {
    following[at] = next;
    const label = labels[at];
    if (label !== undefined && isAccountLabel(label)) next = label;
  }
  return following;
}

/** Consumes their runs. Bank codes must be consumed before. */
export function findNumbered(runs: Runs, labels: readonly Label[]): Numbered[] {
  const found: Numbered[] = [];
  const following = nextAccountLabels(labels);
  labels.forEach((label, at) => {
    if (!isAccountLabel(label) || label.kind === "reference" || found.length >= MAX_NUMBERS) return;
    const next = following[at];
    for (let run = runAfter(runs, label.end); (runs.starts[run] ?? Infinity) < label.end + REACH; run++) {
      if (runs.taken[run] === 1) continue;
      const start = runs.starts[run] ?? 0;
      if (next !== undefined && next.start < start && next.kind !== "weak") return;
      if (/\d[-.]$/.test(runs.text.slice(start - 2, start))) continue;
      const gap = between(runs, labels, label, at, start);
      if (!belongs(label, runs.text.charAt(label.end - 1), gap)) return;
      let number = accountNumber(runs, run);
      if (number === null && (runs.ends[run] ?? 0) - start >= 5) return;
      if (number === null) continue;
      if (isCount(runs.text, number, gap)) return;
      while (number !== null) {
        take(runs, number);
        found.push({ value: number.digits, start: number.start, end: number.end, label });
        number = below(runs, number);
      }
      return;
    }
  });
  return found.sort((a, b) => a.start - b.start);
}

/** Directly after a bank code, or alone on an adjacent line. */
export function unlabelledBeside(runs: Runs, lower: string, code: BankCode): Digits | null {
  const { text, starts, taken } = runs;
  if (!hasBankWords(lower, code.start, code.end)) return null;
  const after = runAfter(runs, code.end);
  const fits = (number: Digits | null): number is Digits =>
    number !== null && number.digits.length >= 6 && number.digits.length <= 17;
  if (taken[after] === 0 && /^[\s|/,;:>*-]{1,12}$/.test(text.slice(code.end, starts[after]))) {
    const number = accountNumber(runs, after);
    if (fits(number)) return number;
  }
  for (let run = Math.max(0, runAfter(runs, code.start - 120)); (starts[run] ?? Infinity) < code.end + 120; run++) {
    if (taken[run] === 1) continue;
    const number = accountNumber(runs, run);
    if (!fits(number)) continue;
    const alone =
      /(?:^|\n)[ \t>|]*$/.test(text.slice(Math.max(0, number.start - 12), number.start)) &&
      /^[ \t|]*(?:\r?\n|$)/.test(text.slice(number.end, number.end + 12));
    const lines = text.slice(Math.min(number.end, code.end), Math.max(number.start, code.start)).split("\n").length - 1;
    if (alone && lines <= 3) return number;
    run = Math.max(run, number.last);
  }
  return null;
}
