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
