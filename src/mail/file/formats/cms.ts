import { afterElement, childrenOf, elementAt, type Element } from "./ber";

/** What a CMS object is (RFC 5652), and the content where it is open to everybody. */
export type Cms =
  | { readonly kind: "signed"; readonly content: Uint8Array; readonly damaged: boolean }
  /** A signature, or certificates, without content: that stands elsewhere, or nowhere. */
  | { readonly kind: "detached" }
  | { readonly kind: "encrypted" | "compressed" | "unknown" };

const SEQUENCE = 0x30;
const OCTETS = 0x04;
const CONTENT = 0xa0;
/** Object identifiers of content, after their common beginning 1.2.840.113549.1, in hexadecimal. */
const PREFIX = "2a864886f70d01";
const KINDS: ReadonlyMap<string, "signed" | "encrypted" | "compressed"> = new Map([
  ["0702", "signed"],
  ["0703", "encrypted"],
  ["0704", "encrypted"],
  ["0706", "encrypted"],
  ["09100117", "encrypted"],
  ["09100109", "compressed"],
] as const);
/** How deep the pieces of a text may nest in BER. */
const MAX_NESTING = 8;
const MAX_PIECES = 1_000_000;

function kindOf(bytes: Uint8Array, identifier: Element | undefined): "signed" | "encrypted" | "compressed" | null {
  if (identifier === undefined) return null;
  const hex = Array.from(bytes.subarray(identifier.start, Math.min(identifier.end, identifier.start + 20)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  return hex.startsWith(PREFIX) ? (KINDS.get(hex.slice(PREFIX.length)) ?? null) : null;
}

/** The bytes of a text in one piece, or in many within each other. */
function textOf(bytes: Uint8Array, element: Element): Uint8Array {
  if (!element.isConstructed) return bytes.subarray(element.start, element.end);
  const pieces: Uint8Array[] = [];
  gather(bytes, element, pieces, 0);
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function gather(bytes: Uint8Array, element: Element, into: Uint8Array[], depth: number): void {
  if (depth > MAX_NESTING) return;
  for (const child of childrenOf(bytes, element, MAX_PIECES)) {
    if (!child.isConstructed) into.push(bytes.subarray(child.start, child.end));
    else gather(bytes, child, into, depth + 1);
  }
}

/**
 * Opens a CMS object as far as it is open: the content of signed data, in DER or BER. No signature is checked, so nothing
 * is believed for it. Never throws; null where the bytes are no CMS.
 */
export function openCms(bytes: Uint8Array): Cms | null {
  const outer = elementAt(bytes, 0, bytes.length);
  if (outer?.tag !== SEQUENCE) return null;
  const [identifier, wrapped] = childrenOf(bytes, outer, 2);
  const kind = kindOf(bytes, identifier);
  if (kind === null) return null;
  if (kind !== "signed") return { kind };
  const body = wrapped?.tag === CONTENT ? childrenOf(bytes, wrapped, 1)[0] : undefined;
  // The version, the digests, then the content with its own identifier.
  const [, , inner] = body === undefined ? [] : childrenOf(bytes, body, 3);
  if (inner?.tag !== SEQUENCE) return { kind: "unknown" };
  const [, content] = childrenOf(bytes, inner, 2);
  if (content?.tag !== CONTENT) return { kind: "detached" };
  const [text] = childrenOf(bytes, content, 1);
  if (text === undefined || (text.tag & 0x1f) !== OCTETS) return { kind: "unknown" };
  // The signatures follow the content: a file that ends with it was cut.
  return { kind: "signed", content: textOf(bytes, text), damaged: afterElement(bytes, text) >= bytes.length };
}
