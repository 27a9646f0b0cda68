import { weighted } from "./digits";

/** Inland Revenue, "Bank account number validation" (RWT/NRWT specification). */
const BRANCHES: readonly (readonly [bank: number, first: number, last: number, rule: string])[] = [
  [1, 1, 999, "A"],
  [1, 1100, 1199, "A"],
  [1, 1800, 1899, "A"],
  [2, 1, 999, "A"],
  [2, 1200, 1299, "A"],
  [3, 1, 999, "A"],
  [3, 1300, 1399, "A"],
  [3, 1500, 1599, "A"],
  [3, 1700, 1799, "A"],
  [3, 1900, 1999, "A"],
  [6, 1, 999, "A"],
  [6, 1400, 1499, "A"],
  [8, 6500, 6599, "D"],
  [9, 0, 0, "E"],
  [11, 5000, 6499, "A"],
  [11, 6600, 8999, "A"],
  [12, 3000, 3299, "A"],
  [12, 3400, 3499, "A"],
  [12, 3600, 3699, "A"],
  [13, 4900, 4999, "A"],
  [14, 4700, 4799, "A"],
  [15, 3900, 3999, "A"],
  [16, 4400, 4499, "A"],
  [17, 3300, 3399, "A"],
  [18, 3500, 3599, "A"],
  [19, 4600, 4649, "A"],
  [20, 4100, 4199, "A"],
  [21, 4800, 4899, "A"],
  [22, 4000, 4049, "A"],
  [23, 3700, 3799, "A"],
  [24, 4300, 4349, "A"],
  [25, 2500, 2599, "F"],
  [26, 2600, 2699, "G"],
  [27, 3800, 3849, "A"],
  [28, 2100, 2149, "G"],
  [29, 2150, 2299, "G"],
  [30, 2900, 2949, "A"],
  [31, 2800, 2849, "X"],
  [33, 6700, 6799, "F"],
  [35, 2400, 2499, "A"],
  [38, 9000, 9499, "A"],
];

/** Weights of branch (4), account (8) and suffix (4), with the modulus; `sum` adds the digits of each product. */
const RULES: Readonly<Record<string, { weights: readonly number[]; modulus: number; sum?: true }>> = {
  A: { weights: [6, 3, 7, 9, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0, 0], modulus: 11 },
  B: { weights: [0, 0, 0, 0, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0, 0], modulus: 11 },
  D: { weights: [0, 0, 0, 0, 0, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0, 0], modulus: 11 },
  E: { weights: [0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 3, 2, 0, 0, 0, 1], modulus: 11, sum: true },
  F: { weights: [0, 0, 0, 0, 0, 1, 7, 3, 1, 7, 3, 1, 0, 0, 0, 0], modulus: 10 },
  G: { weights: [0, 0, 0, 0, 0, 1, 3, 7, 1, 3, 7, 1, 0, 3, 7, 1], modulus: 10, sum: true },
};

const digitSum = (value: number): number => (value > 9 ? digitSum(Math.floor(value / 10) + (value % 10)) : value);

/** @param bank bank and branch, 6 digits @param value account (7) and suffix (2 or 3) @returns null if bank is unlisted */
export function newZealandHolds(bank: string, value: string): boolean | null {
  const branch = Number(bank.slice(2));
  const row = BRANCHES.find(
    ([code, first, last]) => code === Number(bank.slice(0, 2)) && branch >= first && branch <= last,
  );
  if (row === undefined) return null;
  const base = value.slice(0, 7);
  const rule = RULES[row[3] === "A" && Number(base) >= 990000 ? "B" : row[3]];
  if (rule === undefined) return null;
  const digits = bank.slice(2) + base.padStart(8, "0") + value.slice(7).padStart(4, "0");
  if (rule.sum !== true) return weighted(digits, rule.weights) % rule.modulus === 0;
  const sum = rule.weights.reduce((all, weight, at) => all + digitSum(weight * Number(digits[at])), 0);
  return sum % rule.modulus === 0;
}

/** Seven digits and two, or three if needed. */
export function newZealandValue(account: string, suffix: string): string {
  const base = account.replace(/^0+/, "").padStart(7, "0");
  const short = suffix.replace(/^0+/, "").padStart(2, "0");
  return base + short;
}
