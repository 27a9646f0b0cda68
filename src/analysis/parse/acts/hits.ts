import { concepts } from "../../language/concept";
import { conceptId, type ConceptId, type Node } from "./lexicon";
import type { Known } from "./vocabulary";

/** A phrase of the dictionary where it stands: words `start` to `end`, the latter excluded. */
export interface Hit {
  readonly concept: ConceptId;
  readonly start: number;
  readonly end: number;
}

/** What was read in a run of words: its hits in order, and by concept. */
export interface Read {
  readonly words: Known;
  readonly from: number;
  readonly to: number;
  readonly hits: readonly Hit[];
  readonly by: readonly (readonly Hit[] | undefined)[];
}

const noise = conceptId("noise");

const none: readonly number[] = [];

interface Found {
  end: number;
  concepts: readonly ConceptId[];
}

function longest(language: number, words: Known, node: Node, at: number, to: number, found: Found): void {
  if (node.concepts !== null && at > found.end) {
    found.end = at;
    found.concepts = node.concepts;
  } else if (node.concepts !== null && at === found.end) {
    found.concepts = [...new Set([...found.concepts, ...node.concepts])];
  }
  if (at >= to || node.next.size === 0) return;
  for (const symbol of words.word[at]?.symbols?.[language] ?? none) {
    const below = node.next.get(symbol);
    if (below !== undefined) longest(language, words, below, at + 1, to, found);
  }
}

/** Reads the words `from` to `to` with the dictionary of a language, given by its number. Null where nothing stands there that the dictionary knows. */
export function readHits(root: Node, language: number, words: Known, from: number, to: number): Read | null {
  const hits: Hit[] = [];
  let i = from;
  while (i < to) {
    const symbols = words.word[i]?.symbols;
    if (symbols === null || symbols === undefined || symbols[language]?.length === 0) {
      i += 1;
      continue;
    }
    const found: Found = { end: i, concepts: [] };
    longest(language, words, root, i, to, found);
    for (const concept of found.concepts) if (concept !== noise) hits.push({ concept, start: i, end: found.end });
    i = Math.max(i + 1, found.end);
  }
  return hits.length === 0 ? null : collect(words, from, to, hits);
}

function collect(words: Known, from: number, to: number, hits: readonly Hit[]): Read {
  const by = new Array<Hit[] | undefined>(concepts.length);
  for (const hit of hits) (by[hit.concept] ??= []).push(hit);
  return { words, from, to, hits, by };
}

/** Two neighbouring runs as one. */
export function joined(first: Read, second: Read): Read {
  return collect(first.words, first.from, second.to, [...first.hits, ...second.hits]);
}
