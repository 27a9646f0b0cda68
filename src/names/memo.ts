/** V8 cuts longer substrings by reference, which keeps the whole text alive. */
const copied = 13;

/** A copy of a text that doesn't keep its source alive. */
export const ownCopy = (text: string): string => (text.length < copied ? text : text.split("").join(""));

/** Keeps up to `max` results, then restarts; texts longer than `maxLength` aren't kept. For pure functions. */
export function remembered<T>(max: number, maxLength: number, answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (text.length > maxLength) return answer(text);
    // The result may be cut from the text too.
    const own = ownCopy(text);
    const fresh = answer(own);
    if (kept.size >= max) kept.clear();
    kept.set(own, fresh);
    return fresh;
  };
}

/** Finds most words of a text without cutting them out. Compares letter by letter, so a collision costs time only. */
export class LastMet<T extends { readonly raw: string }> {
  private readonly places: (T | undefined)[];
  private readonly mask: number;

  /** @param bits size as a power of two @param maxLength letters of a kept word @param tell its value must own its data */
  constructor(
    bits: number,
    private readonly maxLength: number,
    private readonly tell: (raw: string) => T,
  ) {
    this.places = new Array<T | undefined>(1 << bits);
    this.mask = (1 << bits) - 1;
  }

  at(text: string, from: number, to: number): T {
    const middle = (from + to) >> 1;
    const place =
      (text.charCodeAt(from) * 31 +
        text.charCodeAt(to - 1) * 613 +
        text.charCodeAt(middle) * 5_407 +
        text.charCodeAt(from + 1) * 1_361 +
        (to - from) * 97) &
      this.mask;
    const last = this.places[place];
    if (last?.raw.length === to - from && text.startsWith(last.raw, from)) return last;
    const word = this.tell(text.slice(from, to));
    if (to - from <= this.maxLength) this.places[place] = word;
    return word;
  }
}
