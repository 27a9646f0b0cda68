/** An element of ASN.1 in BER or DER (X.690): where its content lies. */
export interface Element {
  readonly tag: number;
  readonly isConstructed: boolean;
  readonly start: number;
  /** Where the content ends; that of an indefinite length is found as it is read. */
  readonly end: number;
  readonly isIndefinite: boolean;
}

const CONSTRUCTED = 0x20;
const INDEFINITE = 0x80;

/** The element that begins here; null where there is none before `end`. A length that lies is cut at `end`. */
export function elementAt(bytes: Uint8Array, at: number, end: number): Element | null {
  if (at + 2 > end) return null;
  const tag = bytes[at] ?? 0;
  // Tags of several bytes stand nowhere in what is read here.
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

/** Is this the mark that ends an indefinite length? */
const isEnd = ({ tag, start, end }: Element): boolean => tag === 0 && start === end;

/** Where what follows this element begins. One of indefinite length is gone through once, however deep it nests. */
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

/** The elements within one, in order; at most `most`. */
export function childrenOf(bytes: Uint8Array, parent: Element, most: number): readonly Element[] {
  const found: Element[] = [];
  for (let at = parent.start; found.length < most;) {
    const child = elementAt(bytes, at, parent.end);
    if (child === null || isEnd(child)) break;
    found.push(child);
    // What comes after the last one that is wanted need not be found.
    at = found.length < most ? afterElement(bytes, child) : parent.end;
  }
  return found;
}
