import { findAccounts } from "../../accounts";

/** What stands before an account. */
const label =
  /\b(?:IBAN|(?:bank\s)?account (?:no|number)|sort code|routing (?:no|number)|Konto-?(?:nummer|nr)|Bankverbindung|rekeningnummer|kontonummer|num[ée]ro de compte|n[úu]mero de cuenta)\b/i;

/**
 * Does a page speak of an account that its text doesn't have? It is then to be seen in another way than text is read: drawn,
 * tilted letter by letter, or in a font whose table lies.
 */
export function mentionsMissingAccount(lines: readonly string[]): boolean {
  const text = lines.join("\n");
  return label.test(text) && findAccounts(text).length === 0;
}

/** Lines before and behind an account that say whose it is. */
const around = 2;

/** Of words that were recognised on a page that has text of its own: accounts, and what stands around them. All else is known. */
export function accountsOf(text: string): string {
  const lines = text.split("\n");
  const kept = new Set<number>();
  const lineAt = (place: number): number => text.slice(0, place).split("\n").length - 1;
  for (const { start, end } of findAccounts(text))
    for (let at = lineAt(start) - around; at <= lineAt(end) + around; at++) kept.add(at);
  return lines.filter((_, at) => kept.has(at)).join("\n");
}
