import type { Account, Stretch } from "../account";
import { banks } from "../data/banks";
import { twoPartAccount } from "../form/canonical";
import { modulusHolds } from "../schemes/sort-code";
import type { Hit, Numbered } from "./found";
import { hasBankWords, type Label } from "./labels";
import { sizeOf, takeWithin, type Runs } from "./numbers";

/** True for digits that may be day and month of a six-digit date. */
function couldBeDay(day: string, month: string): boolean {
  return day !== "00" && month !== "00" && Number(day) <= 31 && Number(month) <= 12;
}

const MONEY =
  /(?<![a-z])(?:pay(?:s|ing|able|ments?)?|paid|send|sent|settle[ds]?|credit(?:ed)?|deposit(?:ed)?|owed?|due|invoices?|gbp|money|funds|receive|zahlen|payer|virer|pagar|pagare|betalen|betala|betale|zaplat[a-z]{1,6}|maksaa)(?![a-z])|£/;
const LEADS =
  /(?<![a-z])(?:to|at|into|with|via|using|account|acct|a\/c|(?:bank|payment|account) details|bank|auf|an|au|sur|a|al|naar|op|till|til|na)[\s:(]{1,3}$/;
/** The same with a bank's name between: "to Lloyds 30 67 91". */
const LEADS_TO_NAME = /(?<![a-z])(?:to|into|with|via|auf|au|naar|till|til)\s(?:[a-z][a-z&'.-]{2,15}[\s:,(]{1,3}){1,2}$/;
const DATES =
  /(?<![a-z])(?:on|dated?|since|by|before|until|till|due|from|of|the|am|vom|zum|seit|le|du|depuis|del|dal|op|vanaf|den|dne)[\s:(]{1,3}$/;
/** The same if nothing else is possible: "from now on 20-04-15, 53917744" is an account. */
const DATED = /(?<![a-z])(?:dated?|since|vom|seit|depuis|dne)[\s:(]{1,3}$/;

interface Place extends Stretch {
  /** "account" is between the two, so it isn't a date. */
  readonly told: boolean;
}

/** Many sort codes are unlisted, and a fraudster may write one that fails the check: then the words must be clear. */
function isMeant(lower: string, pairs: readonly string[], separator: string, value: string, place: Place): boolean {
  const { start, end, told } = place;
  const [a = "", b = "", c = ""] = pairs;
  const money = hasBankWords(lower, start, end) || MONEY.test(lower.slice(Math.max(0, start - 200), end + 200));
  const day = couldBeDay(a, b) || couldBeDay(b, a) || couldBeDay(c, b);
  const holds = modulusHolds(a + b + c, value.padStart(8, "0"));
  const before = lower.slice(Math.max(0, start - 45), start);
  if (holds === true && day && !told && DATED.test(before)) return false;
  if (holds === true) return day ? hasBankWords(lower, start, end) || (money && told) : money || separator !== " ";
  if (!money) return false;
  const leads = LEADS.test(before) || (!day && LEADS_TO_NAME.test(before));
  if (day) return leads && !DATES.test(before) && (told || holds === null);
  return told || leads || (holds === null && separator === "-");
}

const ROW =
  /^(\d\d)([-./ ])(\d\d)\2(\d\d)[\s|,;/:()]{1,4}(?:(?:and|then|und|dann|et|y|e|en)\s{1,2}){0,2}(\d{8}|\d{4} \d{4})(?![\d-])/;

/** A sort code in pairs directly followed by eight digits: under a header, or by itself. */
export function sortCodeRow(runs: Runs, run: number, header: Label | null, lower: string): Hit | null {
  const start = runs.starts[run] ?? 0;
  if (sizeOf(runs, run) !== 2 || sizeOf(runs, run + 1) !== 2 || sizeOf(runs, run + 2) !== 2) return null;
  const last = sizeOf(runs, run + 3) === 4 ? run + 4 : run + 3;
  if (runs.taken.subarray(run, last + 1).includes(1)) return null;
  const match = ROW.exec(runs.text.slice(start, start + 40).toLowerCase());
  if (match === null || /[\d-]/.test(runs.text.charAt(start - 1))) return null;
  const [written, a = "", separator = "", b = "", c = "", number = ""] = match;
  const value = number.replace(" ", "");
  const end = start + written.length;
  if (header === null && !isMeant(lower, [a, b, c], separator, value, { start, end, told: false })) return null;
  takeWithin(runs, start, end);
  return { account: twoPartAccount("gb-sort", a + b + c, value), start, end, label: header };
}

const NEAR = 40;
const MARKS = /[\\^$.*+?()[\]{}|]/g;

const BANK = new RegExp(
  `(?<![A-Za-z])(?:${banks
    .flatMap(({ names, bics }) => [...names, ...bics])
    .map((name) => name.replace(MARKS, "\\$&"))
    .join("|")})(?: [Bb]ank)?[\\s,;:/|()-]{1,4}$`,
);

/** By name or start of its BIC: "Monzo, ", "MONZ / ". */
function namesBankBefore(text: string, start: number): boolean {
  return BANK.test(text.slice(Math.max(0, start - NEAR), start));
}

const SOLID = /^(\d{6})[\s|,;/:()-]{1,4}(\d{8}|\d{4} \d{4})(?![\d-])/;
const DAY = /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d|[0-3]\d(?:0[1-9]|1[0-2])(?:19|20)\d\d)$/;

/** In one piece it could be any two numbers: needs a bank's name, or "to" and no contradicting check digits. */
export function solidSortCodeRow(runs: Runs, run: number, lower: string): Hit | null {
  if (sizeOf(runs, run) !== 6) return null;
  const start = runs.starts[run] ?? 0;
  const [written, bank = "", number = ""] = SOLID.exec(runs.text.slice(start, start + 24)) ?? [];
  const last = sizeOf(runs, run + 1) === 4 ? run + 2 : run + 1;
  if (written === undefined || runs.taken.subarray(run, last + 1).includes(1)) return null;
  const value = number.replace(" ", "");
  const before = lower.slice(Math.max(0, start - 45), start);
  const leads = LEADS.test(before) || LEADS_TO_NAME.test(before);
  const money = MONEY.test(lower.slice(Math.max(0, start - 200), start));
  const isLed = leads && money && !DAY.test(value) && modulusHolds(bank, value) !== false;
  if (!isLed && !namesBankBefore(runs.text, start)) return null;
  const end = start + written.length;
  takeWithin(runs, start, end);
  return { account: twoPartAccount("gb-sort", bank, value), start, end, label: null };
}

const BEHIND = /^[\s(,;|-]{1,4}(?:at |with )?(\d\d)([-./ ])(\d\d)\2(\d\d)(?![\d-])/;
const BEFORE = /(?<![\d-])(\d\d)([-./ ])(\d\d)\2(\d\d)[\s),;|:/-]{1,4}(?:and |und |et )?(?:our )?$/;

function accountOf([, a = "", , b = "", c = ""]: RegExpExecArray, value: string): Account {
  return twoPartAccount("gb-sort", a + b + c, value);
}

/** "04-00-04, account 55190472". */
export function sortCodeBeside(text: string, lower: string, number: Numbered): Hit | null {
  const { value, start, end, label } = number;
  if (value.length < 6 || value.length > 8) return null;
  const meant = (match: RegExpExecArray, place: Place): boolean =>
    isMeant(lower, [match[1] ?? "", match[3] ?? "", match[4] ?? ""], match[2] ?? "", value, place);
  const after = BEHIND.exec(text.slice(end, end + 21));
  if (after !== null) {
    const stop = end + after[0].length;
    if (meant(after, { start, end: stop, told: true }))
      return { account: accountOf(after, value), start, end: stop, label };
  }
  for (const at of label.end <= start ? [start, label.start] : [start]) {
    const before = BEFORE.exec(text.slice(Math.max(0, at - 24), at));
    if (before === null) continue;
    const first = at - before[0].length;
    if (meant(before, { start: first, end, told: true }))
      return { account: accountOf(before, value), start: first, end, label };
  }
  return null;
}
