import { below, treeOf } from "../../xml/tree";

const most = 500;
/** Digits that an account has, at least; a bullet and the words before a number have fewer. */
const fewest = 6;

/** What stands before the paragraphs of lists and may be more than a bullet, a line each (`w:lvlText`). */
export function bulletLines(xml: string | null): string[] {
  const root = xml === null ? null : treeOf(xml).root;
  if (root === null) return [];
  const texts = below(root, "lvlText").map(({ attributes }) => attributes.get("val") ?? "");
  return [...new Set(texts)]
    .filter((text) => text.replace(/%\d/g, "").replace(/\D/g, "").length >= fewest)
    .slice(0, most);
}
