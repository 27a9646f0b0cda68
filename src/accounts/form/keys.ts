import type { Account } from "../account";
import { unpadded } from "../schemes/digits";

/** By country: the length of a bank's code at the start of a BBAN, and the name of the key. */
const HOMES: ReadonlyMap<string, readonly [length: number, name: string]> = new Map(
  "DE8de AT5at DK4dk CZ4cz SK4cz CH5ch LI5ch"
    .split(" ")
    .map((entry) => [entry.slice(0, 2), [Number(entry.charAt(2)), entry.slice(3)]]),
);

function homeKeys(iban: string): string[] {
  const [country, bban] = [iban.slice(0, 2), iban.slice(4)];
  if (country === "GB" || country === "IE") return [`gb-sort:${bban.slice(4, 10)}/${bban.slice(10)}`];
  // Both share a form, and nothing distinguishes them.
  if (country === "RS" || country === "ME") return [`rs:${bban}`];
  if (country === "SE") return [`se:${unpadded(bban.slice(3))}`];
  const [length, name] = HOMES.get(country) ?? [];
  if (length === undefined || name === undefined) return [];
  const bank = bban.slice(0, length);
  return [`${name}:${name === "ch" ? unpadded(bank) : bank}/${unpadded(bban.slice(length))}`];
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

/** Where the account begins in a BBAN, and ends if not with it (IBAN registry). Iceland's without the owner's number. */
const ACCOUNT_PLACES: ReadonlyMap<string, readonly number[]> = new Map(
  "AT5 BE3 CH5 CZ4 DE8 DK4 ES10 FR10-21 GB10 HU8 IE10 IS0-12 IT11 LI5 LU3 MC10-21 NL4 NO4 PL8 PT8-19 SE3 SK4 SM11"
    .split(" ")
    .map((entry) => [entry.slice(0, 2), entry.slice(2).split("-").map(Number)]),
);

/** Strings that may name an account without its bank. */
export function accountNumbers({ scheme, value }: Account): string[] {
  if (scheme === "mx-clabe") return [value, value.slice(6, 17)];
  if (scheme === "nz") return [value, value.slice(0, 7)];
  if (scheme !== "iban" && scheme !== "ch-qr-iban") return [value];
  const bban = value.slice(4);
  const country = value.slice(0, 2);
  const place = ACCOUNT_PLACES.get(country);
  const written = withoutZeros(country, bban);
  return [
    bban,
    ...(place === undefined ? [] : [bban.slice(place[0], place[1])]),
    ...(written === null ? [] : [written]),
  ];
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
