import type { RegisterCountry } from "../../contract";
import type { Account } from "../../accounts";
import type { SupplierRecord } from "../../analysis";
import type { RegisterRules } from "./register";

const plain = (taxId: string): string => taxId.replace(/[^0-9A-Za-z]/g, "").toUpperCase();

/** With the country's prefix, or bare if the record is of that country. */
function tenDigits({ taxIds, country }: Pick<SupplierRecord, "taxIds" | "country">, of: RegisterCountry): string[] {
  const found = taxIds.flatMap((taxId) => {
    const text = plain(taxId);
    const digits = text.startsWith(of) ? text.slice(2) : country === of ? text : "";
    return /^\d{10}$/.test(digits) ? [digits] : [];
  });
  return [...new Set(found)];
}

const nipWeights = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/** By its check digit, since REGON and KRS numbers look alike. */
function isNip(digits: string): boolean {
  const sum = nipWeights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === Number(digits[9]);
}

const isIban = ({ scheme }: Account): boolean => scheme === "iban" || scheme === "ch-qr-iban";

/** How records are compared with each register. */
export const registerRules: Readonly<Record<RegisterCountry, RegisterRules>> = {
  // Only accounts at Polish banks and credit unions (Polish VAT act, article 96b).
  PL: {
    numbersOf: (record) => tenDigits(record, "PL").filter(isNip),
    lists: (account) => isIban(account) && account.value.startsWith("PL"),
  },
  // All business accounts, including those abroad (Slovak VAT act, section 6). IČ DPH: modulo 11.
  SK: {
    numbersOf: (record) =>
      tenDigits(record, "SK")
        .filter((digits) => Number(digits) % 11 === 0)
        .map((digits) => `SK${digits}`),
    lists: isIban,
  },
};
