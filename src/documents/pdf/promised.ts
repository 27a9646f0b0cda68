import { findAccounts } from "../../accounts";

/** Characters of one page that are looked at. */
const longest = 50_000;
/** What stands before an account. */
const label =
  /\b(?:IBAN|(?:bank\s)?account (?:no|number)|sort code|routing (?:no|number)|Konto-?(?:nummer|nr)|Bankverbindung|rekeningnummer|kontonummer|num[ée]ro de compte|n[úu]mero de cuenta)\b/i;

/**
 * Does a page speak of an account that its text doesn't have? It is then to be seen in another way than text is read: drawn,
 * tilted letter by letter, or in a font whose table lies.
 */
export function isPromised(lines: readonly string[]): boolean {
  const text = lines.join("\n").slice(0, longest);
  return label.test(text) && findAccounts(text).length === 0;
}
