const LABELS = new RegExp(
  String.raw`^(?:${[
    "account (?:name|holder|title)|a/c (?:name|holder)|acct\\.? name|name of (?:the )?account(?: holder)?|beneficiary(?:'s)?(?: name)?|payee(?: name)?",
    "kontoinhaber(?:in)?|kontobezeichnung|empfanger(?:in)?|zahlungsempfanger(?:in)?|begunstigter?",
    "titulaire(?: du compte)?|beneficiaire|intitule(?: du compte)?|nom du (?:compte|titulaire|beneficiaire)",
    "titular(?: de la cuenta)?|beneficiario|nombre del (?:titular|beneficiario)",
    "intestatario(?: (?:del )?conto)?|intestazione(?: (?:del )?conto)?",
    "titular da conta|favorecido|beneficiario|nome do (?:titular|favorecido|beneficiario)",
    "rekeninghouder|tenaamstelling|begunstigde|naam rekeninghouder",
    "kontohavare|kontoinnehavare|betalningsmottagare|mottagare",
    "kontohaver|kontoindehaver|betalingsmodtager|modtager",
    "kontoeier|betalingsmottaker|mottaker",
    "(?:wlasciciel|posiadacz) (?:rachunku|konta)|odbiorca|beneficjent|nazwa odbiorcy",
    "majitel uctu|prijemce|nazev uctu|prijemca|majitel",
    "tilinomistaja|tilin omistaja|tilinhaltija|saaja|saajan nimi|maksunsaaja",
  ].join("|")})(?![\p{L}\p{N}])`,
  "u",
);

const NAMED =
  /(?<![\p{L}\p{N}])(?:in (?:the name|favou?r) of|for the benefit of|zugunsten(?: von)?|lautend auf|auf den namen|au nom de|en faveur de|a (?:nombre|favor) de|intestat[oa] a|a favore di|em nome de|a favor de|t\.? ?n\.? ?v\.?|ten name van|op naam van|na rzecz|ve prospech)(?::| )/gu;
const JOIN =
  "(?:&|(?:and|und|et|y|e|en|i|og|och|of|de|del|della|dei|degli|di|da|das|do|dos|du|des|van|der|den|ter|ten|von|vom|zum|zur|am|het|la|le|les)(?!\\p{L}))";
const NAME = new RegExp(
  String.raw`^\s{0,3}((?:\p{Lu}|\d)[\p{L}\p{N}.&'’-]{0,40}(?:\s(?:(?:\p{Lu}|\d)[\p{L}\p{N}.&'’-]{0,40}|${JOIN})){0,7})`,
  "u",
);
const TAIL = new RegExp(String.raw`(?:\s${JOIN}){1,3}$`, "u");
const HEAD =
  /^(?:account|a\/c|iban|bic|swift|sort|bank$|konto|compte|cuenta|conto|conta|rekening|tili|rachun|numer|nr)/;

const maxNameLength = 100;
const maxLineLength = 400;

/** Without capitals and marks, letter for letter: places in it are places in the text. */
function folded(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase();
  return Array.from(text, (letter) => {
    const plain = letter.normalize("NFD").charAt(0).toLowerCase();
    const like = { ł: "l", ø: "o", "’": "'" }[plain] ?? plain;
    return like.length === letter.length ? like : letter;
  }).join("");
}

const cellsOf = (line: string): string[] => line.split(/[\t|;]| {3,}|,\s/).map((cell) => cell.trim());

function asName(text: string): string | null {
  const [name = ""] = text.split(/[\t|;,]| {3,}/).map((part) => part.trim());
  return /\p{L}{2}/u.test(name) && name.length <= maxNameLength && !/\d{6}/.test(name) ? name : null;
}

function labelled(cells: readonly string[], below: readonly string[]): string | null {
  for (const [at, cell] of cells.entries()) {
    const label = LABELS.exec(folded(cell))?.[0];
    if (label === undefined) continue;
    const rest = cell.slice(label.length).trimStart();
    // A label needs its colon or dash, or is alone: "Beneficiary banks charge …" is no label.
    if (rest !== "" && !/^[:=–-]/.test(rest)) continue;
    const own = rest.slice(1).trim();
    const next = cells[at + 1] ?? "";
    const isHead = next === "" || HEAD.test(folded(next));
    const name = asName(own !== "" ? own : isHead ? (below[cells.length > 1 ? at : 0] ?? "") : next);
    if (name !== null) return name;
  }
  return null;
}

function said(line: string): string | null {
  for (const match of folded(line).matchAll(NAMED)) {
    // A sentence ends behind a word of some letters: "… Ltd. Thank you", not "St. Mary".
    const [text = ""] = line.slice(match.index + match[0].length).split(/(?<=\p{L}{3})\.\s(?=\p{Lu}\p{Ll})/u, 1);
    const tidy = asName(NAME.exec(text)?.[1]?.replace(TAIL, "") ?? "");
    if (tidy !== null) return tidy;
  }
  return null;
}

/** Where the window ends that begins at a place: behind the line's last word that may still be of a name. */
function lineEnd(text: string, from: number): number {
  const rest = text.slice(from, from + maxNameLength).indexOf("\n");
  return rest < 0 ? Math.min(text.length, from + maxNameLength) : from + rest;
}

/** The holder by a label or words on lines that begin within `reach` characters of an account; else null. */
export function holderNear(text: string, start: number, end: number, reach: number): string | null {
  const near = text.slice(Math.max(0, start - reach), lineEnd(text, end + reach)).normalize("NFC");
  const lines = near.split("\n").map((line) => line.slice(0, maxLineLength).trim());
  const rows = lines.map(cellsOf);
  for (let index = 0; index < lines.length; index += 1) {
    const name = labelled(rows[index] ?? [], rows[index + 1] ?? []) ?? said(lines[index] ?? "");
    if (name !== null) return name;
  }
  return null;
}
