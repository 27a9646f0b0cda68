import { alignment, joined, type Mark } from "../codecs";
import type { Account } from "./account";
import { bankOf, countryOf } from "./country";
import { formatAccount } from "./form/format";

const SEPARATOR = /[^A-Za-z0-9]/;

function marks(text: string, same: readonly boolean[]): Mark[] {
  let place = 0;
  return joined(
    Array.from(text, (character) => ({
      text: character,
      differs: !SEPARATOR.test(character) && same[place++] === false,
    })),
  );
}

/** Both accounts, formatted, with differing characters marked; separators never are. */
export function compareAccounts(onRecord: Account, found: Account): { onRecord: Mark[]; found: Mark[] } {
  const [left, right] = [formatAccount(onRecord), formatAccount(found)];
  const bare = (text: string): string => text.replace(/[^A-Za-z0-9]/g, "");
  const same = alignment(bare(left), bare(right));
  return { onRecord: marks(left, same.a), found: marks(right, same.b) };
}

/** From the outside in. */
export type AccountPart = "country" | "bank" | "number" | "checkDigits";

function numberOf(account: Account): string {
  const { scheme, value } = account;
  if (scheme !== "iban" && scheme !== "ch-qr-iban") return value;
  const bban = value.slice(4);
  const bank = bankOf(account);
  // The bank code begins nearly every BBAN; in Italy after a check letter.
  const at = bank === null ? -1 : bban.indexOf(bank);
  return at === -1 || at > 1 ? bban : bban.slice(0, at) + bban.slice(at + (bank ?? "").length);
}

/** Another country implies another bank and number. Check digits only if nothing else differs. Empty for equal accounts. */
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
