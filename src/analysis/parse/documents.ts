import type { VisibleText } from "../facts";
import type { DocumentTexts, Unread } from "../item";
import type { Place } from "./destinations";
import { readHtml } from "./html";

/** Lines as one text. */
export function textOf(lines: readonly { readonly text: string }[]): string {
  return lines.map(({ text }) => text).join("\n");
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The targets of links, as text: an account may stand in one. */
export function linkText({ links }: VisibleText): string {
  return links.map(({ target }) => decoded(target)).join("\n");
}

/** What was read of the documents: texts that speak, other places of destinations, and what was beyond a bound. */
interface Documents {
  readonly texts: readonly Place[];
  readonly beside: readonly Place[];
  readonly cut: readonly Unread[];
}

/** Takes documents apart. An attached page is read as one, as the body is. */
export function documentsOf(documents: DocumentTexts): Documents {
  const texts: Place[] = [];
  const beside: Place[] = [];
  const cut: Unread[] = [];
  for (const { name, layer, page, text, html } of documents.found) {
    const at = { segment: null, name, layer, page } as const;
    const shown = html === true ? readHtml(text) : null;
    for (const each of shown === null ? [text] : [textOf(shown.lines), ...shown.hidden])
      texts.push({ ...at, text: each, part: "attachment" });
    if (shown === null) continue;
    // The words of a picture that doesn't load are shown, and a button may name the account in its target alone.
    beside.push({ ...at, text: shown.alts.join("\n"), part: "attachment" });
    beside.push({ ...at, text: linkText(shown), part: "link" });
    if (shown.cut === true) cut.push({ name, kind: "attachment", reason: { code: "tooLarge" } });
  }
  return { texts, beside: beside.filter(({ text }) => text !== ""), cut };
}
