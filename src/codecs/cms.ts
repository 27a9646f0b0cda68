import { afterElement, childrenOf, elementAt, type Element } from "./ber";
import { latin1 } from "./bytes";

/** RFC 5652, with its content if that is open. `damaged`: it was cut. */
export type Cms =
  | { readonly kind: "signed"; readonly content: Uint8Array; readonly damaged: boolean }
  /** No content. `damaged`: something else is there. */
  | { readonly kind: "detached"; readonly damaged: boolean }
  | { readonly kind: "encrypted" | "compressed" | "unknown" };

const SEQUENCE = 0x30;
const OCTETS = 0x04;
const OBJECT = 0x06;
const CONTENT = 0xa0;
/** Start of the content's object identifier: 1.2.840.113549.1. */
const PREFIX = "\x2a\x86\x48\x86\xf7\x0d\x01";
const KINDS: ReadonlyMap<string, "signed" | "encrypted" | "compressed"> = new Map([
  ["\x07\x02", "signed"],
  ["\x07\x03", "encrypted"],
  ["\x07\x04", "encrypted"],
  ["\x07\x06", "encrypted"],
  ["\x09\x10\x01\x17", "encrypted"],
  ["\x09\x10\x01\x09", "compressed"],
] as const);

function kindOf(bytes: Uint8Array, identifier: Element | undefined): "signed" | "encrypted" | "compressed" | null {
  if (identifier === undefined) return null;
  const text = latin1(bytes.subarray(identifier.start, identifier.end), 0, 20);
  return text.startsWith(PREFIX) ? (KINDS.get(text.slice(PREFIX.length)) ?? null) : null;
}

/** In one or many nested pieces: nesting doesn't matter, so no depth is too deep. */
function textOf(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const first = elementAt(bytes, start, end);
  if (first?.isConstructed === false && first.end === end) return bytes.subarray(first.start, end);
  const whole = new Uint8Array(end - start);
  let length = 0;
  for (let piece = first; piece !== null;) {
    if (!piece.isConstructed) {
      whole.set(bytes.subarray(piece.start, piece.end), length);
      length += piece.end - piece.start;
    }
    piece = elementAt(bytes, piece.isConstructed ? piece.start : piece.end, end);
  }
  return whole.subarray(0, length);
}

/** Signatures aren't verified: nothing may be trusted because of them. Never throws; null for other bytes. */
export function openCms(bytes: Uint8Array): Cms | null {
  const outer = elementAt(bytes, 0, bytes.length);
  if (outer?.tag !== SEQUENCE) return null;
  const [identifier, wrapped] = childrenOf(bytes, outer, 2);
  const kind = kindOf(bytes, identifier);
  if (kind === null) return null;
  if (kind !== "signed") return { kind };
  const body = wrapped?.tag === CONTENT ? childrenOf(bytes, wrapped, 1)[0] : undefined;
  // Version, digests, then the content with its identifier, even if the whole claims to be shorter.
  const [, , inner] = body === undefined ? [] : childrenOf(bytes, { ...body, end: bytes.length }, 3);
  if (inner?.isConstructed !== true) return { kind: "unknown" };
  const [type, content] = childrenOf(bytes, inner, 2);
  if (content?.tag !== CONTENT) return { kind: "detached", damaged: type?.tag !== OBJECT || content !== undefined };
  const [text] = childrenOf(bytes, content, 1);
  if (text === undefined || (text.tag & 0x1f) !== OCTETS) return { kind: "unknown" };
  const end = afterElement(bytes, content);
  // Signatures follow the content: a file that ends with it was cut.
  return { kind: "signed", content: textOf(bytes, content.start, end), damaged: end >= bytes.length };
}
