import type { Account, Scheme } from "./account";

const COUNTRIES: Readonly<Partial<Record<Scheme, string>>> = {
  "us-aba": "US",
  "gb-sort": "GB",
  "au-bsb": "AU",
  nz: "NZ",
  "ca-eft": "CA",
  "in-ifsc": "IN",
  "mx-clabe": "MX",
  br: "BR",
  za: "ZA",
  sg: "SG",
  hk: "HK",
  jp: "JP",
};

/** ISO 3166 alpha-2. Of `other`, only by its bank code: eight digits are a German Bankleitzahl. */
export function countryOf({ scheme, value, bank }: Account): string | null {
  if (scheme === "iban" || scheme === "ch-qr-iban") return value.slice(0, 2);
  if (scheme === "other") return bank !== null && /^[1-8]\d{7}$/.test(bank) ? "DE" : null;
  return COUNTRIES[scheme] ?? null;
}

/** [start, end) (IBAN registry). */
const BANK_PLACE: Readonly<Record<string, readonly [number, number]>> = {
  ...Object.fromEntries(
    "AZ BG BH DO GB GE GI GT IE IQ JO KW LC LV MT MU NI NL PK PS QA RO SC SV VG BY"
      .split(" ")
      .map((country) => [country, [0, country === "GE" ? 2 : 4]] as const),
  ),
  AD: [0, 4],
  AE: [0, 3],
  AT: [0, 5],
  BE: [0, 3],
  CH: [0, 5],
  CY: [0, 3],
  CZ: [0, 4],
  DE: [0, 8],
  DK: [0, 4],
  EE: [0, 2],
  ES: [0, 4],
  FR: [0, 5],
  GR: [0, 3],
  HR: [0, 7],
  HU: [0, 3],
  IL: [0, 3],
  IT: [1, 6],
  LI: [0, 5],
  LT: [0, 5],
  LU: [0, 3],
  MC: [0, 5],
  NO: [0, 4],
  PL: [0, 8],
  PT: [0, 4],
  SA: [0, 2],
  SE: [0, 3],
  SI: [0, 5],
  SK: [0, 4],
  SM: [1, 6],
  TR: [0, 5],
  UA: [0, 6],
};

/** To compare with a BIC: four letters in Britain, Ireland and others, else a national number; null if unknown. */
export function bankOf({ scheme, value, bank }: Account): string | null {
  if (scheme === "iban" || scheme === "ch-qr-iban") {
    const place = BANK_PLACE[value.slice(0, 2)];
    return place === undefined ? null : value.slice(4 + place[0], 4 + place[1]);
  }
  if (scheme === "in-ifsc") return bank?.slice(0, 4) ?? null;
  if (scheme === "ca-eft") return bank?.slice(1, 4) ?? null;
  if (scheme === "nz") return bank?.slice(0, 2) ?? null;
  if (scheme === "sg" || scheme === "jp") return bank?.slice(0, 4) ?? null;
  if (scheme === "br") return bank?.slice(0, 3) ?? null;
  return bank;
}
