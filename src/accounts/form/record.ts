import type { Account, Scheme } from "../account";
import { clabeAccount, ibanAccount, twoPartAccount } from "./canonical";
import { checkAccount } from "../check";
import { ibanShape, type Place } from "../schemes/iban";
import { accountFault, type AccountFault } from "./fault";

/** What a bank code and an account must look like, and how that is said. */
const FORMS: Readonly<Record<string, readonly [bank: RegExp, account: RegExp, wants: string]>> = {
  "us-aba": [/^\d{9}$/, /^\d{1,17}$/, "nine digits of routing number and up to 17 of account"],
  "gb-sort": [/^\d{6}$/, /^\d{6,10}$/, "six digits of sort code and six to ten of account"],
  "au-bsb": [/^\d{6}$/, /^\d{2,10}$/, "six digits of BSB and up to ten of account"],
  nz: [/^\d{6}$/, /^\d{9,10}$/, "six digits of bank and branch and nine or ten of account and suffix"],
  "ca-eft": [/^(?:0\d{8}|\d{8})$/, /^\d{1,12}$/, "0, institution (3) and transit (5), and up to 12 digits"],
  "in-ifsc": [/^[A-Z]{4}0[A-Z0-9]{6}$/, /^[A-Z0-9]{5,20}$/, "an IFSC of 11 characters and an account"],
  br: [/^\d{3,8}$/, /^\d{1,13}[\dX]$/, "bank and branch digits and an account"],
  za: [/^\d{6}$/, /^\d{5,13}$/, "six digits of branch code and an account"],
  sg: [/^\d{4}(?:\d{3})?$/, /^\d{5,14}$/, "bank (4) and branch (3) digits and an account"],
  hk: [/^\d{3}(?:\d{3})?$/, /^\d{5,12}$/, "three digits of bank and an account"],
  jp: [/^\d{7}$/, /^\d{4,8}$/, "bank (4) and branch (3) digits and an account"],
  other: [/^[A-Z0-9]{0,12}$/, /^[A-Z0-9]{4,34}$/, "an account of 4 to 34 letters and digits"],
};

type Parsed = { account: Account } | AccountFault;

const checked = (account: Account): Parsed => {
  if (checkAccount(account) !== false) return { account };
  const isIban = account.scheme === "iban" || account.scheme === "ch-qr-iban";
  return accountFault(isIban ? "ibanCheckDigits" : "checkDigits", "The check digits fail.");
};

/** Check digits are digits, the rest follows the country's format. */
function misplaced(text: string, country: string, bban: readonly Place[]): AccountFault | null {
  const places: readonly Place[] = ["a", "a", "n", "n", ...bban];
  const at = places.findIndex((place, index) => {
    const isDigit = /\d/.test(text.charAt(index));
    return place !== "c" && isDigit !== (place === "n");
  });
  if (at === -1) return null;
  const code = places[at] === "n" ? "digitWanted" : "letterWanted";
  const parts = { country, found: text.charAt(at) };
  return accountFault(code, `This is not the form of an IBAN of ${country}.`, parts, at + 1);
}

function iban(text: string): Parsed {
  const country = text.slice(0, 2);
  const shape = ibanShape(country);
  if (shape === undefined) return accountFault("country", `${country} is no country with an IBAN.`, { country });
  const [wants, has] = [shape.length, text.length];
  if (has !== wants)
    return accountFault("length", `An IBAN of ${country} has ${wants} characters, this has ${has}.`, {
      country,
      wants,
      has,
    });
  return misplaced(text, country, shape.bban) ?? checked(ibanAccount(text));
}

function clabeOfTwoParts(body: string): Parsed | null {
  const [, bank, account] = /^(\d{3})\/(\d{9,14})$/.exec(body) ?? [];
  return bank === undefined || account === undefined ? null : { account: { scheme: "mx-clabe", value: account, bank } };
}

function clabe(text: string): Parsed {
  if (!/^\d{18}$/.test(text))
    return accountFault("clabeLength", `A CLABE has 18 digits, this has ${text.length}.`, { has: text.length });
  return checked(clabeAccount(text));
}

const between = /[\s.\-\u00a0\u2000-\u200d\u202f\u2060\u00ad\ufeff]/;

function strange(text: string): AccountFault | null {
  const letters = Array.from(text.toUpperCase()).filter((letter) => !between.test(letter));
  const at = letters.findIndex((letter) => !/^[A-Z0-9/]$/.test(letter));
  const found = letters[at];
  if (found === undefined) return null;
  return accountFault("character", "It holds a character that no account has.", { found }, at + 1);
}

/** An IBAN, `scheme:bank/account`, or Mexico's 18 digits. Ignores case and separators. */
export function parseRecordAccount(text: string): Parsed {
  const [, named, rest = ""] = /^\s*(?:([a-z]{2,5}(?:-[a-z]{2,5}){0,2})\s*:)?(.*)$/is.exec(text) ?? [];
  const body = rest.toUpperCase().replace(/[^A-Z0-9/]/g, "");
  const scheme = named?.toLowerCase() ?? "iban";
  if (body === "" || body === "/") return accountFault("empty", "There is no account.");
  const foreign = strange(rest);
  if (foreign !== null) return foreign;
  const bare = body.replace(/\//g, "");
  if (named === undefined && /^\d{18}$/.test(body)) return clabe(body);
  if (scheme === "iban" || scheme === "ch-qr-iban") {
    const parsed = iban(bare);
    if (scheme === "ch-qr-iban" && "account" in parsed && parsed.account.scheme !== scheme)
      return accountFault("qrIban", "This IBAN carries no QR-IID (30000 to 31999).");
    return parsed;
  }
  if (scheme === "mx-clabe")
    return clabeOfTwoParts(body) ?? clabe(body.replace(/^\d{3}\/(?=\d{18}$)/, "").replace("/", ""));
  const form = FORMS[scheme];
  if (form === undefined) return accountFault("scheme", `There is no account scheme named ${scheme}.`, { scheme });
  const [bank = "", account, ...more] = body.includes("/") ? body.split("/") : ["", body];
  if (account === undefined || more.length > 0)
    return accountFault("parts", `Write ${scheme}:bank/account.`, { scheme });
  const [bankForm, accountForm, wants] = form;
  const wanted = `${scheme} wants ${wants}.`;
  if (bank === "" ? scheme !== "other" : !bankForm.test(bank)) return accountFault("bankCode", wanted, { scheme });
  if (!accountForm.test(account)) return accountFault("accountNumber", wanted, { scheme });
  return checked(twoPartAccount(scheme as Scheme, bank === "" ? null : bank, account));
}

/** The inverse of parseRecordAccount. */
export function recordForm({ scheme, value, bank }: Account): string {
  if (scheme === "iban" || scheme === "ch-qr-iban") return value;
  if (scheme === "mx-clabe" && value.length === 18) return `mx-clabe:${value.slice(0, 3)}/${value.slice(3)}`;
  return `${scheme}:${bank ?? ""}/${value}`;
}
