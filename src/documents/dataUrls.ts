import { base64Bytes } from "../codecs";
import type { InnerFile } from "./reader";

/** Files taken from one page; text addresses inspected, and characters of each. */
const max = { files: 100, texts: 1_000, characters: 50_000 };

/** A file in a data URL (RFC 2397). */
const DATA = /data:([a-z]{1,20}\/[\w.+-]{1,60})?((?:;[\w=.-]{1,40}){0,3}),/gi;
/** HTML references and white space may disguise such a URL. */
const REFERENCE = /&(?:#(?:x([\da-f]{1,6})|(\d{1,7}));?|(colon|comma|semi|sol|quot|apos|lt|gt|amp|num);)|[\t\n\r]/gi;
const NAMED: Readonly<Record<string, string>> = {
  ...{ colon: ":", comma: ",", semi: ";", sol: "/", quot: '"', apos: "'", lt: "<", gt: ">", amp: "&", num: "#" },
};
const DRAWING = /^image\/svg/i;
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
  if (DRAWING.test(type) ? !WORDS.test(text) : !PAGE.test(type) || !/["'=]/.test(before) || text.trim() === "")
    return null;
  return /[^\0-\xff]/.test(text)
    ? new TextEncoder().encode(text)
    : Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Images, drawings and pages embedded in a page, each once; no fonts or other data. `more`: some were left out. */
export function filesWithin(source: string, name: string): { files: readonly InnerFile[]; more: boolean } {
  const files = new Map<string, InnerFile>();
  const plain = withoutReferences(source);
  let texts = 0;
  for (const { 0: head, 1: type = "", 2: parameters = "", index } of plain.matchAll(DATA)) {
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
