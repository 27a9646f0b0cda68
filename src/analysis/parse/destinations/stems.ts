/**
 * Looks for many words at once in one pass over a text. A table tells for every three characters, each by its last five bits,
 * whether any word begins so; where one does, the words that do are compared. Nearly all places of a text are passed over
 * by one look into the table, whose 32 kilobytes stay in the processor's cache.
 */
export class Stems {
  readonly #begins = new Uint8Array(1 << 15);
  readonly #words = new Map<number, readonly Stem[]>();

  /** @param words Small letters, at least three characters each. One behind a "…" may go on from another word. */
  constructor(words: readonly string[]) {
    for (const name of words) {
      const inside = name.startsWith("…");
      const word = inside ? name.slice(1) : name;
      const key = [0, 1, 2].reduce((bits, at) => (bits << 5) | (word.charCodeAt(at) & 31), 0);
      this.#begins[key] = 1;
      this.#words.set(key, [...(this.#words.get(key) ?? []), { name, word, inside }]);
    }
  }

  /** Those of the words that are in a text of small letters, each as it was given and as often as it is there. */
  *in(lower: string): Generator<string, void> {
    let key = 0;
    for (let at = 0; at < lower.length; at += 1) {
      key = ((key << 5) | (lower.charCodeAt(at) & 31)) & 0x7fff;
      if (this.#begins[key] === 0) continue;
      for (const { name, word, inside } of this.#words.get(key) ?? [])
        if (lower.startsWith(word, at - 2) && (inside || !goesOn(lower.charCodeAt(at - 3)))) yield name;
    }
  }
}

interface Stem {
  readonly name: string;
  readonly word: string;
  readonly inside: boolean;
}

/** Whether a word goes on from a code unit: from a small letter or digit of ASCII. */
function goesOn(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58);
}
