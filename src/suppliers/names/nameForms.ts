import { distance, isGenericWord, legalFormOf, nameTokens, remembered } from "../../names";
import { abbreviations } from "./abbreviations";

/** In display names next to a company's, folded as by nameTokens. */
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
    "ksiegowosc faktury platnosci fakturace ucetni salg ordrer kundeservice forsaljning verkoop verkauf " +
    "vendite ventas vendas ventes sprzedaz myynti prodej " +
    "accountant administracao administracion afdeling betaling betalinger biuro bogholderi bookkeeping buro " +
    "clients cobrancas cobros compta crediteuren customer debiteuren departamento dzial ekonomiavdelning " +
    "faktura faturamento faturas finances financial financiele financien finanse finanzas incassi kirjanpito " +
    "oddeleni okonomi okonomiavdeling pagamentos platby rechnungsstelle recouvrement reskontra rozliczenia " +
    "staff taloushallinto tesouraria ucetnictvi uctarna zahlungsverkehr"
  ).split(" "),
);

const maxParts = 4;

/** As `nameTokens`, each word in one of its spellings. */
export function recordTokens(name: string): readonly string[] {
  return spelled(nameTokens(name));
}

/** The words of a core name, each in one of its spellings. */
export function spelled(tokens: readonly string[]): readonly string[] {
  // F.lli: two words by its dot.
  const joined = tokens.includes("lli")
    ? tokens
        .join(" ")
        .replace(/\bf lli\b/, "flli")
        .split(" ")
    : tokens;
  return joined.some((token) => abbreviations.has(token))
    ? joined.map((token) => abbreviations.get(token) ?? token)
    : joined;
}

const maxMended = 4;
const minMendedLength = 5;

const longSpellings = Array.from(abbreviations).filter(([spelling]) => spelling.length >= minMendedLength);
const mended = remembered(
  5_000,
  40,
  (token: string): string => longSpellings.find(([spelling]) => distance(token, spelling, 1) === 1)?.[1] ?? token,
);

/** "Logistk" is Logistik, kept as logistics. @param isKnown whether a name on record has the word */
export function mendedTokens(tokens: readonly string[], isKnown: (word: string) => boolean): readonly string[] {
  let left = maxMended;
  return tokens.map((token) => {
    if (left === 0 || token.length < minMendedLength || isKnown(token)) return token;
    left -= 1;
    return mended(token);
  });
}

/** "Accounts, Nordwind Stahlbau GmbH" asks for Nordwind Stahlbau. */
export function companyTokens(name: string): readonly string[] {
  const tokens = nameTokens(name);
  const inside = tokens.flatMap((token, at) => (departments.has(token) ? [] : [at]));
  const [from, to] = [inside[0], inside.at(-1)];
  if (from === undefined || to === undefined || to - from === tokens.length - 1) return spelled(tokens);
  // A legal form is removed only at the end, where a department may have followed it.
  return recordTokens(tokens.slice(from, to + 1).join(" "));
}

const maxPieces = 4;

const dotted = /^(?:\p{L}\.){2,4}\p{L}?$/u;

/** Splits glued words, and joins a broken legal form. */
export function respelled(name: string): readonly string[] {
  const apart = name.replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, "$1 ");
  const words = name.trim().split(/\s+/);
  const mended: string[] = [];
  for (let pieces = 2; pieces <= maxPieces && pieces < words.length; pieces += 1) {
    const form = words.slice(-pieces).join("");
    if (nameTokens(`x ${form}`).length === 1) mended.push(words.slice(0, -pieces).join(" "));
  }
  // An unknown legal form: "Papadopoulos O.E."
  if (words.length > 1 && dotted.test(words.at(-1) ?? "")) mended.push(words.slice(0, -1).join(" "));
  const whole = spacedOut(words);
  return [...(apart === name ? [] : [apart]), ...(whole === null ? [] : [whole]), ...mended];
}

/** Fewest single letters in a row that make a spaced-out word. */
const minSpaced = 4;

/** Joins "N o r d w i n d Spedition"; null where nothing is spaced out. */
function spacedOut(words: readonly string[]): string | null {
  const whole: string[] = [];
  let run: string[] = [];
  let isSpaced = false;
  const close = (): void => {
    if (run.length >= minSpaced) {
      isSpaced = true;
      whole.push(run.join(""));
    } else whole.push(...run);
    run = [];
  };
  for (const word of words) {
    if (word.length === 1) run.push(word);
    else {
      close();
      whole.push(word);
    }
  }
  close();
  return isSpaced ? whole.join(" ") : null;
}

const formSpellings: ReadonlyMap<string, string> = new Map([
  ["limited", "ltd"],
  ["incorporated", "inc"],
  ["corporation", "corp"],
  ["company", "co"],
  ["aktiengesellschaft", "ag"],
  ["aktiebolag", "ab"],
]);

/** In one spelling; empty without a legal form. */
export function formKey(name: string): string {
  return legalFormOf(name)
    .map((word) => formSpellings.get(word) ?? word)
    .join(" ");
}

const minInitials = 3;

/** IBM, of three words or more; null for others. */
export function acronymOf(tokens: readonly string[]): string | null {
  const letters = tokens.map((token) => token.charAt(0)).join("");
  return tokens.length >= minInitials && /^[a-z]+$/.test(letters) ? letters : null;
}

/** "Bosch, Anna" is a person; "Bosch, Accounts" and "Bosch, Stahlbau GmbH" are not. */
function isTurnedRound(name: string): boolean {
  const [family = "", given = "", ...more] = name.split(/,\s/);
  if (more.length > 0 || nameTokens(family).length !== 1 || legalFormOf(family).length > 0) return false;
  const words = nameTokens(given);
  return (
    words.length <= 2 &&
    legalFormOf(`x ${given}`).length === 0 &&
    !words.some((word) => departments.has(word) || isGenericWord(word))
  );
}

/** "Anna Berg | Nordwind Stahlbau GmbH", "Nordwind via DocuSign". */
export function nameParts(name: string): readonly string[] {
  const parts = (isTurnedRound(name) ? name.replace(/,\s/g, " ") : name).split(
    /[|()[\]<>/:;\u00b7\u2022]|\s[-\u2013\u2014]\s|,\s|\s(?:via|from|at|bei|chez|von|for|c\/o|i\.A\.)\s/i,
  );
  return parts.length < 2
    ? []
    : parts
        .map((part) => part.trim())
        .filter((part) => part.length >= 3)
        .slice(0, maxParts);
}

/** Names that share a key are the same, whatever the order of words and gaps. As sameName. */
export function* nameKeys(tokens: readonly string[]): Generator<string> {
  if (tokens.length > 0) yield `=${tokens.join("")}`;
  if (tokens.length > 1) yield `~${[...tokens].sort().join(" ")}`;
}

/** Ignores case and punctuation, keeps the legal form. */
export function writtenName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
