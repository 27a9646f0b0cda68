import { ibanShape } from "../../accounts";
import type { Part } from "./systems/system";
import { damageOf, fixedDigits } from "./damage";

/** The parts of an account in a row. */
export type AccountParts = Readonly<Partial<Record<Part, string>>>;

/** Or the faulty part, and the end of a sentence that begins with its value. */
export type MadeAccount =
  { readonly account: string; readonly note: string | null } | { readonly part: Part; readonly reason: string };

const schemes: Readonly<Record<string, { readonly scheme: string; readonly length?: number; readonly what?: string }>> =
  {
    GB: { scheme: "gb-sort", length: 6, what: "sort code" },
    US: { scheme: "us-aba", length: 9, what: "routing number" },
    AU: { scheme: "au-bsb", length: 6, what: "BSB" },
    NZ: { scheme: "nz", length: 6, what: "bank and branch number" },
    CA: { scheme: "ca-eft" },
    IN: { scheme: "in-ifsc" },
    MX: { scheme: "mx-clabe" },
    ZA: { scheme: "za", length: 6, what: "branch code" },
    SG: { scheme: "sg" },
    HK: { scheme: "hk" },
    JP: { scheme: "jp", length: 7, what: "bank and branch number" },
    BR: { scheme: "br" },
  };

/** Digits that, with a number, identify the same account as an IBAN of that country. */
const codesBesideIban: Readonly<Record<string, number>> = { DE: 8, AT: 5 };

const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

function countryOf({ bank_country: given = "", bic = "" }: AccountParts, supplier: string): string {
  const [, ofBic = ""] = /^[A-Z0-9]{4}([A-Z]{2})[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.exec(bare(bic)) ?? [];
  return given !== "" ? given : ofBic !== "" ? ofBic : supplier;
}

/** As written in New Zealand, Australia and Mexico, and by Xero in Britain. */
function joined(text: string, country: string): string | null {
  const given = text.trim();
  const [, bank, branch, number, suffix] =
    /^(\d{2})[ -](\d{4})[ -](\d{7})[ -](\d{2,3})$/.exec(given) ??
    (country === "NZ" ? /^(\d{2})(\d{4})(\d{7})(\d{2,3})$/.exec(given) : null) ??
    [];
  if (bank !== undefined) return `nz:${bank}${branch}/${number}${suffix}`;
  const [, bsb = "", account = ""] = /^(\d{3}-?\d{3})[ -]?(\d{4,9})$/.exec(given) ?? [];
  if (country === "AU" && bsb !== "") return `au-bsb:${bare(bsb)}/${account}`;
  const [, code = "", of = ""] = /^(\d{2}-?\d{2}-?\d{2})[ -]?(\d{8})$/.exec(given) ?? [];
  if (country === "GB" && code !== "") return `gb-sort:${bare(code)}/${of}`;
  return country === "MX" && /^\d{18}$/.test(given) ? given : null;
}

function beside(part: Part, scheme: string, code: string, length: number, what: string, number: string): MadeAccount {
  const read = fixedDigits(code, length, what);
  if ("reason" in read) return { part, reason: read.reason };
  if (scheme === "gb-sort" && /^\d{1,7}$/.test(number)) {
    const eight = fixedDigits(number, 8, "number of an account in Britain");
    if ("reason" in eight) return { part: "account_number", reason: eight.reason };
  }
  return { account: `${scheme}:${read.digits}/${number}`, note: null };
}

function ofCountry(number: string, code: string, country: string): MadeAccount {
  const known = schemes[country];
  if (known?.length !== undefined && code !== "")
    return beside("bank_code", known.scheme, code, known.length, known.what ?? "", number);
  if (known !== undefined && code !== "") return { account: `${known.scheme}:${bare(code)}/${number}`, note: null };
  const digits = codesBesideIban[country];
  if (digits !== undefined && code !== "") {
    const read = fixedDigits(code, digits, "bank code");
    if ("reason" in read) return { part: "bank_code", reason: read.reason };
    return { account: `other:${read.digits}/${number}`, note: null };
  }
  if (ibanShape(country) !== undefined)
    return { part: "account_number", reason: `is no IBAN, and an account in ${country} is told by its IBAN alone` };
  const bank = bare(code);
  return { account: `other:${bank.length <= 12 ? bank : ""}/${number}`, note: null };
}

/** The IBAN alone, else bank code and number. @param supplier its country. @returns null if no part is given */
export function accountOf(parts: AccountParts, supplier: string): MadeAccount | null {
  for (const part of ["iban", "account_number", "bank_code", "sort_code", "routing_number", "bsb"] as const) {
    const damage = damageOf(parts[part] ?? "");
    if (damage !== null) return { part, reason: damage };
  }
  const { iban = "", account_number: given = "", sort_code: sort = "", routing_number: routing = "", bsb = "" } = parts;
  const number = bare(given);
  if (iban.trim() !== "") {
    const inner = number.replace(/^0+/, "");
    const isOther = inner !== "" && !bare(iban).includes(inner);
    return {
      account: iban.trim(),
      note: isOther ? `${given.trim()} is no part of the IBAN next to it, which alone is taken` : null,
    };
  }
  if (number === "") return null;
  if (/[^A-Za-z0-9\s./\u2010-\u2015-]/.test(given))
    return { part: "account_number", reason: "has a sign that no account has" };
  if (/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(number)) return { account: number, note: null };
  if (sort.trim() !== "") return beside("sort_code", "gb-sort", sort, 6, "sort code", number);
  if (routing.trim() !== "") return beside("routing_number", "us-aba", routing, 9, "routing number", number);
  if (bsb.trim() !== "") return beside("bsb", "au-bsb", bsb, 6, "BSB", number);
  const country = countryOf(parts, supplier);
  const code = parts.bank_code?.trim() ?? "";
  const whole = code === "" ? joined(given, country) : null;
  return whole === null ? ofCountry(number, code, country) : { account: whole, note: null };
}
