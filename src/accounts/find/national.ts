import { ibanAccount } from "../form/canonical";
import { ibanOf, isValidIban } from "../schemes/iban";
import { swissDigitHolds } from "../schemes/references";
import type { Hit } from "./found";
import { hasBankWords, type Label } from "./labels";
import { sizeOf, takeWithin, type Runs } from "./numbers";

/** In hyphenated groups, without an IBAN's start. */
interface National {
  readonly country: string;
  readonly first: number;
  readonly form: RegExp;
  /** Null if its check digit is wrong. */
  readonly bban: (groups: readonly string[]) => string | null;
  /** Needs only banking words nearby, or its three groups. */
  readonly unlabelled?: true;
}

const zeros = (digits: string, length: number): string => digits.padStart(length, "0");

/** Before 2010: zeros go after the sixth digit, or after the seventh if the number begins with 4 or 5. */
function finnish([bank = "", number = ""]: readonly string[]): string {
  const short = bank + number;
  const at = /^[45]/.test(bank) ? 7 : 6;
  return short.slice(0, at) + zeros(short.slice(at), 14 - at);
}

/** Swiss postal accounts (PostFinance, bank 09000): two digits, up to six, and a check digit. */
function swissPostal([kind = "", number = "", check = ""]: readonly string[]): string | null {
  const digits = kind + zeros(number, 6) + check;
  return swissDigitHolds(digits) ? `09000${zeros(digits, 12)}` : null;
}

/** By each country's payment authority or central bank; all require national check digits. */
const forms: readonly National[] = [
  {
    country: "HU",
    first: 8,
    form: /^(\d{8})[- ](\d{8})(?:[- ](\d{8}))?(?![\d-])/,
    bban: (groups) => groups.join("").padEnd(24, "0"),
    unlabelled: true,
  },
  {
    country: "RS",
    first: 3,
    form: /^(\d{3})-(\d{1,13})-(\d\d)(?![\d-])/,
    bban: ([bank = "", number = "", check = ""]) => bank + zeros(number, 13) + check,
  },
  { country: "BA", first: 3, form: /^(\d{3})-(\d{3})-(\d{8})-(\d\d)(?![\d-])/, bban: (groups) => groups.join("") },
  { country: "HR", first: 7, form: /^(\d{7})-(\d{10})(?![\d-])/, bban: (groups) => groups.join("") },
  { country: "SI", first: 5, form: /^(\d{5})-(\d{10})(?![\d-])/, bban: (groups) => groups.join("") },
  { country: "FI", first: 6, form: /^(\d{6})-(\d{2,8})(?![\d-])/, bban: finnish },
  { country: "CH", first: 2, form: /^(\d{2})-(\d{1,6})-(\d)(?![\d-])/, bban: swissPostal },
];

const maxForm = 40;

/** The IBAN of an account written in national form. */
export function nationalAccount(
  runs: Runs,
  run: number,
  lower: string,
  labelBefore: (start: number) => Label | null,
): Hit | null {
  const size = sizeOf(runs, run);
  const start = runs.starts[run] ?? 0;
  if (!forms.some(({ first }) => first === size) || /[\d-]/.test(runs.text.charAt(start - 1))) return null;
  for (const { country, first, form, bban, unlabelled } of forms) {
    const match = first === size ? form.exec(runs.text.slice(start, start + maxForm)) : null;
    if (match === null) continue;
    const [written, ...groups] = match;
    const end = start + written.length;
    const label = labelBefore(start);
    const told = unlabelled === true && (groups[2] !== undefined || hasBankWords(lower, start, end));
    if (label === null && !told) continue;
    const digits = bban(groups.filter((group) => group !== undefined));
    const iban = digits === null ? null : ibanOf(country, digits);
    if (iban === null || !isValidIban(iban)) continue;
    takeWithin(runs, start, end);
    return { account: ibanAccount(iban), start, end, label };
  }
  return null;
}
