import { clabeAccount, ibanAccount } from "../form/canonical";
import { ibanOf, isValidIban } from "../schemes/iban";
import { czechNumber, italianCin } from "../schemes/national";
import { newZealandHolds, newZealandValue } from "../schemes/new-zealand";
import { isQrReference } from "../schemes/references";
import { isClabe } from "../schemes/routing";
import type { Hit } from "./found";
import { hasBankWords, labelBefore, type Label } from "./labels";
import { nationalAccount } from "./national";
import { exactly, runAfter, take, takeWithin, sizeOf, type Runs } from "./numbers";

const ACCOUNT = ["strong", "weak", "iban", "clabe"] as const;

type Home = readonly [country: string, length: number, first: readonly number[], form: RegExp];

/** Poland's grouping is unique: with valid check digits it needs no label. */
const HOMES: readonly Home[] = [
  ["PL", 26, [26, 2], /^(?:\d{26}|\d\d(?:\D\d{4}){6}|\d\d\D\d{8}\D\d{16})$/],
  ["ES", 20, [20, 4], /^(?:\d{20}|\d{4}\D\d{4}\D\d\d\D\d{10}|\d{4}(?:\D\d{4}){4})$/],
  ["PT", 21, [21, 4], /^(?:\d{21}|\d{4}\D\d{4}\D\d{11}\D\d\d)$/],
  ["BE", 12, [3], /^\d{3}-\d{7}-\d\d$/],
  ["NO", 11, [4], /^\d{4}[. ]\d\d[. ]\d{5}$/],
];

/** Consumes it. Null if its check digits fail. */
function ibanHit(runs: Runs, iban: string, start: number, end: number, label: Label | null): Hit | null {
  if (!isValidIban(iban)) return null;
  takeWithin(runs, start, end);
  return { account: ibanAccount(iban), start, end, label };
}

function newZealand(runs: Runs, run: number, labels: readonly Label[], lower: string): Hit | null {
  const { starts, ends, text } = runs;
  const start = starts[run] ?? 0;
  const end = ends[run + 3];
  if (end === undefined || end - start > 26) return null;
  const [, bank = "", branch = "", number = "", suffix = ""] =
    /^(\d\d)[- ](\d{3,4})[- ](\d{7,8})[- ](\d{2,3})$/.exec(text.slice(start, end)) ?? [];
  if (bank === "" || (number.length === 8 && !number.startsWith("0"))) return null;
  const account = {
    scheme: "nz",
    bank: bank + branch.padStart(4, "0"),
    value: newZealandValue(number, suffix),
  } as const;
  const label = labelBefore(labels, ACCOUNT, start);
  const holds = newZealandHolds(account.bank, account.value);
  if (holds !== true && label === null && !(holds === null && hasBankWords(lower, start, end))) return null;
  take(runs, { first: run, last: run + 3 });
  return { account, start, end, label };
}

/** Fifteen or sixteen digits in a row: only with a label and a valid check digit. */
function newZealandSolid(runs: Runs, run: number, labels: readonly Label[]): Hit | null {
  const size = sizeOf(runs, run);
  if (size !== 15 && size !== 16) return null;
  const number = exactly(runs, run, size);
  const label = number === null ? null : labelBefore(labels, ACCOUNT, number.start);
  if (number === null || label === null) return null;
  const { digits, start, end } = number;
  const value = newZealandValue(digits.slice(6, 13), digits.slice(13));
  if (newZealandHolds(digits.slice(0, 6), value) !== true) return null;
  take(runs, number);
  return { account: { scheme: "nz", bank: digits.slice(0, 6), value }, start, end, label };
}

const CZECH = /^(?:(\d{1,6})-)?(\d{2,10})\/(\d{4})(?![\d/])/;

function czech(runs: Runs, run: number, labels: readonly Label[]): Hit | null {
  const start = runs.starts[run] ?? 0;
  const match = CZECH.exec(runs.text.slice(start, start + 24));
  if (match === null || /[\d/-]/.test(runs.text.charAt(start - 1))) return null;
  const [written, prefix = "", number = "", bank = ""] = match;
  const label = labelBefore(labels, ACCOUNT, start);
  if (label === null || !czechNumber(prefix, number)) return null;
  take(runs, { first: run, last: run + (prefix === "" ? 1 : 2) });
  const value = prefix.padStart(6, "0") + number.padStart(10, "0");
  return { account: { scheme: "other", bank, value }, start, end: start + written.length, label };
}

function clabe(runs: Runs, run: number, labels: readonly Label[], lower: string): Hit | null {
  const number = sizeOf(runs, run) < 3 ? null : exactly(runs, run, 18);
  if (number === null) return null;
  const label = labelBefore(labels, ["clabe"], number.start);
  const mexican = /clabe|spei|mexic|banxico|bancomer|banorte|banamex/.test(
    lower.slice(Math.max(0, number.start - 200), number.end + 200),
  );
  if (label === null && !(isClabe(number.digits) && mexican)) return null;
  take(runs, number);
  return { account: clabeAccount(number.digits), start: number.start, end: number.end, label };
}

function home(runs: Runs, run: number, labels: readonly Label[], lower: string): Hit | null {
  const size = sizeOf(runs, run);
  for (const [country, length, first, form] of HOMES) {
    const number = first.includes(size) ? exactly(runs, run, length) : null;
    if (number === null) continue;
    const { digits, start, end } = number;
    const written = runs.text.slice(start, end).replace(/\s+/g, " ");
    if (!form.test(written)) continue;
    const label = labelBefore(labels, ACCOUNT, start);
    const isPlain = country === "PL" && (/^\d\d\D\d{4}\D/.test(written) || hasBankWords(lower, start, end));
    if (label === null && !isPlain) continue;
    const hit = ibanHit(runs, country === "PL" ? `PL${digits}` : ibanOf(country, digits), start, end, label);
    if (hit !== null) return hit;
  }
  return null;
}

/** Line below a bar code on a Finnish bill (Finanssiala): version, IBAN without country, amount, reference, day. */
function barCode(runs: Runs, run: number, lower: string): Hit | null {
  const number = exactly(runs, run, 54);
  if (number === null || !/^[45]/.test(number.digits)) return null;
  const { digits, start, end } = number;
  const iban = `FI${digits.slice(1, 17)}`;
  const named = /viivakood|streckkod|bar ?code/.test(lower.slice(Math.max(0, start - 60), start));
  if (!named && !isValidIban(iban)) return null;
  take(runs, number);
  return { account: ibanAccount(iban), start, end, label: null };
}

const RIB = /^(\d{5})[ .|-]?(\d{5})[ .|-]?([0-9A-Za-z]{11})[ .|-]?(\d\d)(?![0-9A-Za-z])/;

function rib(runs: Runs, run: number, labels: readonly Label[]): Hit | null {
  const start = runs.starts[run] ?? 0;
  const size = sizeOf(runs, run);
  if (size !== 5 && size < 10) return null;
  const match = RIB.exec(runs.text.slice(start, start + 28));
  if (match === null || /[0-9A-Za-z]/.test(runs.text.charAt(start - 1))) return null;
  const label = labelBefore(labels, ACCOUNT, start, 160);
  if (label === null) return null;
  const iban = ibanOf("FR", match.slice(1).join("").toUpperCase());
  return ibanHit(runs, iban, start, start + match[0].length, label);
}

const ITALIAN =
  /abi[\s:.|]{1,4}(\d{5})[\s,;.|-]{1,4}cab[\s:.|]{1,4}(\d{5})[\s,;.|-]{1,4}(?:cin[\s:.|]{1,4}([a-z])[\s,;.|-]{1,4})?(?:c\/c|conto(?: corrente)?|cc)[\s:.|]{0,2}(?:n[.ro°]{0,3})?[\s:.|]{0,4}(\d{6,12})(?!\d)/g;

/** By name; the CIN is computed if missing. */
function italian(runs: Runs, lower: string): Hit[] {
  if (!lower.includes("abi") || !lower.includes("cab")) return [];
  return [...lower.matchAll(ITALIAN)].flatMap((match) => {
    const [written, abi = "", cab = "", letter, account = ""] = match;
    const bban = `${abi}${cab}${account.padStart(12, "0")}`;
    const iban = ibanOf("IT", `${letter?.toUpperCase() ?? italianCin(bban)}${bban}`);
    const label = { kind: "strong", start: match.index, end: match.index + 3 } as const;
    const start = match.index + written.indexOf(abi);
    return ibanHit(runs, iban, start, match.index + written.length, label) ?? [];
  });
}

/** Bank, branch, account and key are the next four numbers. */
function ribInCells(runs: Runs, label: Label): Hit | null {
  const first = runAfter(runs, label.end);
  if ((runs.starts[first] ?? Infinity) > label.end + 160 || (runs.ends[first + 3] ?? Infinity) > label.end + 260)
    return null;
  const parts = [0, 1, 2, 3].map((at) => runs.text.slice(runs.starts[first + at], runs.ends[first + at]));
  if (parts.map(({ length }) => length).join() !== "5,5,11,2") return null;
  return ibanHit(runs, ibanOf("FR", parts.join("")), runs.starts[first] ?? 0, runs.ends[first + 3] ?? 0, label);
}

/** Recognised by check digits. Consumes references, so that they don't become accounts. */
export function findDomestic(runs: Runs, labels: readonly Label[], lower: string, max: number): Hit[] {
  const hits: Hit[] = italian(runs, lower).slice(0, max);
  const french = /^(?:code )?rib|^code banque|^numero de compte/;
  const strong = labels.filter(({ kind, start, end }) => kind === "strong" && french.test(lower.slice(start, end)));
  hits.push(...strong.flatMap((label) => ribInCells(runs, label) ?? []));
  for (let run = 0; run < runs.starts.length && hits.length < max; run++) {
    if (runs.taken[run] === 1) continue;
    const reference = sizeOf(runs, run) < 2 ? null : exactly(runs, run, 27);
    if (reference !== null && isQrReference(reference.digits)) {
      take(runs, reference);
      continue;
    }
    const hit =
      newZealand(runs, run, labels, lower) ??
      newZealandSolid(runs, run, labels) ??
      clabe(runs, run, labels, lower) ??
      rib(runs, run, labels) ??
      home(runs, run, labels, lower) ??
      barCode(runs, run, lower) ??
      nationalAccount(runs, run, lower, (start) => labelBefore(labels, ACCOUNT, start)) ??
      czech(runs, run, labels);
    if (hit !== null) hits.push(hit);
  }
  return hits;
}
