import type { Account } from "../account";
import { unpadded } from "../schemes/digits";

function homeKeys(iban: string): string[] {
  const bban = iban.slice(4);
  switch (iban.slice(0, 2)) {
    case "GB":
    case "IE":
      return [`gb-sort:${bban.slice(4, 10)}/${bban.slice(10)}`];
    case "DE":
      return [`de:${bban.slice(0, 8)}/${unpadded(bban.slice(8))}`];
    case "AT":
      return [`at:${bban.slice(0, 5)}/${unpadded(bban.slice(5))}`];
    case "DK":
      return [`dk:${bban.slice(0, 4)}/${unpadded(bban.slice(4))}`];
    case "CZ":
    case "SK":
      return [`cz:${bban.slice(0, 4)}/${unpadded(bban.slice(4))}`];
    case "CH":
    case "LI":
      return [`ch:${unpadded(bban.slice(0, 5))}/${unpadded(bban.slice(5))}`];
    case "RS":
    case "ME":
      // Both share a form, and nothing distinguishes them.
      return [`rs:${bban}`];
    case "SE":
      return [`se:${unpadded(bban.slice(3))}`];
    default:
      return [];
  }
}

function otherKeys(bank: string, value: string): string[] {
  const account = unpadded(value);
  if (!/^\d+$/.test(bank)) return [];
  if (bank.length === 8) return [`de:${bank}/${account}`];
  if (bank.length === 5) return [`at:${bank}/${account}`];
  if (bank.length === 4) return value.length === 16 ? [`cz:${bank}/${account}`] : fourDigitKeys(bank, account);
  return [];
}

/** Clearing numbers of Handelsbanken, and of Nordea's personal accounts, aren't part of a Swedish IBAN. */
const beforeSwedish = /^(?:6\d{3}|3300)$/;

/** Danish registration numbers, and Swedish and Swiss clearing numbers, all have four digits. */
function fourDigitKeys(bank: string, account: string): string[] {
  const swedish = beforeSwedish.test(bank) ? [`se:${account}`] : [`se:${bank}${account}`];
  return [...swedish, `ch:${unpadded(bank)}/${account}`, `dk:${bank}/${account}`];
}

/** Accounts with a common key are the same. */
export function accountKeys({ scheme, value, bank }: Account): readonly string[] {
  if (scheme === "iban") return [`iban:${value}`, ...homeKeys(value)];
  if (scheme === "ch-qr-iban") return [`${scheme}:${value}`];
  if (scheme === "mx-clabe") {
    // Bank (3), plaza (3), account (11) and check digit; or account and check digit without the bank.
    const short = `mx-clabe:${bank ?? ""}/${unpadded(value.length === 18 ? value.slice(6) : value)}`;
    return value.length === 18 ? [`mx-clabe:${value}`, short] : [short];
  }
  const plain = `${scheme}:${bank ?? ""}/${scheme === "gb-sort" || scheme === "nz" ? value : unpadded(value)}`;
  return scheme === "other" && bank !== null ? [plain, ...otherKeys(bank, value)] : [plain];
}

/** In a BBAN (IBAN registry). */
const ACCOUNT_PLACE: Readonly<Record<string, readonly [number, number?]>> = {
  AT: [5],
  BE: [3],
  CH: [5],
  CZ: [4],
  DE: [8],
  DK: [4],
  ES: [10],
  FR: [10, 21],
  GB: [10],
  HU: [8],
  IE: [10],
  // Bank and account, without the owner's number, which people leave out.
  IS: [0, 12],
  IT: [11],
  LI: [5],
  LU: [3],
  MC: [10, 21],
  NL: [4],
  NO: [4],
  PL: [8],
  PT: [8, 19],
  SE: [3],
  SK: [4],
  SM: [11],
};

/** Strings that may name an account without its bank. */
export function accountNumbers({ scheme, value }: Account): string[] {
  if (scheme === "mx-clabe") return [value, value.slice(6, 17)];
  if (scheme === "nz") return [value, value.slice(0, 7)];
  if (scheme !== "iban" && scheme !== "ch-qr-iban") return [value];
  const bban = value.slice(4);
  const country = value.slice(0, 2);
  const place = ACCOUNT_PLACE[country];
  const written = withoutZeros(country, bban);
  return [bban, ...(place === undefined ? [] : [bban.slice(...place)]), ...(written === null ? [] : [written])];
}

/** Digits written nationally, if fewer: Finland, Hungary, Serbia and Montenegro drop zeros. */
function withoutZeros(country: string, bban: string): string | null {
  if (country === "RS" || country === "ME") return bban.slice(0, 3) + unpadded(bban.slice(3, 16)) + bban.slice(16);
  if (country === "HU") return bban.endsWith("00000000") ? bban.slice(0, 16) : null;
  const at = /^[45]/.test(bban) ? 7 : 6;
  return country === "FI" ? bban.slice(0, at) + unpadded(bban.slice(at)) : null;
}

function namesWithoutBank(bare: Account, full: Account): boolean {
  if (bare.bank !== null || (bare.scheme !== "other" && bare.scheme !== full.scheme)) return false;
  if (bare.scheme === "iban" || bare.scheme === "ch-qr-iban") return false;
  const number = unpadded(bare.value);
  return number.length >= 6 && accountNumbers(full).some((each) => unpadded(each) === number);
}

/** A common key, or the same number (six digits without leading zeros) if one states no bank code. */
export function sameAccount(a: Account, b: Account): boolean {
  const keys = accountKeys(b);
  return accountKeys(a).some((key) => keys.includes(key)) || namesWithoutBank(a, b) || namesWithoutBank(b, a);
}
