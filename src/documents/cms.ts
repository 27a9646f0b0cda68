import type { ReasonCode } from "../analysis";

interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
  /** Its end is told by a mark, not by a length. */
  readonly open: boolean;
}

const SEQUENCE = 0x30;
const OBJECT = 0x06;
const CONTEXT = 0xa0;
const STRING = 0x04;
const STRINGS = 0x24;
/** Pieces of a content that a signer's stream was cut into, and pieces within pieces. */
const mostPieces = 200_000;

/** The element of ASN.1 (X.690) that begins at `at`; null where none does. */
function elementAt(bytes: Uint8Array, at: number, end: number): Element | null {
  const tag = bytes[at] ?? 0;
  const first = bytes[at + 1] ?? 0;
  if (at + 2 > end || (tag & 0x1f) === 0x1f) return null;
  if (first === 0x80) return { tag, start: at + 2, end, open: true };
  const digits = first < 0x80 ? 0 : first & 0x7f;
  if (digits > 5 || at + 2 + digits > end) return null;
  let length = digits === 0 ? first : 0;
  for (let index = 0; index < digits; index++) length = length * 256 + (bytes[at + 2 + index] ?? 0);
  const start = at + 2 + digits;
  return { tag, start, end: Math.min(start + length, end), open: false };
}

/** The content of signedData, whatever pieces it is in; a reason where they are more than are put together. */
function stringsOf(bytes: Uint8Array, from: Element): Uint8Array | ReasonCode | null {
  const pieces: Uint8Array[] = [];
  // Strings of strings nest by their order alone: the marks that end them are passed over.
  let at = from.start;
  for (let count = 0; at < from.end; count++) {
    if (count >= mostPieces) return "tooMany";
    const piece = elementAt(bytes, at, from.end);
    if (piece === null) break;
    if (piece.tag === STRING && !piece.open) {
      pieces.push(bytes.subarray(piece.start, piece.end));
      at = piece.end;
    } else if (piece.tag === STRINGS || piece.tag === 0) at = piece.start;
    else break;
  }
  if (pieces.length === 0) return null;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
}

/**
 * What a signed file holds (RFC 5652 sections 3, 5.1 and 5.2): null where the signature stands apart from it; a reason
 * where it can't be read.
 */
export function contentOfCms(bytes: Uint8Array): Uint8Array | ReasonCode | null {
  const outer = elementAt(bytes, 0, bytes.length);
  const type = outer === null ? null : elementAt(bytes, outer.start, outer.end);
  if (outer?.tag !== SEQUENCE || type?.tag !== OBJECT) return "damaged";
  // The last number of 1.2.840.113549.1.7.x: 2 is signed, others are encrypted.
  if (bytes[type.end - 1] !== 2) return "encrypted";
  const holder = elementAt(bytes, type.end, outer.end);
  const signed = holder?.tag === CONTEXT ? elementAt(bytes, holder.start, holder.end) : null;
  const version = signed === null ? null : elementAt(bytes, signed.start, signed.end);
  const digests = version === null ? null : elementAt(bytes, version.end, bytes.length);
  if (digests === null || digests.open) return "damaged";
  const enclosed = elementAt(bytes, digests.end, bytes.length);
  const kind = enclosed === null ? null : elementAt(bytes, enclosed.start, enclosed.end);
  if (enclosed === null || kind?.tag !== OBJECT) return "damaged";
  const content = elementAt(bytes, kind.end, enclosed.end);
  return content?.tag === CONTEXT ? stringsOf(bytes, content) : null;
}
