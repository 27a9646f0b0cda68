import type { Scheme } from "../account";
import { isRoutingNumber } from "../schemes/routing";
import type { BankCode } from "./found";
import { labelNear, type Label, type LabelKind } from "./labels";
import { exactly, runAfter, take, takeWithin, type Digits, type Runs } from "./numbers";

/** Characters between a label and its value: table cells and lines may intervene. */
const REACH = 90;
/** Canadian institutions that mail names most: big banks, credit unions, trust companies (Payments Canada). */
const INSTITUTIONS = new Set(
  "001 002 003 004 006 010 016 030 039 117 127 177 219 260 320 338 340 509 540 614 621 623 808 809 815 828 829 837 839 840 849 865 869 879 889 890 899".split(
    " ",
  ),
);

/** Judges a number by the text between it and its label, and by how it is written. */
type Accepts = (digits: string, between: string, written: string) => boolean;

function firstWithin(runs: Runs, from: number, length: number, accepts: Accepts, reach = REACH): Digits | null {
  for (let run = runAfter(runs, from); (runs.starts[run] ?? Infinity) < from + reach; run++) {
    const number = exactly(runs, run, length);
    if (number === null) continue;
    const { digits, start, end } = number;
    if (accepts(digits, runs.text.slice(from, start), runs.text.slice(start, end))) return number;
  }
  return null;
}

const fewWords: Accepts = (_, between) => (between.match(/[A-Za-z]{2,}/g)?.length ?? 0) <= 6;
const noWords: Accepts = (_, between) => !/[A-Za-z]{2,}/.test(between) && between.length <= 40;
const isRouting: Accepts = (digits, between, written) => isRoutingNumber(digits) && fewWords(digits, between, written);
const hyphenated: Accepts = (digits, between, written) =>
  noWords(digits, between, written) && /^\d{4}-\d$/.test(written);
const inPairs: Accepts = (digits, between, written) =>
  /^(?:\d{6}|\d\d\D{1,3}\d\d\D{1,3}\d\d)$/.test(written) && fewWords(digits, between, written);
const isCanadian = (digits: string): boolean => digits.startsWith("0") && INSTITUTIONS.has(digits.slice(1, 4));

/** Consumes its parts, from whose digits it is made. */
function codeOf(runs: Runs, scheme: Scheme, label: Label, parts: readonly Digits[], bank?: string): BankCode {
  for (const part of parts) take(runs, part);
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return { scheme, bank: bank ?? parts.map(({ digits }) => digits).join(""), start, end, label };
}

function routingBefore(runs: Runs, label: Label): BankCode | null {
  const last = runAfter(runs, label.start) - 1;
  for (let first = last; first >= 0 && first > last - 5; first--) {
    const number = exactly(runs, first, 9);
    if (number === null || !/^[\s(,:-]{1,3}$/.test(runs.text.slice(number.end, label.start))) continue;
    return isRoutingNumber(number.digits) ? codeOf(runs, "us-aba", label, [number]) : null;
  }
  return null;
}

function routing(runs: Runs, label: Label): BankCode | null {
  const held = firstWithin(runs, label.end, 9, isRouting);
  const direct = held ?? firstWithin(runs, label.end, 9, noWords) ?? firstWithin(runs, label.end, 8, noWords);
  if (direct === null) return routingBefore(runs, label);
  if (held === null && isCanadian(direct.digits)) return codeOf(runs, "ca-eft", label, [direct]);
  const padded = direct.digits.padStart(9, "0");
  return codeOf(runs, "us-aba", label, [direct], isRoutingNumber(padded) ? padded : direct.digits);
}

function transit(runs: Runs, label: Label, labels: readonly Label[]): BankCode | null {
  const nine = firstWithin(runs, label.end, 9, noWords);
  if (nine !== null) return codeOf(runs, isCanadian(nine.digits) ? "ca-eft" : "us-aba", label, [nine]);
  const both = firstWithin(runs, label.end, 8, noWords, 40);
  if (both !== null && /^\d{5}\D\d{3}$/.test(runs.text.slice(both.start, both.end)))
    return codeOf(runs, "ca-eft", label, [both], `0${both.digits.slice(5)}${both.digits.slice(0, 5)}`);
  const branch = firstWithin(runs, label.end, 5, fewWords);
  const near = labelNear(labels, "institution", label.start) ?? labelNear(labels, "bank", label.start);
  const institution = near === undefined ? null : firstWithin(runs, near.end, 3, fewWords);
  if (branch === null || institution === null) return null;
  return codeOf(runs, "ca-eft", label, [institution, branch], `0${institution.digits}${branch.digits}`);
}

function ifsc(runs: Runs, label: Label): BankCode | null {
  const near = runs.text.slice(label.end, label.end + REACH);
  const code = /(?<![A-Za-z0-9])[A-Za-z]{4}[0Oo][A-Za-z0-9]{6}(?![A-Za-z0-9])/.exec(near);
  if (code === null || !/\d{2}/.test(code[0])) return null;
  const start = label.end + code.index;
  const end = start + 11;
  takeWithin(runs, start, end);
  const upper = code[0].toUpperCase();
  return { scheme: "in-ifsc", bank: `${upper.slice(0, 4)}0${upper.slice(5)}`, start, end, label };
}

function plain(runs: Runs, label: Label, scheme: Scheme, length: number, accepts: Accepts): BankCode | null {
  const number = firstWithin(runs, label.end, length, accepts);
  return number === null ? null : codeOf(runs, scheme, label, [number]);
}

const PLACES: readonly (readonly [Scheme, RegExp])[] = [
  ["sg", /singapore|\bsgd\b|\bocbc\b|\buob\b|[A-Z]{4}SG[A-Z0-9]{2}/i],
  ["hk", /hong ?kong|\bhkd?\b|hang seng|[A-Z]{4}HK[A-Z0-9]{2}/i],
  ["jp", /japan|\bjpy\b|tokyo|osaka|mitsubishi|mizuho|\bfutsu|zengin|yucho/i],
  ["za", /south africa|\bzar\b|\babsa\b|\bfnb\b|nedbank|capitec|standard bank|investec|johannesburg|cape town/i],
];

/** If the context tells the country. */
function branchOf(runs: Runs, label: Label, labels: readonly Label[]): BankCode | null {
  const around = runs.text.slice(Math.max(0, label.start - 300), label.end + 300);
  const place = PLACES.find(([, words]) => words.test(around))?.[0];
  if (label.kind === "branch") {
    const taken = labelNear(labels, "bank", label.start) !== undefined;
    return taken ? null : plain(runs, label, place === "za" || place === undefined ? "za" : "other", 6, noWords);
  }
  const german = plain(runs, label, "other", 8, noWords);
  if (german !== null) return german;
  const bank = firstWithin(runs, label.end, place === "hk" ? 3 : 4, noWords);
  if (bank === null || place === undefined || place === "za") return null;
  take(runs, bank);
  const near = labelNear(labels, "branch", label.start);
  const branch = place === "hk" || near === undefined ? null : firstWithin(runs, near.end, 3, noWords);
  return codeOf(runs, place, label, branch === null ? [bank] : [bank, branch]);
}

function agencia(runs: Runs, label: Label, labels: readonly Label[]): BankCode | null {
  const branch = firstWithin(runs, label.end, 5, hyphenated) ?? firstWithin(runs, label.end, 4, noWords);
  if (branch === null) return null;
  take(runs, branch);
  const near = labelNear(labels, "bank", label.start);
  const bank = near === undefined ? null : firstWithin(runs, near.end, 3, noWords);
  return { ...codeOf(runs, "br", label, bank === null ? [branch] : [bank, branch]), end: branch.end };
}

type Reader = (runs: Runs, label: Label, labels: readonly Label[]) => BankCode | null;

/** In order of certainty, so that doubtful codes don't take the digits of certain ones. */
const READERS: readonly (readonly [LabelKind, Reader])[] = [
  ["routing", routing],
  ["ifsc", ifsc],
  ["sort", (runs, label) => plain(runs, label, "gb-sort", 6, inPairs)],
  ["bsb", (runs, label) => plain(runs, label, "au-bsb", 6, fewWords)],
  ["blz", (runs, label) => plain(runs, label, "other", 8, fewWords) ?? plain(runs, label, "other", 5, noWords)],
  ["transit", transit],
  ["agencia", agencia],
  ["bank", branchOf],
  ["branch", branchOf],
  ["clearing", (runs, label) => plain(runs, label, "other", 5, hyphenated) ?? plain(runs, label, "other", 4, fewWords)],
];

/** Bank codes by label. Consumes their runs. */
export function findBankCodes(runs: Runs, labels: readonly Label[]): BankCode[] {
  return READERS.flatMap(([kind, read]) =>
    labels.filter((label) => label.kind === kind).flatMap((label) => read(runs, label, labels) ?? []),
  ).sort((a, b) => a.start - b.start);
}
