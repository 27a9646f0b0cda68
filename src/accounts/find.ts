import type { Account } from "./account";
import { ibanAccount, twoPartAccount } from "./canonical";
import { findNumbered, unlabelledBeside } from "./find/account-numbers";
import { findBankCodes } from "./find/bank-codes";
import { findDomestic } from "./find/domestic";
import { fold } from "./find/fold";
import type { BankCode, Hit, Numbered } from "./find/found";
import { findIbans } from "./find/ibans";
import { hasBankWords, hasInstructionWords, labelsIn, type Label } from "./find/labels";
import { digitRuns, take, takeWithin, type Runs } from "./find/numbers";
import { pair, pairHit } from "./find/pairs";
import { isCreditorReference } from "./references";
import { modulusHolds } from "./sort-code";

/** An account that a text names, and where. */
export interface FoundAccount {
  readonly account: Account;
  /** Offsets into the text given, end exclusive. A pair reaches from its first part to its last. */
  readonly start: number;
  readonly end: number;
  /** The label as the text writes it; null where none stood close by. */
  readonly label: string | null;
}

/** Characters that are read, and rows that are returned, at most. */
const LIMIT = 2_000_000;
const MOST = 500;

/** Labels around numbers of five digits and more; the rest of the text is not searched for any. */
function labelsAround(runs: Runs, lower: string): Label[] {
  const labels: Label[] = [];
  const { starts, ends, taken } = runs;
  let from = -1;
  let to = -1;
  const flush = (): void => {
    if (to > from) labels.push(...labelsIn(lower, from, to));
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

/** Creditor references (ISO 11649) are no accounts: their runs are taken. */
function takeReferences(runs: Runs): void {
  for (const match of runs.text.matchAll(/(?<![A-Za-z0-9])RF\d\d(?: ?[A-Za-z0-9]){1,21}/g)) {
    for (let text = match[0]; text.length > 4; text = text.slice(0, -1).trimEnd()) {
      if (!isCreditorReference(text)) continue;
      takeWithin(runs, match.index, match.index + text.length);
      break;
    }
  }
}

/** Sort code and eight digits on one line without labels, where banking is the talk and the modulus does not object. */
function bareSortCodes(runs: Runs, lower: string): Hit[] {
  const hits: Hit[] = [];
  for (let run = 0; run + 3 < runs.starts.length; run++) {
    const [start, end] = [runs.starts[run] ?? 0, runs.ends[run + 3] ?? 0];
    if (end - start > 22 || runs.taken[run] === 1 || runs.taken[run + 3] === 1) continue;
    const match = /^(\d\d)([- ])(\d\d)\2(\d\d)[\s|,/]{1,4}(\d{8})$/.exec(runs.text.slice(start, end));
    if (match === null || /[\d-]/.test(runs.text.charAt(start - 1)) || /[\d-]/.test(runs.text.charAt(end))) continue;
    const [, a = "", , b = "", c = "", account = ""] = match;
    if (modulusHolds(a + b + c, account) !== true || !hasBankWords(lower, start, end)) continue;
    take(runs, { first: run, last: run + 3 });
    hits.push({ account: twoPartAccount("gb-sort", a + b + c, account), start, end, label: null });
  }
  return hits;
}

/** A labelled number without bank code counts only where its label and the words around it leave no doubt. */
function loneNumber(lower: string, { value, start, end, label }: Numbered): Hit[] {
  const significant = value.replace(/^0+/, "").length;
  const told =
    label.kind === "giro" ||
    (label.kind === "strong" && hasBankWords(lower, start, end)) ||
    (label.kind === "weak" && hasInstructionWords(lower, start, end));
  if (label.kind === "none" || significant < 6 || !told) return [];
  return [{ account: { scheme: "other", value, bank: null }, start, end, label }];
}

/** Number without a label of its own beside a bank code. */
function besideCode(runs: Runs, lower: string, code: BankCode): Hit[] {
  const number = unlabelledBeside(runs, lower, code);
  if (number === null) return [];
  take(runs, number);
  return [pairHit(code, { value: number.digits, start: number.start, end: number.end, label: code.label })];
}

function findFolded(text: string): Hit[] {
  const lower = text.toLowerCase();
  const runs = digitRuns(text);
  if (runs.starts.length === 0 || lower.length !== text.length) return [];
  const hits: Hit[] = findIbans(runs, lower, MOST).map(({ value, start, end }) => {
    takeWithin(runs, start, end);
    const iban = /iban\D{0,12}$/.exec(lower.slice(Math.max(0, start - 20), start));
    const place = iban === null ? 0 : start - iban[0].length;
    const label: Label | null = iban === null ? null : { kind: "iban", start: place, end: place + 4 };
    return { account: ibanAccount(value), start, end, label };
  });
  takeReferences(runs);
  const labels = labelsAround(runs, lower);
  hits.push(
    ...findDomestic(runs, labels, lower),
    ...(labels.some(({ kind }) => kind === "sort") ? [] : bareSortCodes(runs, lower)),
  );
  const codes = findBankCodes(runs, labels);
  const paired = pair(codes, findNumbered(runs, labels));
  hits.push(...paired.hits, ...paired.codes.flatMap((code) => besideCode(runs, lower, code)));
  hits.push(...paired.numbers.flatMap((number) => loneNumber(lower, number)));
  hits.push(...bareSortCodes(runs, lower));
  return hits.sort((a, b) => a.start - b.start || a.end - b.end).slice(0, MOST);
}

/**
 * The accounts that a text names, in order, one row a place. Check digits are not demanded: an account that is labelled
 * or written as one is returned though they fail. Reads at most 2,000,000 characters and returns at most 500 rows.
 */
export function findAccounts(text: string): readonly FoundAccount[] {
  const folded = fold(text.slice(0, LIMIT));
  return findFolded(folded.text).map(({ account, start, end, label }) => ({
    account,
    start: folded.start(start),
    end: folded.end(end),
    label: label === null ? null : text.slice(folded.start(label.start), folded.end(label.end)),
  }));
}
