import type { Account } from "../account";
import { bankOf, countryOf } from "../country";

/** What an account is made of, from the outside in. */
export type AccountPart = "country" | "bank" | "number" | "checkDigits";

/** What is left of an account without country, check digits and the bank's code. */
function numberOf(account: Account): string {
  const { scheme, value } = account;
  if (scheme !== "iban" && scheme !== "ch-qr-iban") return value;
  const bban = value.slice(4);
  const bank = bankOf(account);
  // The bank's code stands at the head of nearly every BBAN; in Italy a check letter comes first.
  const at = bank === null ? -1 : bban.indexOf(bank);
  return at === -1 || at > 1 ? bban : bban.slice(0, at) + bban.slice(at + (bank ?? "").length);
}

/**
 * Which parts of two accounts are not the same: another country has another bank and another number. Check digits are
 * named only where nothing else differs. Empty for the same account, and where two schemes of one country are compared.
 */
export function differingParts(a: Account, b: Account): readonly AccountPart[] {
  const [left, right] = [countryOf(a), countryOf(b)];
  if (left !== null && right !== null && left !== right) return ["country", "bank", "number"];
  if (a.scheme !== b.scheme) return [];
  const [bank, other] = [bankOf(a), bankOf(b)];
  const parts: AccountPart[] = [];
  if (bank !== null && other !== null && bank !== other) parts.push("bank");
  if (numberOf(a) !== numberOf(b)) parts.push("number");
  return parts.length === 0 && a.value !== b.value ? ["checkDigits"] : parts;
}
