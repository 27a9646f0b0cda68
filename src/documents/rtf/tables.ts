import { rtfCharacters } from "../../codecs";

/** Control words that end a line. */
export const LINES: ReadonlySet<string> = new Set(["par", "line", "sect", "page", "column", "\n", "\r"]);

/** Control words and symbols that stand for text. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...rtfCharacters,
  ["_", "-"],
  ...Array.from(LINES, (word) => [word, "\n"] as const),
]);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Groups without text of the document. */
export const NO_TEXT = setOf(
  "stylesheet info filetbl listtable listoverridetable revtbl rsidtbl fonttbl themedata colorschememapping datastore generator latentstyles xmlnstbl objdata objclass mmathPr nonshppict bkmkstart bkmkend sp",
);

/** Text though marked `\*`, which lets other readers skip it. */
export const TEXT = setOf("shptxt annotation footnote ud atnid atnauthor shppict shpinst");

/** Groups of shapes and lists whose text is kept, though the groups around them have none. */
export const KEPT: ReadonlyMap<string, "name" | "value" | "label"> = new Map([
  ["sn", "name"],
  ["sv", "value"],
  ["leveltext", "label"],
  ["pntxtb", "label"],
  ["pntxta", "label"],
]);
