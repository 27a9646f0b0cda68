import type { Account, Stretch } from "./account";
import { ibanAccount } from "./form/canonical";
import { findNumbered, unlabelledBeside } from "./find/account-numbers";
import { findBankCodes } from "./find/bank-codes";
import { findDomestic } from "./find/domestic";
import { fold } from "./find/fold";
import type { BankCode, Hit, Numbered } from "./find/found";
import { findIbans } from "./find/ibans";
import { hasBankWords, hasInstructionWords, labelsIn, type Label } from "./find/labels";
import { digitRuns, take, takeWithin, type Runs } from "./find/numbers";
import { pair, pairHit } from "./find/pairs";
import { referencedBeside, takeReferenced } from "./find/payment-references";
import { findRows } from "./find/rows";
import { sortCodeBeside } from "./find/sort-codes";
import { isCreditorReference } from "./schemes/references";

/** An account named in a text. A pair spans both parts. */
export interface FoundAccount extends Stretch {
  readonly account: Account;
  /** As written; null without one close by. */
  readonly label: string | null;
}

/** Callers with longer texts report the rest as unread. */
export const MAX_CHARACTERS = 2_000_000;
/** Maximum rows that findAccounts returns. */
export const MAX_ACCOUNTS = 500;

function labelsAround(runs: Runs, lower: string): Label[] {
  const labels: Label[] = [];
  const { starts, ends, taken } = runs;
  let from = -1;
  let to = -1;
  const flush = (): void => {
    if (to > from) for (const label of labelsIn(lower, from, to)) labels.push(label);
  };
  for (let run = 0; run < starts.length;) {
    const first = run;
    let digits = 0;
    do {
      digits += taken[run] === 1 ? 0 : (ends[run] ?? 0) - (starts[run] ?? 0);
      run++;
    } while (run < starts.length && (starts[run] ?? 0) - (ends[run - 1] ?? 0) <= 3);
    if (digits < 5) continue;
    const left = Math.max(0, (starts[first] ?? 0) - 160);
    const right = Math.min(lower.length, (ends[run - 1] ?? 0) + 100);
    if (left > to) {
      flush();
      from = left;
    }
    to = right;
  }
  flush();
  return labels;
}

/** Danish payment line: kind, reference, creditor. */
const DANISH = /\+\d\d ?< ?\d{14,19} ?\+? ?\d{7,8} ?</g;

/** ISO 11649 and Danish ones: they aren't accounts. */
function takeReferences(runs: Runs): void {
  for (const match of runs.text.matchAll(DANISH)) takeWithin(runs, match.index, match.index + match[0].length);
  for (const match of runs.text.matchAll(/(?<![A-Za-z0-9])RF\d\d(?: ?[A-Za-z0-9]){1,21}/g)) {
    for (let text = match[0]; text.length > 4; text = text.slice(0, -1).trimEnd()) {
      if (!isCreditorReference(text)) continue;
      takeWithin(runs, match.index, match.index + text.length);
      break;
    }
  }
}

/** Labels that alone name a bank account, in languages with another word for a customer account. */
const BANKERS_WORDS = /konto-? ?n|rekening-?n|tilin|uctu|rachunk|bankkonto|bankrek/;

/** Names of a bank code before a number that also follows an account label. */
const CODE_BEFORE =
  /(?:bank ?code|blz|bankleitzahl|sort ?code|routing(?: number)?)(?![a-z])[^\d.;\n]{0,45}$|(?<![a-z])(?:at|bei|with|) ?bank[\s:(]{1,3}$/;
const CODE_SCHEMES: Readonly<Record<number, Account["scheme"]>> = { 6: "gb-sort", 8: "other", 9: "us-aba" };

function asCode(lower: string, { value, start, end, label }: Numbered): BankCode | null {
  const scheme = CODE_SCHEMES[value.length];
  const isCode = scheme !== undefined && CODE_BEFORE.test(lower.slice(Math.max(0, start - 70), start));
  return isCode ? { scheme, bank: value, start, end, label } : null;
}

function loneNumber(lower: string, { value, start, end, label }: Numbered): Hit[] {
  const significant = value.replace(/^0+/, "").length;
  const told =
    label.kind === "giro" ||
    BANKERS_WORDS.test(lower.slice(label.start, label.end)) ||
    (label.kind === "strong" && hasBankWords(lower, start, end)) ||
    (label.kind === "weak" && hasInstructionWords(lower, start, end));
  if (label.kind === "none" || significant < 6 || !told) return [];
  return [{ account: { scheme: "other", value, bank: null }, start, end, label }];
}

function besideCode(runs: Runs, lower: string, code: BankCode): Hit[] {
  const number = unlabelledBeside(runs, lower, code);
  if (number === null) return [];
  take(runs, number);
  return [pairHit(code, { value: number.digits, start: number.start, end: number.end, label: code.label })];
}

function inOrder(labels: readonly Label[], referenced: readonly Numbered[]): readonly Label[] {
  if (referenced.length === 0) return labels;
  return [...labels, ...referenced.map(({ label }) => label)].sort((a, b) => a.start - b.start);
}

function ibanLabel(lower: string, start: number): Label | null {
  const label = labelsIn(lower, Math.max(0, start - 40), start).at(-1) ?? null;
  const between = label === null ? "" : lower.slice(label.end, start);
  return /[a-z]{3}[^a-z]+[a-z]{3}|\d{4}/.test(between) ? null : label;
}

function findFolded(text: string): { hits: readonly Hit[]; codes: readonly BankCode[] } {
  const lower = text.toLowerCase();
  const runs = digitRuns(text);
  if (runs.starts.length === 0 || lower.length !== text.length) return { hits: [], codes: [] };
  const hits: Hit[] = findIbans(runs, lower, MAX_ACCOUNTS).map(({ value, start, end }) => {
    takeWithin(runs, start, end);
    return { account: ibanAccount(value), start, end, label: ibanLabel(lower, start) };
  });
  takeReferences(runs);
  const labels = labelsAround(runs, lower);
  hits.push(...findDomestic(runs, labels, lower, MAX_ACCOUNTS));
  if (!labels.some(({ kind }) => kind === "sort")) hits.push(...findRows(runs, labels, lower, MAX_ACCOUNTS));
  const referenced = takeReferenced(runs, labels, lower);
  const codes = findBankCodes(runs, labels);
  const paired = pair(text, codes, findNumbered(runs, inOrder(labels, referenced)));
  const lone = paired.codes.filter((code) => {
    const own = besideCode(runs, lower, code);
    hits.push(...own);
    return own.length === 0;
  });
  hits.push(...paired.hits);
  for (const number of paired.numbers) {
    const beside = sortCodeBeside(text, lower, number);
    const code = beside === null ? asCode(lower, number) : null;
    if (code !== null) lone.push(code);
    else hits.push(...(beside === null ? loneNumber(lower, number) : [beside]));
  }
  hits.push(...findRows(runs, labels, lower, MAX_ACCOUNTS));
  if (hits.length === 0) hits.push(...paired.codes.flatMap((code) => referencedBeside(code, referenced)));
  hits.sort((a, b) => a.start - b.start || a.end - b.end);
  return { hits: hits.slice(0, MAX_ACCOUNTS), codes: lone };
}

/** In order, one per place; up to 500 rows of 2,000,000 characters. Check digits may fail if the label or form is clear. */
export function findAccounts(text: string): readonly FoundAccount[] {
  const folded = fold(text.slice(0, MAX_CHARACTERS));
  return findFolded(folded.text).hits.map(({ account, start, end, label }) => ({
    account,
    start: folded.start(start),
    end: folded.end(end),
    label: label === null ? null : text.slice(folded.start(label.start), folded.end(label.end)),
  }));
}

/** A bank code named without its account. */
export type FoundBankCode = Omit<BankCode, "label">;

/** "Sort code 04-00-04, account as before". Bounded as findAccounts. */
export function findLoneBankCodes(text: string): readonly FoundBankCode[] {
  const folded = fold(text.slice(0, MAX_CHARACTERS));
  const { hits, codes } = findFolded(folded.text);
  return codes
    .filter((code) => !hits.some(({ start, end }) => start < code.end && code.start < end))
    .slice(0, MAX_ACCOUNTS)
    .map(({ scheme, bank, start, end }) => ({ scheme, bank, start: folded.start(start), end: folded.end(end) }));
}
