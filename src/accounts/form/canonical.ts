import type { Account, Scheme } from "../account";
import { isQrIban } from "../schemes/iban";
import { standardAccount } from "../schemes/sort-code";

/** The account of an IBAN; a QR-IID makes it a QR-IBAN. */
export function ibanAccount(iban: string): Account {
  return { scheme: isQrIban(iban) ? "ch-qr-iban" : "iban", value: iban, bank: null };
}

/** The account of a CLABE's 18 digits. */
export const clabeAccount = (clabe: string): Account => ({ scheme: "mx-clabe", value: clabe, bank: clabe.slice(0, 3) });

/** Eight digits with a sort code; Canadian: zero, institution, transit. Expects canonical characters. */
export function twoPartAccount(scheme: Scheme, bank: string | null, value: string): Account {
  if (scheme === "gb-sort" && bank !== null) {
    const { sortCode, account } = standardAccount(bank, value);
    return { scheme, bank: sortCode, value: account };
  }
  if (scheme === "ca-eft" && bank !== null && bank.length === 8)
    return { scheme, bank: `0${bank.slice(5)}${bank.slice(0, 5)}`, value };
  return { scheme, bank, value };
}
