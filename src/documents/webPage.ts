import type { ReasonCode } from "../analysis";
import { base64Bytes } from "./base64";
import type { InnerFile } from "./reader";

/** Pictures, scripts and tags of one page that are looked at. */
const most = { pictures: 50, scripts: 200, tags: 20_000 };

const PICTURE = /data:((?:image|application)\/[a-z\d.+-]{1,40})(?:;[\w=-]{1,40})?;base64,/gi;
const OPENING = /<(script|iframe|frame|object|embed|meta|path|use|text|body)(?=[\s/>])([^>]{0,2000})/gi;
/** What a script does that changes what is shown. */
const SHOWING =
  /\b(?:write(?:ln)?|fillText|insertAdjacent\w{4,10}|append(?:Child)?|prepend|replaceWith|replaceChildren|createElement|eval|atob|unescape|fromCharCode)\s{0,9}[(`]|\b(?:inner(?:HTML|Text)|outerHTML|textContent|nodeValue|srcdoc|srcObject|location)\b|\bnew\s{1,9}Function\b/;
const DATA = /\btype\s{0,9}=\s{0,9}["']?(?:application\/(?:ld\+)?json|text\/(?:template|html|x-))/i;
const ELSEWHERE = /\b(?:src|data)\s{0,9}=\s{0,9}["']?\s{0,9}(?:https?:)?\/\//i;
const LEADING = /\bhttp-equiv\s{0,9}=\s{0,9}["']?refresh\b/i;
/** Shapes that letters may be, of a drawing that has next to no text. */
const fewestShapes = 12;

/** What stands beside the words of a web page. */
interface Beside {
  /** Pictures and other files that are written into it. */
  readonly pictures: readonly InnerFile[];
  /** Why what it shows isn't all in its words. */
  readonly missing: readonly ReasonCode[];
}

function picturesOf(source: string, name: string): InnerFile[] {
  const files: InnerFile[] = [];
  for (const { 0: head, 1: type = "", index } of source.matchAll(PICTURE)) {
    if (files.length >= most.pictures) break;
    const from = index + head.length;
    let to = from;
    while (to < source.length && /[\w+/=\s]/.test(source.charAt(to))) to += 1;
    const bytes = base64Bytes(source.slice(from, to));
    if (bytes !== null && bytes.length >= 16)
      files.push({ name: `${name}/${files.length + 1}`, type: type.toLowerCase(), bytes, embedded: true });
  }
  return files;
}

/** Does a script show something, as it stands or by what it fetches? */
const shows = (attributes: string, script: string): boolean =>
  !DATA.test(attributes) && (ELSEWHERE.test(attributes) || SHOWING.test(script));

/**
 * Pictures in a page that was attached, and what of it nobody knows who reads its source: what scripts write, what frames
 * show, what it leads on to; of a drawing, letters that are shapes.
 */
export function besideWords(source: string, name: string): Beside {
  const missing = new Set<ReasonCode>();
  let [scripts, shapes, looked] = [0, 0, 0];
  let worded = false;
  let within = 0;
  const lower = source.toLowerCase();
  for (const { 0: tag, 1: element = "", 2: attributes = "", index } of source.matchAll(OPENING)) {
    if ((looked += 1) > most.tags) break;
    if (index < within) continue;
    const kind = element.toLowerCase();
    if (kind === "path" || kind === "use") shapes += 1;
    else if (kind === "text" || kind === "body") worded = true;
    else if (kind === "script") {
      const from = index + tag.length;
      const end = lower.indexOf("</script", from);
      within = end < 0 ? source.length : end;
      if ((scripts += 1) > most.scripts || shows(attributes, source.slice(from, within))) missing.add("unsupported");
    } else if (kind === "meta" ? LEADING.test(attributes) && /url/i.test(attributes) : ELSEWHERE.test(attributes))
      missing.add("notProvided");
  }
  if (!worded && shapes >= fewestShapes) missing.add("picturesNotRead");
  return { pictures: picturesOf(source, name), missing: [...missing] };
}
