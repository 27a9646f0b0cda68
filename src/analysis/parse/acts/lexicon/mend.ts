import { child, nowhere, rootNode, sibling, stem, whole, type Letters } from "./letters";
import { doubledLength, maxMendedLength, slipLength, swapLength, wholeLength } from "./slips";
import type { Spelt } from "./spelt";

/** Letters of a word that the dictionary explains: those of the longest stem that it begins with, and no end of them where it is a word. */
export function explained(tree: Letters, word: string): number {
  let longest = 0;
  let node = rootNode;
  for (let i = 0; i < word.length && node !== nowhere; i += 1) {
    node = tree.next(node, word.charCodeAt(i));
    if (tree.at(node, stem) !== 0) longest = i + 1;
  }
  return tree.at(node, whole) === 0 ? longest : Infinity;
}

interface Way {
  readonly led: number;
  /** The number of a whole word, else of the longest stem over `least`; of several the last in the dictionary; 0 for none. */
  readonly lacking: number;
}

function wayOf(tree: Letters, word: string, least: number): Way {
  let found = 0;
  let begun = 0;
  let longest = slipLength - 1;
  let led = 0;
  let node = tree.next(rootNode, word.charCodeAt(0));
  while (node !== nowhere) {
    led += 1;
    for (let below = tree.at(node, child); below !== nowhere; below = tree.at(below, sibling)) {
      let at = below;
      // `n`: the letters of the word that are gone; the stem has the one more that it lacks.
      for (let n = led; at !== nowhere; n += 1) {
        const here = tree.at(at, stem);
        if (here !== 0 && (n > longest || (n === longest && here > begun))) [longest, begun] = [n, here];
        if (n === word.length) found = Math.max(found, tree.at(at, whole));
        at = n === word.length ? nowhere : tree.next(at, word.charCodeAt(n));
      }
    }
    node = led === word.length ? nowhere : tree.next(node, word.charCodeAt(led));
  }
  return { led, lacking: found === 0 && longest >= least ? begun : found };
}

const without = (word: string, i: number): string => word.slice(0, i) + word.slice(i + 1);

function undoubled(word: string, led: number): string[] {
  const out: string[] = [];
  if (word.length < doubledLength) return out;
  for (let i = 0; i <= led && i + 1 < word.length; i += 1)
    if (word[i] === word[i + 1]) {
      out.push(without(word, i));
      i += 1;
    }
  return out;
}

function corrected(word: string, led: number): string[] {
  const out: string[] = [];
  if (word.length > slipLength) for (let i = 1; i <= led && i < word.length; i += 1) out.push(without(word, i));
  if (word.length >= swapLength)
    for (let i = 1; i <= led && i + 1 < word.length; i += 1)
      out.push(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
  return out;
}

/** A word with one slip mended; undefined where that explains no more of it than `least` letters. */
export function mended({ tree, entries }: Spelt, word: string, least: number): string | undefined {
  if (word.length < wholeLength - 1 || word.length > maxMendedLength) return undefined;
  const { led, lacking } = wayOf(tree, word, least);
  if (lacking !== 0) return entries[lacking]?.text;
  return (
    undoubled(word, led).find((one) => explained(tree, one) > least) ??
    corrected(word, led).find((one) => explained(tree, one) > Math.max(least, slipLength - 2))
  );
}
