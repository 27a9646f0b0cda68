import type { Concept } from "../../../language/concept";
import type { Language } from "../../../language/language";
import { spellings } from "../text/fold";
import { Spelt } from "./spelt";
import { explained, mended } from "./mend";
import { conceptId, type ConceptId } from "./notions";
import { bitsOf, note, placeAfter, setMeets, type Node, type Sense } from "./phrases";
import { withoutFigures } from "./slips";
import { stepsOf, type Steps } from "./steps";

/** A language's dictionary, ready to be read with. */
export interface Lexicon {
  readonly number: number;
  readonly negation: "before" | "around";
  readonly adjectivesFollow: boolean;
  readonly root: Node;
  senseOf(raw: string, folded: string): Sense;
}

const nothing: Sense = { symbols: [], bits: bitsOf([]), begin: null };
/** Different senses that words share; then all are made again. Hostile text may hold more of them. */
const shareable = 10_000;
const loose = 5;
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
  const root: Node = {};
  const spelt = new Spelt();
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
      spelt.add(spelling, symbol);
    }
    symbols.set(word, made);
    return made;
  };

  const add = (node: Node, words: readonly string[], id: ConceptId, from = 0): void => {
    const word = words[from];
    if (word === undefined) return note(node, id);
    for (const symbol of symbolsFor(word)) {
      const next = (node.next ??= new Map<number, Node>());
      const below = next.get(symbol) ?? {};
      next.set(symbol, below);
      add(below, words, id, from + 1);
    }
  };

  const lead = (from: Node, words: readonly string[], to: Node): void => {
    let node = from;
    for (const [i, word] of words.entries()) {
      const below: Node = i === words.length - 1 ? to : {};
      for (const symbol of symbolsFor(word)) setMeets(node, symbol, below);
      node = below;
    }
  };

  const lay = (steps: Steps, id: ConceptId): void => {
    let sources = [root];
    for (const step of steps) {
      const to: Node = {};
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

  const symbolsOf = (raw: string, folded: string): readonly number[] => {
    const readings = withoutFigures(folded);
    const found = spelt.lookUp(folded);
    for (const letters of readings) if (letters !== folded) found.push(...spelt.lookUp(letters));
    if (!stopWords.has(folded)) {
      for (const letters of readings) {
        const known = explained(spelt.tree, letters);
        // A short stem may be all that a slip left: "bankgegevnes" is more than a bank.
        if (found.length > 0 && (known === 0 || letters.length - known < loose)) continue;
        const meant = mended(spelt, letters, known);
        if (meant !== undefined) found.push(...spelt.lookUp(meant));
      }
    }
    return capitals.size > 0 && found.length > 0 && !capital.test(raw)
      ? found.filter((symbol) => !capitals.has(symbol))
      : found;
  };

  const senses = new Map<string, Sense>();
  const senseOf = (raw: string, folded: string): Sense => {
    const found = symbolsOf(raw, folded);
    if (found.length === 0) return nothing;
    const key = found.join();
    const known = senses.get(key);
    if (known !== undefined) return known;
    const sense: Sense = { symbols: found, bits: bitsOf(found), begin: placeAfter([root], found) };
    if (senses.size >= shareable) senses.clear();
    senses.set(key, sense);
    return sense;
  };

  const adjectivesFollow = language.adjectives === "around";
  return { number: compiled++, negation: language.negation, adjectivesFollow, root, senseOf };
}
