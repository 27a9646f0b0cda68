import { oneLine, type Element } from "../../xml/tree";
import type { Package } from "../package";

function textsOf(root: Element): string[] {
  const found: string[] = [];
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const text = oneLine(next.text);
    if (text !== "") found.push(text);
    open.push(...[...next.children].reverse());
  }
  return found;
}

/** Texts that content controls are bound to: Word shows them instead of the document's own text. */
export function boundLines(from: Package): string[] {
  const parts = from.named(/^(?:customxml\/item\d{1,5}\.xml|docprops\/(?:core|app|custom)\.xml)$/);
  return parts.flatMap((path) => {
    const root = from.tree(path);
    return root === null ? [] : textsOf(root);
  });
}
