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

type Accepts = (digits: Digits, between: string) => boolean;

function firstWithin(runs: Runs, from: number, length: number, accepts: Accepts, reach = REACH): Digits | null {
  for (let run = runAfter(runs, from); (runs.starts[run] ?? Infinity) < from + reach; run++) {
    const number = exactly(runs, run, length);
    if (number !== null && accepts(number, runs.text.slice(from, number.start))) return number;
  }
  return null;
}

const fewWords: Accepts = (_, between) => (between.match(/[A-Za-z]{2,}/g)?.length ?? 0) <= 6;
const noWords: Accepts = (_, between) => !/[A-Za-z]{2,}/.test(between) && between.length <= 40;
const isCanadian = (digits: string): boolean => digits.startsWith("0") && INSTITUTIONS.has(digits.slice(1, 4));

function routingBefore(runs: Runs, label: Label): BankCode | null {
  const last = runAfter(runs, label.start) - 1;
  for (let first = last; first >= 0 && first > last - 5; first--) {
    const number = exactly(runs, first, 9);
    if (number === null || !/^[\s(,:-]{1,3}$/.test(runs.text.slice(number.end, label.start))) continue;
    if (!isRoutingNumber(number.digits)) return null;
    take(runs, number);
    return { scheme: "us-aba", bank: number.digits, start: number.start, end: number.end, label };
  }
  return null;
}

function routing(runs: Runs, label: Label): BankCode | null {
  const held = firstWithin(
    runs,
    label.end,
    9,
    (number, between) => isRoutingNumber(number.digits) && fewWords(number, between),
  );
  const direct = held ?? firstWithin(runs, label.end, 9, noWords) ?? firstWithin(runs, label.end, 8, noWords);
  if (direct === null) return routingBefore(runs, label);
  take(runs, direct);
  const { digits, start, end } = direct;
  if (held === null && isCanadian(digits)) return { scheme: "ca-eft", bank: digits, start, end, label };
  const padded = digits.padStart(9, "0");
  return { scheme: "us-aba", bank: isRoutingNumber(padded) ? padded : digits, start, end, label };
}

function transit(runs: Runs, label: Label, labels: readonly Label[]): BankCode | null {
  const nine = firstWithin(runs, label.end, 9, noWords);
  if (nine !== null) {
    take(runs, nine);
    const scheme = isCanadian(nine.digits) ? "ca-eft" : "us-aba";
    return { scheme, bank: nine.digits, start: nine.start, end: nine.end, label };
  }
  const both = firstWithin(runs, label.end, 8, noWords, 40);
  if (both !== null && /^\d{5}\D\d{3}$/.test(runs.text.slice(both.start, both.end))) {
    take(runs, both);
    const { digits, start, end } = both;
    return { scheme: "ca-eft", bank: `0${digits.slice(5)}${digits.slice(0, 5)}`, start, end, label };
  }
  const branch = firstWithin(runs, label.end, 5, fewWords);
  const near = labelNear(labels, "institution", label.start) ?? labelNear(labels, "bank", label.start);
  const institution = near === undefined ? null : firstWithin(runs, near.end, 3, fewWords);
  if (branch === null || institution === null) return null;
  take(runs, branch);
  take(runs, institution);
  const [start, end] = [Math.min(branch.start, institution.start), Math.max(branch.end, institution.end)];
  return { scheme: "ca-eft", bank: `0${institution.digits}${branch.digits}`, start, end, label };
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
  if (number === null) return null;
  take(runs, number);
  return { scheme, bank: number.digits, start: number.start, end: number.end, label };
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
  if (place === "hk") return { scheme: "hk", bank: bank.digits, start: bank.start, end: bank.end, label };
  const near = labelNear(labels, "branch", label.start);
  const branch = near === undefined ? null : firstWithin(runs, near.end, 3, noWords);
  if (branch !== null) take(runs, branch);
  const end = Math.max(bank.end, branch?.end ?? 0);
  return {
    scheme: place,
    bank: bank.digits + (branch?.digits ?? ""),
    start: Math.min(bank.start, branch?.start ?? bank.start),
    end,
    label,
  };
}

function agencia(runs: Runs, label: Label, labels: readonly Label[]): BankCode | null {
  const branch =
    firstWithin(
      runs,
      label.end,
      5,
      (number, between) => noWords(number, between) && /^\d{4}-\d$/.test(runs.text.slice(number.start, number.end)),
    ) ?? firstWithin(runs, label.end, 4, noWords);
  if (branch === null) return null;
  take(runs, branch);
  const near = labelNear(labels, "bank", label.start);
  const bank = near === undefined ? null : firstWithin(runs, near.end, 3, noWords);
  if (bank !== null) take(runs, bank);
  return {
    scheme: "br",
    bank: (bank?.digits ?? "") + branch.digits,
    start: Math.min(branch.start, bank?.start ?? branch.start),
    end: branch.end,
    label,
  };
}

function clearing(runs: Runs, label: Label): BankCode | null {
  const five = firstWithin(
    runs,
    label.end,
    5,
    (number, between) => noWords(number, between) && /^\d{4}-\d$/.test(runs.text.slice(number.start, number.end)),
  );
  const number = five ?? firstWithin(runs, label.end, 4, fewWords);
  if (number === null) return null;
  take(runs, number);
  return { scheme: "other", bank: number.digits, start: number.start, end: number.end, label };
}

const asSortCode =
  (runs: Runs): Accepts =>
  (number, between) => {
    const written = runs.text.slice(number.start, number.end);
    return /^\d{6}$/.test(written)
      ? fewWords(number, between)
      : /^\d\d\D{1,3}\d\d\D{1,3}\d\d$/.test(written) && fewWords(number, between);
  };

/** In order of certainty, so that doubtful codes don't take the digits of certain ones. */
const ORDER: readonly LabelKind[] = [
  "routing",
  "ifsc",
  "sort",
  "bsb",
  "blz",
  "transit",
  "agencia",
  "bank",
  "branch",
  "clearing",
];

/** Bank codes by label. Consumes their runs. */
export function findBankCodes(runs: Runs, labels: readonly Label[]): BankCode[] {
  const read = (label: Label): BankCode | null => {
    switch (label.kind) {
      case "routing":
        return routing(runs, label);
      case "ifsc":
        return ifsc(runs, label);
      case "sort":
        return plain(runs, label, "gb-sort", 6, asSortCode(runs));
      case "bsb":
        return plain(runs, label, "au-bsb", 6, fewWords);
      case "blz":
        return plain(runs, label, "other", 8, fewWords) ?? plain(runs, label, "other", 5, noWords);
      case "transit":
        return transit(runs, label, labels);
      case "agencia":
        return agencia(runs, label, labels);
      case "bank":
      case "branch":
        return branchOf(runs, label, labels);
      case "clearing":
        return clearing(runs, label);
      default:
        return null;
    }
  };
  return ORDER.flatMap((kind) => labels.filter((label) => label.kind === kind))
    .flatMap((label) => read(label) ?? [])
    .sort((a, b) => a.start - b.start);
}
