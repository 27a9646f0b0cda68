const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as HTML that shows it and nothing else. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** A message that came as text, as Outlook hands it out when asked for HTML: a `<div>` a line, blanks kept. */
export function htmlOfText(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => {
    const shown = escaped(line).replaceAll(/^ +| {2,}/g, (blanks) => "&nbsp;".repeat(blanks.length));
    return `<div>${shown === "" ? "<br>" : shown}</div>`;
  });
  return page(`<div class="PlainText">${lines.join("")}</div>`);
}

/** Markup as a whole page, which Outlook makes of what came without. */
export function page(markup: string): string {
  if (/<body[\s>]/i.test(markup)) return markup;
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${markup}</body></html>`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };

/** What Outlook makes of HTML when asked for text: roughly its words, a line a block. */
export function textOfHtml(html: string): string {
  return html
    .replaceAll(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6])\b[^<>]*>/gi, "\r\n")
    .replaceAll(/<[^<>]*>/g, "")
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
