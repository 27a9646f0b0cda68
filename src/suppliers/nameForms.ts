import { nameTokens } from "../names";

/** Departments and roles that stand beside a company's name in a display name, folded as nameTokens folds words. */
const departments: ReadonlySet<string> = new Set(
  (
    "account accounts accounting payable payables receivable receivables ap ar finance billing invoice invoices invoicing " +
    "payment payments remittance treasury credit control collections sales orders office admin administration team dept " +
    "department desk support service info mail noreply " +
    "buchhaltung rechnung rechnungen rechnungswesen zahlung zahlungen finanzen finanzbuchhaltung debitoren kreditoren " +
    "debitorenbuchhaltung kreditorenbuchhaltung vertrieb verwaltung abteilung " +
    "comptabilite facturation factures paiements tresorerie service contabilidad facturacion facturas pagos tesoreria " +
    "amministrazione contabilita fatturazione fatture pagamenti ufficio contabilidade faturacao financeiro " +
    "boekhouding facturatie facturen administratie betalingen ekonomi regnskab regnskap fakturering talous laskutus " +
    "ksiegowosc faktury platnosci fakturace ucetni"
  ).split(" "),
);

/** Parts of a display name that are looked up beside the whole. */
const maxParts = 4;

/** Tokens without the departments around them: "Accounts, Nordwind Stahlbau GmbH" asks for Nordwind Stahlbau. */
export function companyTokens(name: string): readonly string[] {
  const tokens = nameTokens(name);
  const inside = tokens.flatMap((token, at) => (departments.has(token) ? [] : [at]));
  const [from, to] = [inside[0], inside.at(-1)];
  if (from === undefined || to === undefined || to - from === tokens.length - 1) return tokens;
  // A legal form is cut off only at the end, where a department may have stood behind it.
  return nameTokens(tokens.slice(from, to + 1).join(" "));
}

/** The parts of a display name that speaks of more than one: "Anna Berg | Nordwind Stahlbau GmbH", "Nordwind via DocuSign". */
export function nameParts(name: string): readonly string[] {
  const parts = name.split(
    /[|()[\]<>/:;\u00b7\u2022]|\s[-\u2013\u2014]\s|,\s|\s(?:via|from|at|bei|chez|von|for|c\/o|i\.A\.)\s/i,
  );
  return parts.length < 2
    ? []
    : parts
        .map((part) => part.trim())
        .filter((part) => part.length >= 3)
        .slice(0, maxParts);
}

/** Two keys; names that share one are the same, whatever the order of the words and the gaps between them. As sameName. */
export function nameKeys(tokens: readonly string[]): readonly string[] {
  if (tokens.length === 0) return [];
  if (tokens.length === 1) return [`=${tokens.join("")}`];
  return [`=${tokens.join("")}`, `~${[...tokens].sort().join(" ")}`];
}

/** A name as written but for case and punctuation, legal form included. */
export function writtenName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
