import type { Account } from "./account";

/** ISO 3166 alpha-2. Of `other`, only by its bank code: eight digits are a German Bankleitzahl. */
export function countryOf({ scheme, value, bank }: Account): string | null {
  if (scheme === "iban" || scheme === "ch-qr-iban") return value.slice(0, 2);
  if (scheme === "other") return bank !== null && /^[1-8]\d{7}$/.test(bank) ? "DE" : null;
  // The names of all other schemes begin with their country.
  return scheme.slice(0, 2).toUpperCase();
}

/** Characters of the bank's code at the start of a BBAN (IBAN registry); in Italy and San Marino after a check letter. */
const BANK_LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    "AD4 AE3 AT5 AZ4 BE3 BG4 BH4 BY4 CH5 CY3 CZ4 DE8 DK4 DO4 EE2 ES4 FR5 GB4 GE2 GI4 GR3 GT4 HR7 HU3 IE4 IL3 IQ4 IT5 JO4 KW4 " +
    "LC4 LI5 LT5 LU3 LV4 MC5 MT4 MU4 NI4 NL4 NO4 PK4 PL8 PS4 PT4 QA4 RO4 SA2 SC4 SE3 SI5 SK4 SM5 SV4 TR5 UA6 VG4"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** To compare with a BIC: four letters in Britain, Ireland and others, else a national number; null if unknown. */
export function bankOf({ scheme, value, bank }: Account): string | null {
  if (scheme === "iban" || scheme === "ch-qr-iban") {
    const country = value.slice(0, 2);
    const start = country === "IT" || country === "SM" ? 5 : 4;
    const length = BANK_LENGTHS.get(country);
    return length === undefined ? null : value.slice(start, start + length);
  }
  if (scheme === "in-ifsc") return bank?.slice(0, 4) ?? null;
  if (scheme === "ca-eft") return bank?.slice(1, 4) ?? null;
  if (scheme === "nz") return bank?.slice(0, 2) ?? null;
  if (scheme === "sg" || scheme === "jp") return bank?.slice(0, 4) ?? null;
  if (scheme === "br") return bank?.slice(0, 3) ?? null;
  return bank;
}
