import { rtfCharacters } from "../../../codecs";

/** Destinations that show nothing; every one behind `\*` that is not known beside. */
export const UNSEEN: ReadonlySet<string> = new Set(
  "stylesheet info pict header headerl headerr headerf footer footerl footerr footerf filetbl listtable revtbl".split(
    " ",
  ),
);

/** Control words and symbols that stand for characters. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...rtfCharacters,
  ["par", "\n"],
  ["line", "\n"],
  ["row", "\n"],
  ["sect", "\n"],
  ["page", "\n"],
  ["\n", "\n"],
  ["\r", "\n"],
  ["cell", "\t"],
  ["nestcell", "\t"],
  ["_", "\u2011"],
]);
