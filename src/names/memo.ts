/** V8 cuts longer pieces out of a text by pointing into it, which keeps all of it alive. */
const copied = 13;

/** A text that doesn't keep the one alive that it was cut from. */
export function ownCopy(text: string): string {
  return text.length < copied ? text : text.split("").join("");
}

/**
 * A pure function of a text that remembers its answers: one message asks for the same hosts and words many times over.
 * Holds at most `most` answers, then starts afresh; a text longer than `longest` characters is answered and not kept.
 */
export function remembered<T>(most: number, longest: number, answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (text.length > longest) return answer(text);
    // The answer may be cut out of the text, too.
    const own = ownCopy(text);
    const fresh = answer(own);
    if (kept.size >= most) kept.clear();
    kept.set(own, fresh);
    return fresh;
  };
}

/**
 * What was told of the words met last, each in the place that some of its letters and its length give: most words of a text
 * are among the few thousand frequent ones, and are found here without being cut out of it. The word in a place is held
 * against the text letter by letter, so another one there costs time and nothing else.
 */
export class LastMet<T extends { readonly raw: string }> {
  private readonly places: (T | undefined)[];
  private readonly mask: number;

  /**
   * @param bits Of a place's number: there are 2 to the power of so many.
   * @param longest Letters of a word that is kept.
   * @param tell Tells of a word that isn't found. What is kept of it must be its own: see {@link ownCopy}.
   */
  constructor(
    bits: number,
    private readonly longest: number,
    private readonly tell: (raw: string) => T,
  ) {
    this.places = new Array<T | undefined>(1 << bits);
    this.mask = (1 << bits) - 1;
  }

  /** The word that stands in a text `from` here `to` there. */
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
    if (to - from <= this.longest) this.places[place] = word;
    return word;
  }
}
