import { askingWords, copies, invoiceTitles, otherTitles, paymentPart } from "../data/documentTitles";
import type { DocumentVoice } from "../facts";

const headLines = 40;
const maxTitleLength = 70;
const maxHeadLength = 20_000;
/** A title, with a number or a date behind it. Behind a colon is what belongs to a label: "Delivery note: 88123". */
const numbered = String.raw`(?:\s(?:no|nr|nro|num|numero|number|n°|nº|č|c|#)?\.?:?\s?[\p{L}]{0,6}[-/\s]?\d.{0,60}|\s?#?)$`;
const invoice = new RegExp(String.raw`^(?:${copies})?(?:${invoiceTitles.join("|")})(?![\p{L}])`, "u");
const slip = new RegExp(String.raw`^(?:${paymentPart})$`, "u");
const other = new RegExp(String.raw`^(?:${copies})?(?:${otherTitles.join("|")})${numbered}`, "u");
const asking = new RegExp(String.raw`(?<![\p{L}])(?:${askingWords})(?![\p{L}])`, "u");

const folded = (line: string): string =>
  line.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’´`]/g, "'").toLowerCase();

/** Letters set apart, as headings have them: "R E C H N U N G". */
const tight = (line: string): string => (/^(?:\p{L} ){3,30}\p{L}$/u.test(line) ? line.replace(/ /g, "") : line);

/** Credit notes among the kinds of documents (UNTDID 1001), as the first code of an e-invoice says it. */
const creditCode =
  /^(?:(?!.{0,60}Type Code: )[^\n]{0,500}\n){0,60}(?:Credit Note )?Type Code: (?:81|83|261|262|296|308|381|396|420|458|532)(?!\d)/;

const maxBeside = 2;
const maxCells = 6;

function titlesIn(line: string): string[] {
  return line
    .trim()
    .split(/\t| {3,}|\s[|·•]\s/)
    .slice(0, maxCells)
    .map((cell) => tight(folded(cell.trim().slice(0, maxTitleLength + 1))))
    .filter((title) => title !== "" && title.length <= maxTitleLength);
}

/** Short forms that precede an invoice's number in names of files alone: INV-00123, RG 2026-17, FV_12. */
const named = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:(?!bill)(?:${invoiceTitles.join("|")}))(?![\p{L}])|(?:inv|rg|rgnr|fra|fact|bill)(?: ?(?:no|nr))? ?\d{2})`,
  "u",
);
const namedOther = new RegExp(String.raw`(?<![\p{L}])(?:${otherTitles.join("|")})(?![\p{L}])`, "u");

/** Does a file's name say that it is an invoice: "Invoice TG-88214.pdf", "2026-11_Rechnung.zip/1.pdf"? A name is the sender's claim. */
export function isInvoiceName(name: string): boolean {
  const words = folded(name).replace(/[^\p{L}\p{N}'/]+/gu, " ");
  const found = named.exec(words);
  if (found === null) return false;
  const other = namedOther.exec(words);
  // "Faktura korygujaca", "credit note for invoice 17": the first and longest says what it is.
  return (
    other === null || other.index > found.index || (other.index === found.index && other[0].length < found[0].length)
  );
}

/** What a paper is by the first title in its head; null where it has none that is known. */
export function paperKind({ text, layer }: Pick<DocumentVoice, "text" | "layer">): "invoice" | "other" | null {
  if (layer === "xml") return creditCode.test(text) ? "other" : null;
  const lines = text
    .slice(0, maxHeadLength)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const rows = lines.slice(0, headLines).map(titlesIn);
  if (rows.some((row) => row.some((title) => slip.test(title)))) return "invoice";
  for (const row of rows) {
    // The heads of a table are no titles: an invoice has a column for the order.
    if (row.length <= maxBeside && row.some((title) => other.test(title))) return "other";
    if (row.some((title) => invoice.test(title))) return "invoice";
  }
  return null;
}

/** Whether a sentence asks its reader for something by a word of its own. Conditions of payment don't. */
export const asksReader = (sentence: string): boolean => asking.test(folded(sentence));
