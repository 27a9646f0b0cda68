import { Letters, nowhere, rootNode, stem, whole } from "./letters";

/** The spelling of a dictionary's words, by which the symbols of a written word are found. */
export class Spelt {
  readonly tree = new Letters();
  private readonly endings = new Letters();
  readonly entries: { readonly text: string; readonly symbols: number[] }[] = [{ text: "", symbols: [] }];
  private readonly affixes: (readonly [head: string, tail: string, symbol: number])[] = [];

  add(spelling: string, symbol: number): void {
    const [head = "", tail] = spelling.split("*");
    if (tail === undefined) this.note(this.tree, spelling, whole, symbol);
    else if (tail === "") this.note(this.tree, head, stem, symbol);
    else if (head === "") this.note(this.endings, tail.split("").reverse().join(""), stem, symbol);
    else this.affixes.push([head, tail, symbol]);
  }

  private note(tree: Letters, text: string, kind: typeof whole | typeof stem, symbol: number): void {
    const number = tree.put(text, kind, this.entries.length);
    (this.entries[number] ??= { text, symbols: [] }).symbols.push(symbol);
  }

  /** The symbols that a folded word represents, those of the whole word first, then those of the shortest stem and ending. */
  lookUp(word: string): number[] {
    const { tree, endings } = this;
    const symbolsAt = (number: number): readonly number[] => this.entries[number]?.symbols ?? [];
    const found: number[] = [];
    let node = rootNode;
    let back = rootNode;
    for (let n = 1; n <= word.length && (node !== nowhere || back !== nowhere); n += 1) {
      node = tree.next(node, word.charCodeAt(n - 1));
      back = n < word.length ? endings.next(back, word.charCodeAt(word.length - n)) : nowhere;
      found.push(...symbolsAt(tree.at(node, stem)), ...symbolsAt(endings.at(back, stem)));
    }
    for (const [head, tail, symbol] of this.affixes)
      if (word.length >= head.length + tail.length && word.startsWith(head) && word.endsWith(tail)) found.push(symbol);
    return [...symbolsAt(tree.at(node, whole)), ...found];
  }
}
