import { latin1 } from "./bytes";

/** An ASN.1 element in BER or DER (X.690). */
interface Element {
  readonly tag: number;
  readonly isConstructed: boolean;
  readonly start: number;
  /** For an indefinite length, found while reading. */
  readonly end: number;
  readonly isIndefinite: boolean;
}

const CONSTRUCTED = 0x20;
const INDEFINITE = 0x80;

function elementAt(bytes: Uint8Array, at: number, end: number): Element | null {
  if (at + 2 > end) return null;
  const tag = bytes[at] ?? 0;
  // Multi-byte tags don't occur here.
  if ((tag & 0x1f) === 0x1f) return null;
  const isConstructed = (tag & CONSTRUCTED) !== 0;
  const first = bytes[at + 1] ?? 0;
  if (first < INDEFINITE)
    return { tag, isConstructed, start: at + 2, end: Math.min(at + 2 + first, end), isIndefinite: false };
  if (first === INDEFINITE) return { tag, isConstructed, start: at + 2, end, isIndefinite: true };
  const digits = first & 0x7f;
  if (digits > 6 || at + 2 + digits > end) return null;
  let length = 0;
  for (let i = 0; i < digits; i++) length = length * 256 + (bytes[at + 2 + i] ?? 0);
  const start = at + 2 + digits;
  return { tag, isConstructed, start, end: Math.min(start + length, end), isIndefinite: false };
}

const isEnd = ({ tag, start, end }: Element): boolean => tag === 0 && start === end;

function afterElement(bytes: Uint8Array, element: Element): number {
  if (!element.isIndefinite) return element.end;
  let at = element.start;
  for (let open = 1; open > 0;) {
    const inner = elementAt(bytes, at, element.end);
    if (inner === null) return element.end;
    if (isEnd(inner)) open--;
    else if (inner.isIndefinite) open++;
    at = inner.isIndefinite ? inner.start : inner.end;
  }
  return at;
}

function childrenOf(bytes: Uint8Array, parent: Element, max: number): readonly Element[] {
  const found: Element[] = [];
  for (let at = parent.start; found.length < max;) {
    const child = elementAt(bytes, at, parent.end);
    if (child === null || isEnd(child)) break;
    found.push(child);
    // The end of the last one isn't needed.
    at = found.length < max ? afterElement(bytes, child) : parent.end;
  }
  return found;
}

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
