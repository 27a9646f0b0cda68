import { weighted } from "./digits";

/** Inland Revenue, "Bank account number validation" (RWT/NRWT specification): bank, rule, and its ranges of branches. */
const BRANCHES = (
  "1A 1-999,1100-1199,1800-1899; 2A 1-999,1200-1299; 3A 1-999,1300-1399,1500-1599,1700-1799,1900-1999; " +
  "6A 1-999,1400-1499; 8D 6500-6599; 9E 0-0; 11A 5000-6499,6600-8999; 12A 3000-3299,3400-3499,3600-3699; " +
  "13A 4900-4999; 14A 4700-4799; 15A 3900-3999; 16A 4400-4499; 17A 3300-3399; 18A 3500-3599; 19A 4600-4649; " +
  "20A 4100-4199; 21A 4800-4899; 22A 4000-4049; 23A 3700-3799; 24A 4300-4349; 25F 2500-2599; 26G 2600-2699; " +
  "27A 3800-3849; 28G 2100-2149; 29G 2150-2299; 30A 2900-2949; 31X 2800-2849; 33F 6700-6799; 35A 2400-2499; " +
  "38A 9000-9499"
)
  .split("; ")
  .map((entry) => {
    const [, bank = "", rule = "", ranges = ""] = /^(\d+)(\w) (.+)$/.exec(entry) ?? [];
    return { bank: Number(bank), rule, ranges: ranges.split(",").map((range) => range.split("-").map(Number)) };
  });

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
    ({ bank: code, ranges }) =>
      code === Number(bank.slice(0, 2)) && ranges.some(([first = 0, last = 0]) => branch >= first && branch <= last),
  );
  if (row === undefined) return null;
  const base = value.slice(0, 7);
  const rule = RULES[row.rule === "A" && Number(base) >= 990000 ? "B" : row.rule];
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
