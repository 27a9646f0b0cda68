import { findAccounts } from "../../accounts";

const label =
  /\b(?:IBAN|(?:bank\s)?account (?:no|number)|sort code|routing (?:no|number)|Konto-?(?:nummer|nr)|Bankverbindung|rekeningnummer|kontonummer|num[ée]ro de compte|n[úu]mero de cuenta)\b/i;

/** A page labels an account that its text lacks: it may be drawn, tilted by letter, or have a false character map. */
export function mentionsMissingAccount(lines: readonly string[]): boolean {
  const text = lines.join("\n");
  return label.test(text) && findAccounts(text).length === 0;
}

const around = 2;

/** Accounts in recognised words, with the lines around them. The rest is known from the page's own text. */
export function accountsOf(text: string): string {
  const lines = text.split("\n");
  const kept = new Set<number>();
  const lineAt = (place: number): number => text.slice(0, place).split("\n").length - 1;
  for (const { start, end } of findAccounts(text))
    for (let at = lineAt(start) - around; at <= lineAt(end) + around; at++) kept.add(at);
  return lines.filter((_, at) => kept.has(at)).join("\n");
}
