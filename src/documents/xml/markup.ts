import type { ReasonCode } from "../../analysis";

/** XML's own entities (XML 1.0, section 4.6). */
const KNOWN: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: "\u00a0" };

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "\ufffd";
}

const maxReference = 80;
/** Characters per step: for millions of references in one text the runtime keeps every match. */
const atOnce = 65_536;

function resolved(text: string, onUnknown: () => void): string {
  return text.replace(
    /&(?:#(\d{1,8})|#[xX]([0-9A-Fa-f]{1,7})|([A-Za-z_][\w.-]{0,60}));/g,
    (whole, decimal, hex, name) => {
      if (typeof decimal === "string") return character(Number.parseInt(decimal, 10));
      if (typeof hex === "string") return character(Number.parseInt(hex, 16));
      const known = typeof name === "string" && Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
      if (known === undefined) onUnknown();
      return known ?? whole;
    },
  );
}

/** Resolves character references and XML's entities; keeps and reports others. */
export function withoutReferences(text: string, onUnknown: () => void): string {
  if (text.length <= atOnce) return resolved(text, onUnknown);
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + atOnce);
    const last = text.lastIndexOf("&", end - 1);
    // Don't split a reference.
    if (end < text.length && last > end - maxReference && last > at) end = last;
    parts.push(resolved(text.slice(at, end), onUnknown));
    at = end;
  }
  return parts.join("");
}

/** A start tag (`empty` if it also closes), an end tag, or text. */
export type Markup =
  | { readonly kind: "open"; readonly name: string; readonly tag: string; readonly empty: boolean }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** Faults found while reading. */
export interface Faults {
  damaged: boolean;
  /** Uses entities of its own, whose text isn't read. */
  entities: boolean;
}

/** None so far. */
export const noFaults = (): Faults => ({ damaged: false, entities: false });

/** Faults as reasons. */
export const codesOf = ({ damaged, entities }: Faults): ReasonCode[] => [
  ...(damaged ? (["damaged"] as const) : []),
  ...(entities ? (["unsupported"] as const) : []),
];

const LESS = 0x3c;
const maxName = 200;

function localName(name: string): string {
  const from = name.lastIndexOf(":") + 1;
  return name.slice(from, from + maxName);
}

function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) return at;
    if (code !== 0x22 && code !== 0x27) continue;
    at = text.indexOf(code === 0x22 ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function doctypeEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "[") depth++;
    else if (char === "]") depth--;
    else if (char === ">" && depth <= 0) return at;
    else if (char === '"' || char === "'") at = text.indexOf(char, at + 1);
    else if (char === "<" && text.startsWith("<!--", at)) at = text.indexOf("-->", at + 4);
    else if (char === "<" && text.startsWith("<?", at)) at = text.indexOf("?>", at + 2);
    if (at < 0) return -1;
  }
  return -1;
}

const nameOf = (tag: string): string => localName(/^[^\s/>]{1,400}/.exec(tag)?.[0] ?? "");

/** Tokenises XML in linear time, malformed too. Five entities and character references only; loads nothing. */
export function* markupOf(text: string, faults = noFaults()): Generator<Markup> {
  let hasEntities = false;
  const plain = (piece: string): string => {
    if (!piece.includes("&")) return piece;
    return withoutReferences(piece, () => (faults.entities ||= hasEntities));
  };
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("<", at);
    const end = open < 0 ? text.length : open;
    if (end > at) yield { kind: "text", text: plain(text.slice(at, end)) };
    if (open < 0) return;
    let close: number;
    if (text.startsWith("<!--", open)) {
      close = text.indexOf("-->", open + 4);
      at = close + 3;
    } else if (text.startsWith("<![CDATA[", open)) {
      close = text.indexOf("]]>", open + 9);
      yield { kind: "text", text: text.slice(open + 9, close < 0 ? text.length : close) };
      at = close + 3;
    } else if (text.startsWith("<?", open)) {
      close = text.indexOf("?>", open + 2);
      at = close + 2;
    } else if (text.startsWith("<!", open)) {
      close = doctypeEnd(text, open + 2);
      if (close > 0) hasEntities ||= text.slice(open, close).includes("<!ENTITY");
      at = close + 1;
    } else if (!/[\p{L}_:/]/u.test(text.charAt(open + 1))) {
      yield { kind: "text", text: "<" };
      close = open;
      at = open + 1;
    } else {
      close = tagEnd(text, open + 1);
      at = close + 1;
      if (close > 0 && text.charAt(open + 1) === "/")
        yield { kind: "close", name: nameOf(text.slice(open + 2, close)) };
      else if (close > 0) {
        const empty = text.charCodeAt(close - 1) === 0x2f;
        const tag = text.slice(open + 1, empty ? close - 1 : close);
        yield { kind: "open", name: nameOf(tag), tag, empty };
      }
    }
    if (close < 0) {
      faults.damaged = true;
      yield { kind: "text", text: ` ${text.slice(open + 1).replaceAll(String.fromCharCode(LESS), " ")}` };
      return;
    }
  }
}

const none: ReadonlyMap<string, string> = new Map();

function nameBefore(tag: string, end: number, from: number): string {
  let last = end;
  while (last > from && tag.charCodeAt(last - 1) <= 0x20) last--;
  let first = last;
  while (first > from && tag.charCodeAt(first - 1) > 0x20) first--;
  return tag.slice(first, last);
}

/** Attributes of a tag by local name; the first of duplicates. A prefixed one is also listed with a colon: `:id` for `r:id`. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  if (!tag.includes("=")) return none;
  const found = new Map<string, string>();
  let from = 0;
  for (let equals = tag.indexOf("="); equals >= 0; equals = tag.indexOf("=", from)) {
    const name = nameBefore(tag, equals, from);
    let open = equals + 1;
    while (open < tag.length && tag.charCodeAt(open) <= 0x20) open++;
    const quote = tag.charAt(open);
    const close = quote === '"' || quote === "'" ? tag.indexOf(quote, open + 1) : -1;
    from = Math.max(close, equals) + 1;
    if (close < 0 || name === "" || name.startsWith("xmlns")) continue;
    const value = withoutReferences(tag.slice(open + 1, close), () => undefined);
    const local = localName(name);
    if (!found.has(local)) found.set(local, value);
    if (name.includes(":") && !found.has(`:${local}`)) found.set(`:${local}`, value);
  }
  return found;
}

/** Attributes of all start tags with that name. */
export function tagsOf(xml: string | null, name: string): ReadonlyMap<string, string>[] {
  const found: ReadonlyMap<string, string>[] = [];
  for (const piece of markupOf(xml ?? ""))
    if (piece.kind === "open" && piece.name === name) found.push(attributesOf(piece.tag));
  return found;
}
