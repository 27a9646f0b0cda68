import type { Account, Scheme } from "../account";
import { clabeAccount, ibanAccount, twoPartAccount } from "./canonical";
import { checkAccount } from "../check";
import { hasIbanShape, ibanShape } from "../schemes/iban";

/** The bank code and the account number that each two-part scheme wants, canonical characters, with the words for it. */
const FORMS: Readonly<Record<string, { bank: RegExp; account: RegExp; wants: string }>> = {
  "us-aba": { bank: /^\d{9}$/, account: /^\d{1,17}$/, wants: "nine digits of routing number and up to 17 of account" },
  "gb-sort": { bank: /^\d{6}$/, account: /^\d{6,10}$/, wants: "six digits of sort code and six to ten of account" },
  "au-bsb": { bank: /^\d{6}$/, account: /^\d{2,10}$/, wants: "six digits of BSB and up to ten of account" },
  nz: {
    bank: /^\d{6}$/,
    account: /^\d{9,10}$/,
    wants: "six digits of bank and branch and nine or ten of account and suffix",
  },
  "ca-eft": {
    bank: /^(?:0\d{8}|\d{8})$/,
    account: /^\d{1,12}$/,
    wants: "0, institution (3) and transit (5), and up to 12 digits",
  },
  "in-ifsc": {
    bank: /^[A-Z]{4}0[A-Z0-9]{6}$/,
    account: /^[A-Z0-9]{5,20}$/,
    wants: "an IFSC of 11 characters and an account",
  },
  br: { bank: /^\d{3,8}$/, account: /^\d{1,13}[\dX]$/, wants: "bank and branch digits and an account" },
  za: { bank: /^\d{6}$/, account: /^\d{5,13}$/, wants: "six digits of branch code and an account" },
  sg: { bank: /^\d{4}(?:\d{3})?$/, account: /^\d{5,14}$/, wants: "bank (4) and branch (3) digits and an account" },
  hk: { bank: /^\d{3}(?:\d{3})?$/, account: /^\d{5,12}$/, wants: "three digits of bank and an account" },
  jp: { bank: /^\d{7}$/, account: /^\d{4,8}$/, wants: "bank (4) and branch (3) digits and an account" },
  other: { bank: /^[A-Z0-9]{0,12}$/, account: /^[A-Z0-9]{4,34}$/, wants: "an account of 4 to 34 letters and digits" },
};

type Parsed = { account: Account } | { error: string };

const checked = (account: Account): Parsed =>
  checkAccount(account) === false ? { error: "The check digits fail." } : { account };

function iban(text: string): Parsed {
  const country = text.slice(0, 2);
  const shape = ibanShape(country);
  if (shape === undefined) return { error: `${country} is no country with an IBAN.` };
  if (text.length !== shape.length)
    return { error: `An IBAN of ${country} has ${shape.length} characters, this has ${text.length}.` };
  if (!hasIbanShape(text)) return { error: `This is not the form of an IBAN of ${country}.` };
  return checked(ibanAccount(text));
}

/** The bank, and the account with its check digit; the plaza between them is left out by some systems. */
function clabeOfTwoParts(body: string): Parsed | null {
  const [, bank, account] = /^(\d{3})\/(\d{9,14})$/.exec(body) ?? [];
  return bank === undefined || account === undefined ? null : { account: { scheme: "mx-clabe", value: account, bank } };
}

function clabe(text: string): Parsed {
  if (!/^\d{18}$/.test(text)) return { error: `A CLABE has 18 digits, this has ${text.length}.` };
  return checked(clabeAccount(text));
}

/**
 * Reads one account of a supplier file: an IBAN, or `scheme:bank/account`, or for Mexico the 18 digits. Case and
 * separators are forgiven.
 * @returns the account in canonical form, or one sentence that says what is wrong
 */
export function parseRecordAccount(text: string): Parsed {
  const [, named, rest = ""] = /^\s*(?:([a-z]{2,5}(?:-[a-z]{2,5}){0,2})\s*:)?(.*)$/is.exec(text) ?? [];
  const body = rest.toUpperCase().replace(/[^A-Z0-9/]/g, "");
  const scheme = named?.toLowerCase() ?? "iban";
  if (body === "" || body === "/") return { error: "There is no account." };
  if (/[^A-Z0-9/\s.\-\u00a0\u2000-\u200d\u202f\u2060\u00ad\ufeff]/.test(rest.toUpperCase()))
    return { error: "It holds a character that no account has." };
  const bare = body.replace(/\//g, "");
  if (named === undefined && /^\d{18}$/.test(body)) return clabe(body);
  if (scheme === "iban" || scheme === "ch-qr-iban") {
    const parsed = iban(bare);
    if (scheme === "ch-qr-iban" && "account" in parsed && parsed.account.scheme !== scheme)
      return { error: "This IBAN carries no QR-IID (30000 to 31999)." };
    return parsed;
  }
  if (scheme === "mx-clabe")
    return clabeOfTwoParts(body) ?? clabe(body.replace(/^\d{3}\/(?=\d{18}$)/, "").replace("/", ""));
  const form = FORMS[scheme];
  if (form === undefined) return { error: `There is no account scheme named ${scheme}.` };
  const [bank = "", account, ...more] = body.includes("/") ? body.split("/") : ["", body];
  if (account === undefined || more.length > 0) return { error: `Write ${scheme}:bank/account.` };
  if (!form.account.test(account) || (bank === "" ? scheme !== "other" : !form.bank.test(bank)))
    return { error: `${scheme} wants ${form.wants}.` };
  return checked(twoPartAccount(scheme as Scheme, bank === "" ? null : bank, account));
}

/** The account as a supplier file writes it; parseRecordAccount reads it back. */
export function recordForm({ scheme, value, bank }: Account): string {
  if (scheme === "iban" || scheme === "ch-qr-iban") return value;
  if (scheme === "mx-clabe" && value.length === 18) return `mx-clabe:${value.slice(0, 3)}/${value.slice(3)}`;
  return `${scheme}:${bank ?? ""}/${value}`;
}
