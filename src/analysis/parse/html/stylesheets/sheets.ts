import type { Prepared } from "../element";
import { walkHtml } from "../tree";
import { Sheet, type DeclarationReader } from "./sheet";

/** Reads the style elements of a page, wherever they are: a rule at the end holds for the beginning too. */
export function prepare(html: string, readDeclarations: DeclarationReader): Prepared {
  const sheet = new Sheet(readDeclarations);
  const inside = [0];
  const open = [0];
  let css: string | null = null;
  walkHtml(html, {
    open(name, attributes) {
      const around = open.at(-1) ?? 0;
      inside[around] = (inside[around] ?? 0) + 1;
      open.push(inside.push(0) - 1);
      if (name === "style" && /^(?:text\/css)?$/i.test(attributes.get("type") ?? ""))
        css = sheet.holds(attributes.get("media") ?? "") ? "" : null;
    },
    text(data) {
      if (css !== null) css += data;
    },
    close(name) {
      open.pop();
      if (name !== "style") return;
      if (css !== null) sheet.add(css);
      css = null;
    },
    comment: () => undefined,
  });
  return { rules: sheet, inside };
}
