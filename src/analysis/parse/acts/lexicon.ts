import { concepts, type Concept } from "../../language/concept";
import type { Language } from "../../language/language";
import { spellings } from "./fold";
import { stepsOf, type Steps } from "./steps";
import { mayLack, mendings, slipLength, slips, undoubled, wholeLength, withoutFigures } from "./slips";

/** A concept by its number in `concepts`. */
export type ConceptId = number;

const ids = new Map<Concept, ConceptId>(concepts.map((concept, id) => [concept, id]));

/** The number of a concept. */
export function conceptId(concept: Concept): ConceptId {
  return ids.get(concept) ?? -1;
}

/**
 * A node of the net of phrases: the next words, and the concepts of the phrase that ends here. Plain phrases make a tree
 * (`next`); the alternatives of one form meet again (`meets`), so that they don't multiply.
 */
export interface Node {
  readonly next: Map<number, Node>;
  readonly meets: Map<number, Node[]>;
  concepts: readonly ConceptId[] | null;
}

interface Affix {
  readonly head: string;
  readonly tail: string;
  readonly symbol: number;
}

/** A language's dictionary, ready to be read with. */
export interface Lexicon {
  /** No two have the same. */
  readonly number: number;
  readonly negation: "before" | "around";
  /** True where an adjective may follow its noun. */
  readonly adjectivesFollow: boolean;
  readonly root: Node;
  /** The symbols that a word stands for, as written and folded; empty for a word that is in no form. */
  read(raw: string, folded: string): readonly number[];
}

const none: readonly number[] = [];

/** Letters behind a stem that make of it a word of its own, and no ending. */
const loose = 5;

/** Words that differ by their accents alone fold to one: it stands for all of them. */
function put(map: Map<string, number[]>, spelling: string, symbol: number): void {
  map.set(spelling, [...(map.get(spelling) ?? none), symbol]);
}

const newNode = (): Node => ({ next: new Map(), meets: new Map(), concepts: null });

function note(node: Node, id: ConceptId): void {
  if (!node.concepts?.includes(id)) node.concepts = [...(node.concepts ?? []), id];
}

/** Forms that stand for more phrases than so many are laid as a net. */
const netted = 12;

const phrases = (steps: Steps): number => steps.reduce((product, step) => product * step.length, 1);

function phrasesOf(steps: Steps): readonly (readonly string[])[] {
  return steps.reduce<readonly (readonly string[])[]>(
    (all, step) => all.flatMap((before) => step.map((words) => [...before, ...words])),
    [[]],
  );
}

let compiled = 0;

const capital = /^\P{L}*\p{Lu}/u;

/** Compiles a language's dictionary. Costs milliseconds; keep the result. */
export function compile(language: Language): Lexicon {
  const root: Node = newNode();
  const exact = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  const suffixes = new Map<string, number[]>();
  const affixes: Affix[] = [];
  const capitals = new Set<number>();
  const symbols = new Map<string, number[]>();
  let count = 0;

  const symbolsFor = (word: string): number[] => {
    const known = symbols.get(word);
    if (known !== undefined) return known;
    const made: number[] = [];
    for (const spelling of spellings(word)) {
      const symbol = count++;
      made.push(symbol);
      if (capital.test(word)) capitals.add(symbol);
      const star = spelling.indexOf("*");
      if (star < 0) put(exact, spelling, symbol);
      else if (star === spelling.length - 1) put(prefixes, spelling.slice(0, -1), symbol);
      else if (star === 0) put(suffixes, spelling.slice(1), symbol);
      else affixes.push({ head: spelling.slice(0, star), tail: spelling.slice(star + 1), symbol });
    }
    symbols.set(word, made);
    return made;
  };

  const add = (node: Node, words: readonly string[], id: ConceptId): void => {
    const [word, ...rest] = words;
    if (word === undefined) return note(node, id);
    for (const symbol of symbolsFor(word)) {
      let below = node.next.get(symbol);
      if (below === undefined) node.next.set(symbol, (below = newNode()));
      add(below, rest, id);
    }
  };

  /** Leads from a node by some words to another one. */
  const lead = (from: Node, words: readonly string[], to: Node): void => {
    const [word, ...rest] = words;
    if (word === undefined) return;
    const below = rest.length === 0 ? to : newNode();
    for (const symbol of symbolsFor(word)) {
      const there = from.meets.get(symbol) ?? [];
      if (!there.includes(below)) from.meets.set(symbol, [...there, below]);
    }
    lead(below, rest, to);
  };

  const lay = (steps: Steps, id: ConceptId): void => {
    let sources = [root];
    for (const step of steps) {
      const to = newNode();
      for (const from of sources) for (const words of step) lead(from, words, to);
      sources = step.some(({ length }) => length === 0) ? [...sources, to] : [to];
    }
    for (const node of sources) if (node !== root) note(node, id);
  };

  for (const [concept, list] of Object.entries(language.concepts)) {
    const id = conceptId(concept as Concept);
    for (const steps of stepsOf(list)) {
      if (phrases(steps) > netted) lay(steps, id);
      else for (const words of phrasesOf(steps)) if (words.length > 0) add(root, words, id);
    }
  }

  const stopWords = new Set(language.stopWords.split(/\s+/).flatMap(spellings));
  const slipped = new Map<string, string>();
  for (const word of exact.keys()) {
    if (word.length >= wholeLength) for (const slip of slips(word)) slipped.set(slip, word);
  }
  const slippedStems = new Map<string, string>();
  for (const stem of prefixes.keys()) {
    if (stem.length >= slipLength) for (const slip of slips(stem)) slippedStems.set(slip, stem);
  }

  const lookUp = (word: string): number[] => {
    const found = [...(exact.get(word) ?? [])];
    for (let n = 1; n <= word.length; n += 1) {
      found.push(...(prefixes.get(word.slice(0, n)) ?? none));
      if (n < word.length) found.push(...(suffixes.get(word.slice(-n)) ?? none));
    }
    for (const { head, tail, symbol } of affixes) {
      if (word.length >= head.length + tail.length && word.startsWith(head) && word.endsWith(tail)) found.push(symbol);
    }
    return found;
  };

  /** Of what a word begins with, the longest part of which a table knows more. */
  const stemIn = (word: string, stems: ReadonlyMap<string, unknown>): string | undefined => {
    for (let n = word.length; n >= slipLength - 1; n -= 1) if (stems.has(word.slice(0, n))) return word.slice(0, n);
    return undefined;
  };

  /** Letters of a word that the dictionary explains: all, or those of the longest stem that it begins with. */
  const explained = (word: string): number => {
    if (exact.has(word)) return word.length;
    let n = word.length;
    while (n > 0 && !prefixes.has(word.slice(0, n))) n -= 1;
    return n;
  };

  /** What a word stands for with one slip mended; nothing where that explains no more of it than `least` letters. */
  const mended = (word: string, least: number): number[] => {
    if (!mayLack(word)) return [];
    const better = (one: string) => explained(one) > Math.max(least, slipLength - 2);
    const missing = [slipped.get(word), slippedStems.get(stemIn(word, slippedStems) ?? "")].find(
      (one) => one !== undefined && one.length > least,
    );
    const meant =
      missing ??
      undoubled(word).find((one) => explained(one) > least) ??
      mendings(word).find((one) => exact.has(one) || better(one));
    return meant === undefined ? [] : lookUp(meant);
  };

  const read = (raw: string, folded: string): readonly number[] => {
    const spelt = withoutFigures(folded);
    let found = [folded, ...spelt.filter((letters) => letters !== folded)].flatMap(lookUp);
    if (!stopWords.has(folded)) {
      for (const letters of spelt) {
        const known = explained(letters);
        // A short stem may be all that a slip left: "bankgegevnes" is more than a bank.
        if (found.length === 0 || (known > 0 && letters.length - known >= loose)) found.push(...mended(letters, known));
      }
    }
    if (capitals.size > 0 && found.length > 0 && !capital.test(raw))
      found = found.filter((symbol) => !capitals.has(symbol));
    return found.length === 0 ? none : found;
  };

  const adjectivesFollow = language.adjectives === "around";
  return { number: compiled++, negation: language.negation, adjectivesFollow, root, read };
}
