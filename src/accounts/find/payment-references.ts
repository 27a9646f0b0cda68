import type { BankCode, Hit, Numbered } from "./found";
import type { Label, LabelKind } from "./labels";
import { accountNumber, exactly, sizeOf, take, type Runs } from "./numbers";
import { fits, pairHit } from "./pairs";

const NO = String.raw`(?:[ _-]?(?:numbers?|nummer|numero|numer|num|nos?|nr|nro|n|#)(?![a-z]))?`;

/** Names of numbers that payers quote, and of company and telephone numbers: thirteen languages, folded. */
const WORDS: readonly string[] = [
  String.raw`ref|referen(?:ce|z|cia|tie|s|se)|referanse|riferimento|rif|quot(?:e|ing)|betalingsreferanse|zahlungsreferenz`,
  String.raw`verwendungszweck|kassenzeichen|aktenzeichen|buchungszeichen|(?:kunden|rechnungs|auftrags|vertrags|beleg|referenz|vorgangs|steuer|mandats)-?(?:nummer|nr)`,
  String.raw`communication(?: structuree)?|mededeling|(?:betalings)?kenmerk|(?:factuur|klant|debiteuren|order|referentie)-?(?:nummer|nr)|omschrijving|o\.?v\.?v`,
  String.raw`causale|cro|trn|cbill|codice (?:avviso|cliente|utente|cbill|bollettino)|entidade|concepto|asunto`,
  String.raw`ocr|kid|fik|referens-?(?:nummer|nr)|(?:faktura|kund|kunde|kunden|ordre|order)-?(?:nummer|nr)|betalings-?id|meddelande|melding`,
  String.raw`tytul(?:em)?(?: przelewu| platnosci| wplaty)?|(?:numer|nr) (?:faktury|klienta|zamowienia|umowy)`,
  String.raw`(?:variabil|konstant|specific)[a-z]{1,3} symbol|(?:var|konst|spec)\. ?symbol|(?:vs|ks|ss|v\.s|k\.s)(?=[ :.]{1,3}\d)|cislo (?:faktury|objednavky|smlouvy)`,
  String.raw`viite|viitenumero|viitenro|laskun|laskunumero|asiakasnumero`,
  String.raw`invoices?|rechnung|facture|factura|fattura|factuur|fatura|faktur[ay]|lasku|order|bestellung|commande|pedido|ordine|bestelling|zamowienie`,
  String.raw`ico|dic|nip|regon|krs|y-tunnus|org\.?|organisations|cvr|kvk|btw|siret|siren|tva|p\. ?iva|partita iva|cif|nif|cnpj|ust-?id|hrb|vat(?: reg)?|tax id|abn|acn|gst|company (?:reg(?:istration)?)?`,
  String.raw`tel|telefon[eo]?|telephone|phone|fax|puh|tlf|mobile?|gsm`,
];
const REFERENCE = new RegExp(String.raw`(?:\b|(?<=_))(?:${WORDS.join("|")})${NO}(?![a-z])`, "g");

const REACH = 25;
const FAR = 200;
const MAX_REFERENCES = 5_000;
const namesAccount: ReadonlySet<LabelKind> = new Set(["strong", "weak", "giro", "iban"]);

function isIts(between: string): boolean {
  return (
    between.replace(/\s+/g, " ").length <= REACH &&
    (between.match(/\n/g)?.length ?? 0) <= 2 &&
    (between.match(/[A-Za-z]{2,}/g)?.length ?? 0) <= 1 &&
    !/[;?!]|\.\s+[A-Z]/.test(between)
  );
}

/** A column header next to an account's: the first number below is the account. */
function isHead(text: string, labels: readonly Label[], start: number, between: string): boolean {
  if (!between.includes("\n")) return false;
  const line = text.lastIndexOf("\n", start - 1) + 1;
  return labels.some(
    ({ kind, start: at, end }) =>
      namesAccount.has(kind) && at >= line && end <= start && !/\d/.test(text.slice(end, start)),
  );
}

/** Leaves possible sort codes to others. */
function numberAt(runs: Runs, run: number): ReturnType<typeof accountNumber> {
  const number = accountNumber(runs, run);
  const codes = /(?<!\d)\d\d([-./ ])\d\d\1\d\d(?!\d)/;
  if (number !== null && !codes.test(runs.text.slice(number.start, number.end + 8))) return number;
  return sizeOf(runs, run) < 4 ? null : exactly(runs, run, sizeOf(runs, run));
}

/** Consumes them after accounts known by check digits. Words hold no digits, so only text directly before is searched. */
export function takeReferenced(runs: Runs, labels: readonly Label[], lower: string): Numbered[] {
  const found: Numbered[] = [];
  const { text, starts, ends, taken } = runs;
  for (const [run, start] of starts.entries()) {
    if (found.length >= MAX_REFERENCES) break;
    const number = taken[run] === 1 ? null : numberAt(runs, run);
    if (number === null) continue;
    let low = ends[run - 1] ?? 0;
    if (start - low > FAR) low = Math.max(low, lower.lastIndexOf("\n", start - FAR - 2));
    // One more character on each side, which a word may not touch.
    low = Math.max(0, low - 1);
    const before = lower.slice(low, start + 1);
    REFERENCE.lastIndex = 0;
    for (let word = REFERENCE.exec(before); word !== null; word = REFERENCE.exec(before)) {
      const at = low + word.index;
      const end = at + word[0].length;
      const between = text.slice(end, start);
      if (between.length > FAR || !isIts(between) || isHead(text, labels, at, between)) continue;
      if (labels.some((label) => label.start >= end && label.end <= start)) continue;
      take(runs, number);
      found.push({
        value: number.digits,
        start: number.start,
        end: number.end,
        label: { kind: "reference", start: at, end },
      });
      break;
    }
  }
  return found;
}

const BESIDE = 60;
const needsAccount = new Set(["gb-sort", "au-bsb", "us-aba"]);

/** If no account is in the whole text, a reference next to a bank code would be paid to. */
export function referencedBeside(code: BankCode, referenced: readonly Numbered[]): Hit[] {
  if (!needsAccount.has(code.scheme)) return [];
  const own = referenced.find(
    (number) =>
      number.value.length >= 6 &&
      fits(code, number) &&
      (number.start > code.end ? number.start - code.end : code.start - number.end) <= BESIDE,
  );
  return own === undefined ? [] : [pairHit(code, own)];
}
