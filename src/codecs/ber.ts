/** An ASN.1 element in BER or DER (X.690). */
export interface Element {
  readonly tag: number;
  readonly isConstructed: boolean;
  readonly start: number;
  /** For an indefinite length, found while reading. */
  readonly end: number;
  readonly isIndefinite: boolean;
}

const CONSTRUCTED = 0x20;
const INDEFINITE = 0x80;

/** Null without one before `end`. False lengths are cut at `end`. */
export function elementAt(bytes: Uint8Array, at: number, end: number): Element | null {
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

/** Scans an indefinite length once, whatever its depth. */
export function afterElement(bytes: Uint8Array, element: Element): number {
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

/** Up to `max` child elements. */
export function childrenOf(bytes: Uint8Array, parent: Element, max: number): readonly Element[] {
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
