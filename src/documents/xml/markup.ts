import { withoutReferences } from "./references";

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

const LESS = 0x3c;
const maxName = 200;

/** A name without its prefix, which is arbitrary. */
export function localName(name: string): string {
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
export function* markupOf(text: string, faults: Faults): Generator<Markup> {
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
