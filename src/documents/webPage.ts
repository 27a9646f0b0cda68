import type { ReasonCode } from "../analysis";
import { filesWithin } from "./dataUrls";
import type { InnerFile } from "./reader";

const OPENING = /<(script|style|link|iframe|frame|object|embed|meta|path|use|text|body)(?=[\s/>])([^>]{0,2000})/gi;
const SHOWING =
  /\b(?:write(?:ln)?|fillText|insertAdjacent\w{4,10}|append(?:Child)?|prepend|replaceWith|replaceChildren|createElement|eval|atob|unescape|fromCharCode)\s{0,9}[(`]|\b(?:inner(?:HTML|Text)|outerHTML|textContent|nodeValue|srcdoc|srcObject|location)\b|\bnew\s{1,9}Function\b/;
const DATA = /\btype\s{0,9}=\s{0,9}["']?(?:application\/(?:ld\+)?json|text\/(?:template|html|x-))/i;
const ELSEWHERE = /\b(?:src|data)\s{0,9}=\s{0,9}["']?\s{0,9}(?:https?:)?\/\//i;
const LEADING = /\bhttp-equiv\s{0,9}=\s{0,9}["']?refresh\b/i;
const AWAY = String.raw`["']?\s{0,9}(?!https?:\/\/fonts\.googleapis\.com\/)(?:https?:)?\/\/`;
const SHEET = new RegExp(String.raw`\bhref\s{0,9}=\s{0,9}${AWAY}`, "i");
const IMPORT = new RegExp(String.raw`@import\s{1,9}(?:url\(\s{0,9})?${AWAY}`, "i");
const COUNTER = /\bcounter-(?:reset|set|increment)\s{0,9}:\s{0,9}[\w-]{1,40}\s{1,9}-?\d{3}/i;
const minShapes = 12;
const DRAWING = /\.svgz?$/i;

interface Beside {
  readonly images: readonly InnerFile[];
  /** Why its words aren't all that it shows. */
  readonly missing: readonly ReasonCode[];
}

const shows = (attributes: string, script: string): boolean =>
  !DATA.test(attributes) && (ELSEWHERE.test(attributes) || SHOWING.test(script));

/** Images of an attached page, and what its source doesn't reveal: script output, frames, redirects, drawn letters. */
export function besideWords(source: string, name: string): Beside {
  const missing = new Set<ReasonCode>();
  let shapes = 0;
  let worded = false;
  let within = 0;
  const lower = source.toLowerCase();
  for (const { 0: tag, 1: element = "", 2: attributes = "", index } of source.matchAll(OPENING)) {
    if (index < within) continue;
    const kind = element.toLowerCase();
    if (kind === "path" || kind === "use") shapes += 1;
    else if (kind === "text" || kind === "body") worded = true;
    else if (kind === "script") {
      const from = index + tag.length;
      const end = lower.indexOf("</script", from);
      within = end < 0 ? source.length : end;
      if (shows(attributes, source.slice(from, within))) missing.add("unsupported");
    } else if (kind === "style") {
      const end = lower.indexOf("</style", index);
      within = end < 0 ? source.length : end;
      if (IMPORT.test(source.slice(index, within))) missing.add("notProvided");
    } else if (kind === "link") {
      if (/\bstylesheet\b/i.test(attributes) && SHEET.test(attributes)) missing.add("notProvided");
    } else if (kind === "meta" ? LEADING.test(attributes) && /url/i.test(attributes) : ELSEWHERE.test(attributes))
      missing.add("notProvided");
  }
  // Only rendering shows where a drawing's letters are, and what is drawn next to them.
  const drawn = worded && DRAWING.test(name);
  if (drawn || (!worded && shapes >= minShapes)) missing.add("picturesNotRead");
  if (COUNTER.test(source)) missing.add("unsupported");
  const { files, more } = filesWithin(source, name);
  if (more) missing.add("tooMany");
  return { images: files, missing: [...missing] };
}
