import { rtfCharacters } from "../../codecs";

/** Control words and symbols that stand for characters; lines and cells are told apart elsewhere. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([...rtfCharacters, ["_", "-"]]);

/** Control words that end a line. */
export const LINES: ReadonlySet<string> = new Set(["par", "line", "sect", "page", "column", "\n", "\r"]);

/** Groups that hold no text of the document. */
export const NO_TEXT: ReadonlySet<string> = new Set(
  "stylesheet info filetbl listtable listoverridetable revtbl rsidtbl fonttbl themedata colorschememapping datastore generator latentstyles xmlnstbl objdata objclass mmathPr nonshppict bkmkstart bkmkend sp".split(
    " ",
  ),
);

/** Groups that are text though they begin with `\*`, which lets other readers pass them over. */
export const TEXT: ReadonlySet<string> = new Set(
  "shptxt annotation footnote ud atnid atnauthor shppict shpinst".split(" "),
);

/** Groups whose text is kept though they stand in such as hold none: of shapes and of lists. */
export const KEPT: ReadonlyMap<string, "name" | "value" | "label"> = new Map([
  ["sn", "name"],
  ["sv", "value"],
  ["leveltext", "label"],
  ["pntxtb", "label"],
  ["pntxta", "label"],
]);
