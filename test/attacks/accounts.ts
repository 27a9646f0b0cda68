import { composeIBAN, isValidBBAN } from "ibantools";
import { checkAccount } from "../../src/accounts";
import type { Random } from "./random";

/** Account schemes that mail here names. */
export type Scheme = "iban" | "us" | "gb" | "au" | "nz" | "ca" | "in" | "mx";

/** An account as a supplier list holds it and as people write it. */
export interface MadeAccount {
  readonly scheme: Scheme;
  /** ISO 3166-1. */
  readonly country: string;
  /** As in the supplier file. */
  readonly record: string;
  /** Canonical: what a reader must find, without blanks. */
  readonly value: string;
  /** The bank's code, for schemes that part it from the account; null for an IBAN. */
  readonly bank: string | null;
  /** Its bank's name. */
  readonly bankName: string;
}

/** The form of a BBAN, by country: n digits, A letters; literal letters in quotation marks. */
const forms: Readonly<Record<string, { readonly form: string; readonly banks: readonly string[] }>> = {
  DE: { form: "n18", banks: ["Postbank", "Commerzbank", "Sparkasse", "Volksbank"] },
  AT: { form: "n16", banks: ["Erste Bank", "Raiffeisenbank"] },
  CH: { form: "n17", banks: ["UBS", "PostFinance"] },
  FR: { form: "n23", banks: ["BNP Paribas", "Crédit Agricole", "Société Générale"] },
  BE: { form: "n12", banks: ["KBC", "Belfius"] },
  ES: { form: "n20", banks: ["Banco Santander", "CaixaBank", "BBVA"] },
  IT: { form: "A1n22", banks: ["Intesa Sanpaolo", "UniCredit", "Banco BPM"] },
  NL: { form: "A4n10", banks: ["Rabobank", "ING", "ABN AMRO"] },
  PT: { form: "n21", banks: ["Millennium BCP", "Caixa Geral de Depósitos"] },
  PL: { form: "n24", banks: ["PKO BP", "mBank", "Santander"] },
  SE: { form: "n20", banks: ["SEB", "Swedbank", "Handelsbanken"] },
  DK: { form: "n14", banks: ["Danske Bank", "Jyske Bank"] },
  NO: { form: "n11", banks: ["DNB", "SpareBank 1"] },
  FI: { form: "n14", banks: ["Nordea", "Osuuspankki"] },
  CZ: { form: "n20", banks: ["Česká spořitelna", "ČSOB", "Komerční banka"] },
  IE: { form: "A4n14", banks: ["Bank of Ireland", "AIB"] },
  LT: { form: "n16", banks: ["Revolut", "Paysera"] },
  LU: { form: "n16", banks: ["BCEE"] },
  GB: { form: "A4n14", banks: ["Barclays", "Lloyds Bank", "NatWest", "HSBC"] },
};
const letterBanks: Readonly<Record<string, readonly string[]>> = {
  NL: ["RABO", "INGB", "ABNA"],
  IE: ["BOFI", "AIBK"],
  GB: ["NWBK", "BUKB", "LOYD", "HBUK"],
};
/** Where the check digits of a BBAN are too many to meet by chance: all values of the digits from `at` are tried. */
const tried: Readonly<Record<string, { readonly at: number; readonly length: number }>> = {
  FR: { at: 21, length: 2 },
  BE: { at: 10, length: 2 },
  ES: { at: 8, length: 2 },
  PT: { at: 19, length: 2 },
  NO: { at: 10, length: 1 },
  FI: { at: 13, length: 1 },
  PL: { at: 7, length: 1 },
  NL: { at: 13, length: 1 },
  CZ: { at: 19, length: 1 },
};

function candidate(random: Random, country: string): string {
  const form = forms[country]?.form ?? "";
  return form.replace(/([nA])(\d+)/g, (_, kind: string, count: string) => {
    if (kind === "n") return random.digits(Number(count));
    if (count === "4") return random.pick(letterBanks[country] ?? ["ABCD"]);
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(random.int(0, 25));
  });
}

/** National check digits hold, by the package and by our own reader. */
function holds(country: string, bban: string): boolean {
  if (!isValidBBAN(bban, country)) return false;
  const value = composeIBAN({ countryCode: country, bban });
  return value !== null && checkAccount({ scheme: "iban", value, bank: null }) === true;
}

function bbanOf(random: Random, country: string): string {
  for (let turn = 0; turn < 4000; turn++) {
    const first = candidate(random, country);
    const { at, length } = tried[country] ?? { at: 0, length: 0 };
    const ways = length === 0 ? 1 : 10 ** length;
    for (let way = 0; way < ways; way++) {
      const part = length === 0 ? "" : String(way).padStart(length, "0");
      const bban = first.slice(0, at) + part + first.slice(at + length);
      if (holds(country, bban)) return bban;
    }
  }
  throw new Error(`No account of ${country} could be made.`);
}

function iban(random: Random, country: string): MadeAccount {
  const value = composeIBAN({ countryCode: country, bban: bbanOf(random, country) }) ?? "";
  return {
    scheme: "iban",
    country,
    record: value,
    value,
    bank: null,
    bankName: random.pick(forms[country]?.banks ?? []),
  };
}

const national: Readonly<Record<Exclude<Scheme, "iban">, (random: Random) => Omit<MadeAccount, "scheme">>> = {
  us: (random) => {
    const bank = random.pick([
      "021000021",
      "026009593",
      "121000248",
      "111000025",
      "071000013",
      "091000019",
      "122000247",
    ]);
    const value = random.digits(random.int(9, 12));
    return {
      country: "US",
      bank,
      value,
      record: `us-aba:${bank}/${value}`,
      bankName: random.pick(["Chase", "Wells Fargo", "Citizens Bank"]),
    };
  },
  gb: (random) => {
    const bank = random.pick(["200000", "307791", "200415", "400327", "560036", "309634", "601613"]);
    let value = random.digits(8);
    while (checkAccount({ scheme: "gb-sort", value, bank }) === false) value = random.digits(8);
    return {
      country: "GB",
      bank,
      value,
      record: `gb-sort:${bank}/${value}`,
      bankName: random.pick(["Barclays", "HSBC", "Santander"]),
    };
  },
  au: (random) => {
    const bank = random.pick(["062000", "033088", "083004", "013006", "484799"]);
    const value = random.digits(random.int(8, 9));
    return {
      country: "AU",
      bank,
      value,
      record: `au-bsb:${bank}/${value}`,
      bankName: random.pick(["Westpac", "NAB", "ANZ"]),
    };
  },
  nz: (random) => {
    const weights = [0, 0, 6, 3, 7, 9, 0, 0, 10, 5, 8, 4, 2, 1];
    for (;;) {
      const bank = random.pick(["010902", "123140", "030502", "060501"]);
      const base = `0${random.digits(6)}`;
      // Bank, branch, then the account in eight places, the first a zero; under 990000 by weights of table A.
      const whole = `${bank}0${base}`;
      const sum = weights.reduce((all, weight, at) => all + weight * Number(whole.charAt(at)), 0);
      if (sum % 11 === 0 && Number(base) < 990000) {
        const value = `${base}00`;
        if (checkAccount({ scheme: "nz", value, bank }) === false) continue;
        return {
          country: "NZ",
          bank,
          value,
          record: `nz:${bank}/${value}`,
          bankName: random.pick(["ANZ", "BNZ", "ASB"]),
        };
      }
    }
  },
  ca: (random) => {
    const bank = `0${random.pick(["003", "001", "004"])}${random.digits(5)}`;
    const value = random.digits(7);
    return {
      country: "CA",
      bank,
      value,
      record: `ca-eft:${bank}/${value}`,
      bankName: random.pick(["RBC", "BMO", "TD"]),
    };
  },
  in: (random) => {
    const bank = `${random.pick(["HDFC", "ICIC", "SBIN"])}000${random.digits(4)}`;
    const value = random.digits(14);
    return {
      country: "IN",
      bank,
      value,
      record: `in-ifsc:${bank}/${value}`,
      bankName: random.pick(["HDFC Bank", "ICICI Bank"]),
    };
  },
  mx: (random) => {
    const first = `${random.pick(["012180", "032180", "072180"])}${random.digits(11)}`;
    const sum = [...first].reduce((all, digit, at) => all + ((Number(digit) * ([3, 7, 1][at % 3] ?? 0)) % 10), 0);
    const value = `${first}${(10 - (sum % 10)) % 10}`;
    return { country: "MX", bank: null, value, record: value, bankName: random.pick(["BBVA México", "Banorte"]) };
  },
};

/** The schemes in use in a country that has no IBAN, or another next to it. */
const schemesOf: Readonly<Record<string, readonly Scheme[]>> = {
  US: ["us"],
  GB: ["gb", "gb", "iban"],
  AU: ["au"],
  NZ: ["nz"],
  CA: ["ca"],
  IN: ["in"],
  MX: ["mx"],
};

/** A valid account of no one in a country. */
export function makeAccount(random: Random, country: string): MadeAccount {
  const scheme = random.pick(schemesOf[country] ?? (["iban"] as const));
  return scheme === "iban" ? iban(random, country) : { scheme, ...national[scheme](random) };
}

/** Where fraudsters have their accounts: mostly at home, often at an online bank elsewhere. */
export function fraudstersAccount(random: Random, home: string): MadeAccount {
  if (random.chance(0.65)) return makeAccount(random, home);
  return makeAccount(random, random.pick(["LT", "ES", "PT", "BE", "DE", "PL", "IE", "GB", "US"]));
}
