/** The words of a dictionary as a tree in a flat array. A node is five numbers: letter, child, sibling, word, stem. */

/** No node: where a way leaves the tree. It has no children. */
export const nowhere = 0;
/** Where every word begins. */
export const rootNode = 5;
/** What is asked of a node, by the place next to its letter: its first child. */
export const child = 1;
/** The next node that goes on from the same one. */
export const sibling = 2;
/** The number of the whole word that ends there; 0 where none does. */
export const whole = 3;
/** The number of the stem that ends there; 0 where none does. */
export const stem = 4;

/** A tree of letters. */
export class Letters {
  private readonly flat = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

  at(node: number, field: number): number {
    return this.flat[node + field] ?? 0;
  }

  /** The node of the next letter, a UTF-16 code; `nowhere` where no word goes on with it. */
  next(node: number, letter: number): number {
    let at = this.at(node, child);
    while (at !== nowhere && this.flat[at] !== letter) at = this.at(at, sibling);
    return at;
  }

  /** Puts a word or stem in. Returns the number that it has already, or else the one that is given. */
  put(word: string, kind: typeof whole | typeof stem, number: number): number {
    let node = rootNode;
    for (let i = 0; i < word.length; i += 1) {
      const letter = word.charCodeAt(i);
      let below = this.next(node, letter);
      if (below === nowhere) {
        below = this.flat.push(letter, nowhere, this.at(node, child), 0, 0) - 5;
        this.flat[node + child] = below;
      }
      node = below;
    }
    return (this.flat[node + kind] ||= number);
  }
}
