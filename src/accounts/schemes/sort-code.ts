import { weighted } from "./digits";
import { substitutes } from "../data/modulusWeights";
import { type ModulusRow, modulusRows } from "./modulus";

/** Pairs of exceptions for which one check suffices (Vocalink's validation rules: 2 & 9, 10 & 11, 12 & 13). */
const EITHER: ReadonlySet<number> = new Set([2, 9, 10, 11, 12, 13]);

function total(row: ModulusRow, digits: string, weights: readonly number[]): number {
  if (row.method !== "DBLAL") return weighted(digits, weights);
  let sum = 0;
  weights.forEach((weight, at) => {
    const product = weight * Number(digits[at]);
    sum += Math.floor(product / 100) + (Math.floor(product / 10) % 10) + (product % 10);
  });
  return sum;
}

function sortCodeFor(row: ModulusRow, sortCode: string): string {
  if (row.exception === 5) return substitutes[sortCode] ?? sortCode;
  if (row.exception === 8) return "090126";
  return row.exception === 9 ? "309634" : sortCode;
}

function weightsFor(row: ModulusRow, account: string): readonly number[] {
  const blank = (upTo: number): number[] => row.weights.map((weight, at) => (at < upTo ? 0 : weight));
  const nine = account[6] === "9";
  if (row.exception === 7 && nine) return blank(8);
  if (row.exception === 10 && nine && /^[09]9/.test(account)) return blank(8);
  if (row.exception !== 2 || account.startsWith("0")) return row.weights;
  return nine ? [0, 0, 0, 0, 0, 0, 0, 0, 8, 7, 10, 9, 3, 1] : [0, 0, 1, 2, 5, 3, 6, 4, 8, 7, 10, 9, 3, 1];
}

/** Exception 5 compares the remainder with check digit g or h. */
function closes(rest: number, modulus: number, digit: number): boolean {
  if (rest === 0) return digit === 0;
  return !(modulus === 11 && rest === 1) && modulus - rest === digit;
}

function passes(row: ModulusRow, sortCode: string, account: string): boolean {
  const modulus = row.method === "MOD11" ? 11 : 10;
  if (row.exception === 3 && /^..[69]/.test(account)) return true;
  const sum = total(row, sortCodeFor(row, sortCode) + account, weightsFor(row, account));
  if (row.exception === 1) return (sum + 27) % modulus === 0;
  if (row.exception === 4) return sum % 11 === Number(account.slice(6));
  if (row.exception === 5) return closes(sum % modulus, modulus, Number(account[modulus === 11 ? 6 : 7]));
  if (sum % modulus === 0) return true;
  if (row.exception !== 14 || !/[019]$/.test(account)) return false;
  return total(row, `${sortCode}0${account.slice(0, 7)}`, row.weights) % modulus === 0;
}

/** Vocalink, "Validating account numbers". @param sortCode 6 digits @param account 8 digits @returns null if no rule covers it */
export function modulusHolds(sortCode: string, account: string): boolean | null {
  const code = Number(sortCode);
  const rows = modulusRows().filter(({ start, end }) => code >= start && code <= end);
  if (rows.length === 0) return null;
  if (rows.some(({ exception }) => exception === 6) && /^[4-8].*(.)\1$/.test(account)) return true;
  const holds = (row: ModulusRow): boolean => passes(row, sortCode, account);
  return rows.some(({ exception }) => EITHER.has(exception)) ? rows.some(holds) : rows.every(holds);
}

/** Six and seven digits are padded; the first of nine replaces the sort code's last; of ten, two go (08: the last). */
export function standardAccount(sortCode: string, account: string): { sortCode: string; account: string } {
  if (account.length === 9) return { sortCode: sortCode.slice(0, 5) + account.slice(0, 1), account: account.slice(1) };
  if (account.length === 10)
    return { sortCode, account: sortCode.startsWith("08") ? account.slice(0, 8) : account.slice(2) };
  return { sortCode, account: account.padStart(8, "0") };
}
