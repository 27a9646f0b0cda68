import type { Account } from "./account";
import { isQrIban, isValidIban } from "./schemes/iban";
import { newZealandHolds } from "./schemes/new-zealand";
import { isClabe, isIfsc, isRoutingNumber } from "./schemes/routing";
import { modulusHolds } from "./schemes/sort-code";

/** Check digits, or the bank code's form. @returns null if the scheme has no rule, or the bank code is unlisted or missing */
export function checkAccount({ scheme, value, bank }: Account): boolean | null {
  if (scheme === "iban") return isValidIban(value);
  if (scheme === "ch-qr-iban") return isQrIban(value) && isValidIban(value);
  // Without its plaza a CLABE's check digit can't be computed.
  if (scheme === "mx-clabe") return value.length === 18 ? isClabe(value) : null;
  if (bank === null || scheme === "other") return null;
  if (scheme === "us-aba") return isRoutingNumber(bank);
  if (scheme === "gb-sort") return /^\d{6}$/.test(bank) && /^\d{8}$/.test(value) && modulusHolds(bank, value);
  if (scheme === "nz") return /^\d{6}$/.test(bank) && /^\d{9,10}$/.test(value) && newZealandHolds(bank, value);
  if (scheme === "in-ifsc") return isIfsc(bank) ? null : false;
  if (scheme === "au-bsb") return /^\d{6}$/.test(bank) ? null : false;
  if (scheme === "ca-eft") return /^0\d{8}$/.test(bank) ? null : false;
  return null;
}
