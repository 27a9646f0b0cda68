/**
 * A pure function of a text that remembers its answers: one message asks for the same hosts and words many times over.
 * Holds at most `most` answers, then starts afresh; a text longer than `longest` characters is answered and not kept.
 */
export function remembered<T>(most: number, longest: number, answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const fresh = answer(text);
    if (text.length > longest) return fresh;
    if (kept.size >= most) kept.clear();
    kept.set(text, fresh);
    return fresh;
  };
}
