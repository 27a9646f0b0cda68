/** The lines that say whom to pay, without invisible text and the marks around a name. */
import type { Facts, FoundDestination, DocumentVoice } from "../../facts";
import { foundOr } from "../../gathered";

/** Lines that are a signature: the last ones of the new text, and those from a closing formula on. */
const signatureLines = 14;
/** Lines at the top of the new text, and of a document, in which a name alone is a letterhead. */
const headLines = 12;
/** Accounts whose surroundings are looked at, and lines on either side. */
const accountsLookedAt = 20;
const linesAround = 3;
const papersLookedAt = 40;
/** Characters of a line that are looked at. */
export const maxLineLength = 500;

const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
/** Marks of a name's owner: they part no words. */
const owners = /[®™©℠]/g;
/** What separates one name from another: "Austin, TX" isn't a name. */
const breaks = /[,;:()<>|/·•]/;
/** What parts words, or is around names: blanks, quotation marks, brackets, marks for bold or a rule. */
const parting = /[\s"“”„«»‹›[\]{}*_=~#]+/;

const isAscii = /^[\0-\x7f]*$/;
const [inWord, betweenWords, betweenNames] = [0, 1, 2];
const asciiKinds = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  return breaks.test(character) ? betweenNames : parting.test(character) ? betweenWords : inWord;
});
const apostrophe = 0x27;
const hyphen = 0x2d;
const maxMarks = 9;
const isMark = (code: number): boolean => code === apostrophe || code === hyphen;

function asciiNames(line: string): readonly (readonly string[])[] {
  const names: string[][] = [[]];
  for (let from = 0; from < line.length; from += 1) {
    let to = from;
    while (to < line.length && asciiKinds[line.charCodeAt(to)] === inWord) to += 1;
    let [start, end] = [from, to];
    while (start < to && start - from < maxMarks && isMark(line.charCodeAt(start))) start += 1;
    while (end > start && to - end < maxMarks && isMark(line.charCodeAt(end - 1))) end -= 1;
    if (end > start) names.at(-1)?.push(line.slice(start, end));
    if (asciiKinds[line.charCodeAt(to)] === betweenNames) names.push([]);
    from = to;
  }
  return names;
}

/** The names that a line may hold, each as its words. */
export function namesOfLine(line: string): readonly (readonly string[])[] {
  const start = line.slice(0, maxLineLength);
  if (isAscii.test(start)) return asciiNames(start);
  const plain = start.replace(ignorable, "").replace(owners, "");
  return plain.split(breaks).map((part) =>
    part
      .split(parting)
      .map((word) => word.replace(/^[-–—'’]{1,9}|[-–—'’]{1,9}$/g, ""))
      .filter((word) => word !== ""),
  );
}

/** A line as text to look for a name in: its words with a blank between, and a break between names. */
export const plainLine = (line: string): string =>
  namesOfLine(line)
    .filter((words) => words.length > 0)
    .map((words) => words.join(" "))
    .join("\n");

/** In the languages that are read. Below it is the signature, a footer behind. */
const closing =
  /^\W{0,3}(?:(?:kind|best|warm|many)\b|regards|thanks|thank you|sincerely|yours|cheers|mit (?:freundlich|best)|freundliche|viele gr|beste gr|cordialement|bien (?:à|cordialement)|salutations|saludos|un saludo|atentamente|cordiali|distinti|saluti|met vriendelijke|hartelijke|vriendelijke groet|atenciosamente|com os melhores|cumprimentos|z powa|pozdrawiam|med v[äe]nlig|v[äe]nlig|med venlig|venlig hilsen|med vennlig|vennlig hilsen|hilsen|mvh|yst[äa]v|terveisin|s pozdravem)/i;

const isWritten = (line: string): boolean => line.trim() !== "";

/** The lines in which the new text is signed. */
export function signatureOf({ segments }: Facts): readonly string[] {
  const lines = (segments[0]?.lines ?? []).filter(isWritten);
  let close = lines.length - 1;
  while (close >= 0 && !closing.test(lines[close]?.slice(0, 60) ?? "")) close -= 1;
  const below = close < 0 ? [] : lines.slice(close + 1, close + 1 + signatureLines);
  return [...new Set([...below, ...lines.slice(-signatureLines)])];
}

/** The first lines of the new text. A name alone on one is a letterhead; a name among others is whatever it is. */
export function topOf({ segments }: Facts): readonly string[] {
  return (segments[0]?.lines ?? []).filter(isWritten).slice(0, headLines);
}

/** The first lines of each document. */
export function headsOf({ papers }: Facts): readonly string[] {
  return papers.flatMap(({ text }) => text.split("\n", headLines));
}

/** Who is to be paid is named near the account. */
export function linesBesideAccounts({ segments, destinations, papers }: Facts): readonly string[] {
  const all = foundOr(destinations, []);
  const beside = (lines: () => readonly string[], isHere: (one: FoundDestination) => boolean): string[] => {
    const here = all.filter(isHere);
    return here.length === 0
      ? []
      : linesAt(
          lines(),
          here.map(({ source }) => source.quote),
        );
  };
  return [
    ...beside(
      () => segments[0]?.lines ?? [],
      ({ segment }) => segment === 0,
    ),
    ...papers.slice(0, papersLookedAt).flatMap((paper) =>
      beside(
        () => linesOf(paper),
        (one) => standsIn(one, paper),
      ),
    ),
  ];
}

/** The lines of a document. */
export const linesOf = ({ text }: DocumentVoice): readonly string[] => text.split("\n");

/** Whether a document's text contains a destination. */
export function standsIn({ document, source }: FoundDestination, paper: DocumentVoice): boolean {
  return document === paper.document && source.layer === paper.layer && (source.part === "hidden") === paper.hidden;
}

function linesAt(lines: readonly string[], quotes: readonly string[]): string[] {
  const near = new Set<number>();
  const plain = lines.map((line) => line.replace(/\s+/g, " "));
  for (const quote of [...new Set(quotes)].slice(0, accountsLookedAt)) {
    const at = plain.findIndex((line) => line.includes(quote));
    for (let line = at - linesAround; at >= 0 && line <= at + linesAround; line += 1) near.add(line);
  }
  return [...near].flatMap((line) => lines[line] ?? []);
}
