import { formAt, type Form } from "./forms";
import { concepts } from "../../language/concept";
import { conceptId, type ConceptId, type Lexicon, type Node } from "./lexicon";
import { symbolsIn, type Known } from "./vocabulary";

/** A phrase of the dictionary where it stands: words `start` to `end`, the latter excluded. */
export interface Hit {
  readonly concept: ConceptId;
  readonly start: number;
  readonly end: number;
}

/** What was read in a run of words: its hits in order, and by concept. */
export interface Read {
  /** True where an adjective may follow its noun. */
  readonly adjectivesFollow: boolean;
  readonly words: Known;
  readonly from: number;
  readonly to: number;
  readonly hits: readonly Hit[];
  readonly by: readonly (readonly Hit[] | undefined)[];
}

const noise = conceptId("noise");

const formIds: Readonly<Record<Form, ConceptId>> = {
  mailbox: conceptId("mailbox"),
  link: conceptId("link"),
  number: conceptId("number"),
};

interface Found {
  end: number;
  concepts: readonly ConceptId[];
}

function longest(lexicon: Lexicon, words: Known, node: Node, at: number, to: number, found: Found): void {
  if (node.concepts !== null && at > found.end) {
    found.end = at;
    found.concepts = node.concepts;
  } else if (node.concepts !== null && at === found.end) {
    found.concepts = [...new Set([...found.concepts, ...node.concepts])];
  }
  const word = words.word[at];
  if (at >= to || word === undefined || (node.next.size === 0 && node.meets.size === 0)) return;
  for (const symbol of symbolsIn(word, lexicon)) {
    const below = node.next.get(symbol);
    if (below !== undefined) longest(lexicon, words, below, at + 1, to, found);
    for (const met of node.meets.get(symbol) ?? []) longest(lexicon, words, met, at + 1, to, found);
  }
}

/** Reads the words `from` to `to` with a dictionary. Null where nothing stands there that the dictionary knows. */
export function readHits(lexicon: Lexicon, words: Known, from: number, to: number): Read | null {
  const hits: Hit[] = [];
  let known = false;
  let i = from;
  while (i < to) {
    const word = words.word[i];
    const formed = formAt(words, i, to);
    if (formed !== null) {
      hits.push({ concept: formIds[formed.form], start: i, end: formed.end });
      i = formed.end;
      continue;
    }
    if (word === undefined || symbolsIn(word, lexicon).length === 0) {
      i += 1;
      continue;
    }
    known = true;
    const found: Found = { end: i, concepts: [] };
    longest(lexicon, words, lexicon.root, i, to, found);
    for (const concept of found.concepts) if (concept !== noise) hits.push({ concept, start: i, end: found.end });
    i = Math.max(i + 1, found.end);
  }
  return known ? collect(lexicon.adjectivesFollow, words, from, to, hits) : null;
}

function collect(adjectivesFollow: boolean, words: Known, from: number, to: number, hits: readonly Hit[]): Read {
  const by = new Array<Hit[] | undefined>(concepts.length);
  for (const hit of hits) (by[hit.concept] ??= []).push(hit);
  return { adjectivesFollow, words, from, to, hits, by };
}

/** Two neighbouring runs as one. */
export function joined(first: Read, second: Read): Read {
  return collect(first.adjectivesFollow, first.words, first.from, second.to, [...first.hits, ...second.hits]);
}
