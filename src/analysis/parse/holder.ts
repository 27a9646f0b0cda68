/** Labels of an account's holder, as invoices and mails write them, folded to lower case. */
const labels = [
  "account name",
  "account holder",
  "a/c name",
  "acct name",
  "acct. name",
  "beneficiary name",
  "beneficiary",
  "name of account",
  "payee",
  "in favour of",
  "in favor of",
  "kontoinhaber",
  "kontoinhaberin",
  "empfänger",
  "zahlungsempfänger",
  "begünstigter",
  "titulaire du compte",
  "titulaire",
  "bénéficiaire",
  "titular de la cuenta",
  "titular",
  "beneficiario",
  "intestatario",
  "intestato a",
  "rekeninghouder",
  "tenaamstelling",
  "t.n.v.",
  "ten name van",
  "titular da conta",
  "beneficiário",
  "właściciel rachunku",
  "odbiorca",
  "kontohavare",
  "mottagare",
  "kontoindehaver",
  "modtager",
  "kontohaver",
  "mottaker",
  "tilinomistaja",
  "saaja",
  "majitel účtu",
  "příjemce",
] as const;

/** Longest first, so that "beneficiary name" is not read as "beneficiary". */
const byLength = [...labels].sort((a, b) => b.length - a.length);
const longestName = 100;

/**
 * The holder named beside an account: the value behind a holder's label on one of the lines within `reach` characters.
 * Null where no label stands there.
 */
export function holderNear(text: string, start: number, end: number, reach: number): string | null {
  const near = text.slice(Math.max(0, start - reach), Math.min(text.length, end + reach));
  const lines = near.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const value = labelled(lines[index] ?? "", lines[index + 1] ?? "");
    if (value !== null) return value;
  }
  return null;
}

function labelled(line: string, next: string): string | null {
  const trimmed = line.trim();
  const lower = trimmed.toLowerCase();
  const label = byLength.find((candidate) => lower.startsWith(candidate));
  if (label === undefined) return null;
  const rest = trimmed.slice(label.length).trimStart();
  // A label needs its colon, tab or dash, or stands alone over its value: "Beneficiary banks charge …" is no label.
  const value = /^[:\t|=–-]/.test(rest) ? rest.slice(1).trim() : rest === "" ? next.trim() : "";
  const name = (value === "" && rest !== "" ? next.trim() : value).split(/[\t|;,]| {3,}/)[0]?.trim() ?? "";
  return /\p{L}{2}/u.test(name) && name.length <= longestName && !/\d{6}/.test(name) ? name : null;
}
