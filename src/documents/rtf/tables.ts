/** Encodings by `\fcharset` (the font's character set of Windows). */
export const CHARSETS: ReadonlyMap<number, string> = new Map([
  [77, "macintosh"],
  [128, "shift_jis"],
  [129, "euc-kr"],
  [134, "gbk"],
  [136, "big5"],
  [161, "windows-1253"],
  [162, "windows-1254"],
  [163, "windows-1258"],
  [177, "windows-1255"],
  [178, "windows-1256"],
  [186, "windows-1257"],
  [204, "windows-1251"],
  [222, "windows-874"],
  [238, "windows-1250"],
]);

/** Code pages of `\ansicpg` whose label is not their number. */
export const PAGES: ReadonlyMap<number, string> = new Map([
  [866, "ibm866"],
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [10000, "macintosh"],
  [65001, "utf-8"],
]);

/** Control words and symbols that stand for characters; lines and cells are told apart elsewhere. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["lquote", "\u2018"],
  ["rquote", "\u2019"],
  ["ldblquote", "\u201c"],
  ["rdblquote", "\u201d"],
  ["bullet", "\u2022"],
  ["endash", "\u2013"],
  ["emdash", "\u2014"],
  ["emspace", "\u2003"],
  ["enspace", "\u2002"],
  ["~", "\u00a0"],
  ["_", "-"],
]);

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
