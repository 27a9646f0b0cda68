import type { Account } from "../account";
import { bankOf, countryOf } from "../country";
import { banks, type Bank } from "../data/banks";
import { accountKeys, accountNumbers } from "../form/keys";
import { bicCountry } from "../schemes/bic";
import type { PartialAccount } from "./partial";

/** With country or scheme, as in accounts' keys: "de:37040044". */
function codesOf(account: Account): string[] {
  return accountKeys(account).flatMap((key) => {
    const slash = key.indexOf("/");
    return slash < 0 || key.charAt(slash - 1) === ":" ? [] : [key.slice(0, slash)];
  });
}

function codeHeld(scheme: Account["scheme"], bank: string, account: Account): boolean {
  const own = codesOf(account);
  // Some countries are distinguished by the number's length, which is unknown here.
  const named = ["0".repeat(6), "0".repeat(16)].flatMap((value) => codesOf({ scheme, bank, value }));
  return named.some((code) => own.some((one) => one.startsWith(code) || code.startsWith(one)));
}

function nationalCodes(account: Account): string[] {
  const codes = codesOf(account).map((code) => code.slice(code.indexOf(":") + 1));
  return [bankOf(account) ?? "", ...codes].filter((code) => code !== "");
}

function banksOf(account: Account): readonly Bank[] {
  const codes = nationalCodes(account);
  const country = countryOf(account) ?? "";
  return banks.filter(
    ({ bics, codes: blocks }) =>
      codes.some((code) => bics.includes(code)) || codes.some((code) => blocks[country]?.test(code) === true),
  );
}

const letters = (account: Account): string | null => {
  const code = bankOf(account);
  return code !== null && /^[A-Z]{4}$/.test(code) ? code : null;
};

function bankHeld(bank: Bank, account: Account): boolean | null {
  const own = banksOf(account);
  if (own.includes(bank)) return true;
  return own.length > 0 || letters(account) !== null ? false : null;
}

function bicHeld(bic: string, account: Account): boolean | null {
  const prefix = bic.slice(0, 4);
  if (letters(account) === prefix) return true;
  const own = banksOf(account);
  const named = banks.filter(({ bics }) => bics.includes(prefix));
  if (named.some((bank) => own.includes(bank))) return true;
  const elsewhere = bicCountry(bic) !== countryOf(account) && countryOf(account) !== null;
  return elsewhere || letters(account) !== null || (own.length > 0 && named.length > 0) ? false : null;
}

/** Null if they can't be compared. */
function fits(partial: PartialAccount, account: Account): boolean | null {
  switch (partial.kind) {
    case "code":
      return codeHeld(partial.scheme, partial.bank, account);
    case "bank":
      return bankHeld(partial.bank, account);
    case "bic":
      return bicHeld(partial.bic, account);
    case "ending":
      return (
        (partial.head === null || account.value.startsWith(partial.head)) &&
        accountNumbers(account).some((number) => number.endsWith(partial.digits))
      );
  }
}

/** Null if none matches and some can't be compared. */
export function partiallyHeld(partial: PartialAccount, accounts: readonly Account[]): boolean | null {
  const said = accounts.map((account) => fits(partial, account));
  if (said.includes(true)) return true;
  return said.length === 0 || said.includes(null) ? null : false;
}
