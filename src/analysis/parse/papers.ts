import { askingWords, invoiceTitles, otherTitles } from "../data/papers";
import type { Paper } from "../facts";

/** Lines with words at the top of a paper among which its title stands, and the length of a title. */
const headLines = 40;
const longestTitle = 70;
/** Characters of a paper that its head is looked for in. */
const longestHead = 20_000;

/** A title, with a number or a date behind it. Behind a colon stands what belongs to a label: "Delivery note: 88123". */
const numbered = String.raw`(?:\s(?:no|nr|nro|num|numero|number|n°|nº|č|c|#)?\.?:?\s?[\p{L}]{0,6}[-/\s]?\d.{0,60}|\s?[#:]?)$`;
const invoice = new RegExp(String.raw`^(?:${invoiceTitles.join("|")})(?![\p{L}])`, "u");
const other = new RegExp(String.raw`^(?:${otherTitles.join("|")})${numbered}`, "u");
const asking = new RegExp(String.raw`(?<![\p{L}])(?:${askingWords})(?![\p{L}])`, "u");

const folded = (line: string): string =>
  line.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’´`]/g, "'").toLowerCase();

/** Letters set apart, as headings have them: "R E C H N U N G". */
const tight = (line: string): string => (/^(?:\p{L} ){3,30}\p{L}$/u.test(line) ? line.replace(/ /g, "") : line);

/**
 * What a paper is by its title, the first that stands in its head: an invoice, another paper that asks for nothing, or
 * null where it has none that is known.
 */
export function paperKind({ text }: Pick<Paper, "text">): "invoice" | "other" | null {
  let left = headLines;
  for (const line of text.slice(0, longestHead).split("\n")) {
    const plain = line.trim();
    if (plain === "") continue;
    if ((left -= 1) < 0) return null;
    for (const cell of plain.split(/\t| {3,}|\s[|·•]\s/).slice(0, 6)) {
      const title = tight(folded(cell.trim().slice(0, longestTitle + 1)));
      if (title.length > longestTitle) continue;
      if (other.test(title)) return "other";
      if (invoice.test(title)) return "invoice";
    }
  }
  return null;
}

/** Whether a sentence asks its reader for something by a word of its own. Conditions of payment don't. */
export const asksReader = (sentence: string): boolean => asking.test(folded(sentence));
