/** Code pages by `\fcharset` (the font's character set of Windows). */
export const FONT_PAGES: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [2, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

/** Destinations that show nothing; every one behind `\*` that is not known beside. */
export const UNSEEN: ReadonlySet<string> = new Set(
  "stylesheet info pict header headerl headerr headerf footer footerl footerr footerf filetbl listtable revtbl".split(
    " ",
  ),
);

/** Control words and symbols that stand for characters. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["par", "\n"],
  ["line", "\n"],
  ["row", "\n"],
  ["sect", "\n"],
  ["page", "\n"],
  ["\n", "\n"],
  ["\r", "\n"],
  ["tab", "\t"],
  ["cell", "\t"],
  ["nestcell", "\t"],
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
  ["_", "\u2011"],
]);
