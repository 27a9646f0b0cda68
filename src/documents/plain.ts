import { decodeQuotedPrintable, base64Bytes } from "../codecs";
import { unreadFile, type InnerFile, type DocumentFile, type DocumentRead, type ReaderTools } from "./reader";
import type { ReasonCode } from "../analysis";
import { tableLines } from "./csv";
import { decodeText } from "./text";

const quoted = /^[^:]{1,100}QUOTED-PRINTABLE[^:]{0,100}:/i;

function plainFields(text: string): string {
  const plain: string[] = [];
  let field: string[] = [];
  for (const line of text.split("\n")) {
    if (field.length === 0 && !quoted.test(line.slice(0, 300))) plain.push(line);
    else {
      field.push(line);
      if (/=\r?$/.test(line.slice(-2))) continue;
      plain.push(decoded(field.join("\n")));
      field = [];
    }
  }
  if (field.length > 0) plain.push(decoded(field.join("\n")));
  return plain.join("\n");
}

const decoded = (field: string): string =>
  new TextDecoder().decode(decodeQuotedPrintable(new TextEncoder().encode(field)));

/** Text of calendars (RFC 5545) and cards (RFC 6350), unfolded, decoded and unescaped. */
function unfoldedText(text: string): string {
  return plainFields(text)
    .replace(/\r?\n[ \t]/g, "")
    .replace(/\\([nN,;\\])/g, (_, char: string) => (char === "n" || char === "N" ? "\n" : char));
}

/** Files taken from one page; text addresses inspected, and characters of each. */
const max = { files: 100, texts: 1_000, characters: 50_000 };

/** A file in a data URL (RFC 2397). */
const DATA_URL = /data:([a-z]{1,20}\/[\w.+-]{1,60})?((?:;[\w=.-]{1,40}){0,3}),/gi;
/** HTML references and white space may disguise such a URL. */
const REFERENCE = /&(?:#(?:x([\da-f]{1,6})|(\d{1,7}));?|(colon|comma|semi|sol|quot|apos|lt|gt|amp|num);)|[\t\n\r]/gi;
const NAMED: Readonly<Record<string, string>> = {
  ...{ colon: ":", comma: ",", semi: ";", sol: "/", quot: '"', apos: "'", lt: "<", gt: ">", amp: "&", num: "#" },
};
const SVG_TYPE = /^image\/svg/i;
const PAGE = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+)?xml|)$/i;
/** Drawings that may contain words; most are icons. */
const WORDS = /<(?:text|image|foreignobject)[\s>/]/i;
/** Types that are never shown, unless the bytes are an image: browsers look at the bytes. */
const UNSHOWN = /^(?:audio|font|model|video)\/|^(?:application|text)\/(?:css|(?:x-)?javascript|json)/i;
const PICTURE = /^(?:\x89PNG|\xff\xd8|GIF8|RIFF|BM)/;
const FONT = /^(?:wOF[F2]|OTTO|ttcf|true|\0\x01\0\0)/;

function withoutReferences(source: string): string {
  return source.replace(REFERENCE, (_, hex?: string, decimal?: string, named?: string) => {
    if (named !== undefined) return NAMED[named.toLowerCase()] ?? "";
    const point = hex === undefined ? Number(decimal ?? "0") : Number.parseInt(hex, 16);
    return point > 0x20 && point <= 0x10ffff ? String.fromCodePoint(point) : "";
  });
}

const unescaped = (text: string): string =>
  text.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function bytesOf(source: string, from: number, type: string): Uint8Array | null {
  let to = from;
  while (to < source.length && /[\w+/=%\s]/.test(source.charAt(to))) to += 1;
  const bytes = base64Bytes(unescaped(source.slice(from, to)));
  if (bytes === null || bytes.length < 16) return null;
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  return FONT.test(start) || (UNSHOWN.test(type) && !PICTURE.test(start)) ? null : bytes;
}

function textOf(source: string, at: number, from: number, type: string): Uint8Array | null {
  const rest = source.slice(from, from + max.characters);
  const before = source.charAt(at - 1);
  const end = /["']/.test(before) ? rest.indexOf(before) : rest.search(/[\s>)]/);
  const text = unescaped(end < 0 ? rest : rest.slice(0, end));
  if (SVG_TYPE.test(type) ? !WORDS.test(text) : !PAGE.test(type) || !/["'=]/.test(before) || text.trim() === "")
    return null;
  return /[^\0-\xff]/.test(text)
    ? new TextEncoder().encode(text)
    : Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Images, drawings and pages embedded in a page, each once; no fonts or other data. `more`: some were left out. */
function filesWithin(source: string, name: string): { files: readonly InnerFile[]; more: boolean } {
  const files = new Map<string, InnerFile>();
  const plain = withoutReferences(source);
  let texts = 0;
  for (const { 0: head, 1: type = "", 2: parameters = "", index } of plain.matchAll(DATA_URL)) {
    if (files.size >= max.files || texts >= max.texts) return { files: [...files.values()], more: true };
    const from = index + head.length;
    const isText = !/;base64$/i.test(parameters);
    if (isText) texts += 1;
    const bytes = isText ? textOf(plain, index, from, type) : bytesOf(plain, from, type);
    if (bytes === null) continue;
    const key = new TextDecoder("latin1").decode(bytes);
    if (!files.has(key))
      files.set(key, { name: `${name}/${files.size + 1}`, type: type.toLowerCase(), bytes, embedded: true });
  }
  return { files: [...files.values()], more: false };
}

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

function readAs({ name, bytes }: DocumentFile, { limits }: ReaderTools, html: boolean): DocumentRead {
  const decoded = decodeText(bytes);
  if ("failed" in decoded) return unreadFile(name, decoded.failed);
  const whole = html ? decoded.text : shown(name, decoded.text);
  const text = whole.slice(0, limits.characters);
  const { images, missing } = html ? besideWords(text, name) : { images: [], missing: [] };
  const codes = whole.length > text.length ? [...missing, "tooLarge" as const] : missing;
  return {
    texts: [{ name, layer: "text", page: null, text, html }],
    notes: [],
    missing: codes.map((code) => ({ code, detail: name })),
    files: images,
  };
}

function shown(name: string, text: string): string {
  if (/^\s{0,20}BEGIN:V(?:CALENDAR|CARD)\s/i.test(text)) return unfoldedText(text);
  return /\.(?:csv|tsv|xls|xlsx)$/i.test(name) ? tableLines(text) : text;
}

/** Reads plain text, CSV tables, calendars and cards. */
export const readText = async (file: DocumentFile, tools: ReaderTools): Promise<DocumentRead> =>
  readAs(file, tools, false);

/** Reads a web page: its source, which the analysis reads as a person sees it. */
export const readHtmlFile = async (file: DocumentFile, tools: ReaderTools): Promise<DocumentRead> =>
  readAs(file, tools, true);
