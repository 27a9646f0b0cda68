import { Bits } from "../lexicon/bits";
import { formAt, type Form } from "./forms";
import type { Lexicon } from "../lexicon/lexicon";
import { conceptId, type ConceptId } from "../lexicon/notions";
import type { PhraseState } from "../lexicon/phrases";
import { senseIn } from "../text/token";
import type { Tokens } from "../text/tokens";

/** A phrase of the dictionary where it is: words `start` to `end`, the latter excluded. */
export interface Hit {
  readonly concept: ConceptId;
  readonly start: number;
  readonly end: number;
}

const none: readonly Hit[] = [];

/** What was read in a run of words: its hits in order, and by notion. */
export class Read {
  readonly notions = new Bits();
  private places: Hit[][] | null = null;

  constructor(
    readonly adjectivesFollow: boolean,
    readonly words: Tokens,
    readonly from: number,
    readonly to: number,
    readonly hits: readonly Hit[],
  ) {
    for (const { concept } of hits) this.notions.add(concept);
  }

  at(concept: ConceptId): readonly Hit[] {
    if (!this.notions.has(concept)) return none;
    if (this.places === null) {
      this.places = [];
      for (const hit of this.hits) (this.places[hit.concept] ??= []).push(hit);
    }
    return this.places[concept] ?? none;
  }
}

const noise = conceptId("noise");

const formIds: Readonly<Record<Form, ConceptId>> = {
  mailbox: conceptId("mailbox"),
  link: conceptId("link"),
  number: conceptId("number"),
};

/** Reads the words `from` to `to` with a dictionary. Null where nothing is there that the dictionary knows. */
export function readHits(lexicon: Lexicon, words: Tokens, from: number, to: number): Read | null {
  const { word } = words;
  const hits: Hit[] = [];
  let known = false;
  let end = from;
  for (let i = from; i < to; i = Math.max(i + 1, end)) {
    const first = word[i];
    if (first === undefined) continue;
    const formed = first.shape === null ? null : formAt(words, i, to);
    if (formed !== null) {
      end = formed.end;
      hits.push({ concept: formIds[formed.form], start: i, end });
      continue;
    }
    const { symbols, begin } = senseIn(first, lexicon);
    known ||= symbols.length > 0;
    let longest: PhraseState | null = null;
    let place = begin;
    for (let at = i + 1; place !== null; at += 1) {
      if (place.concepts.length > 0) {
        longest = place;
        end = at;
      }
      const next = at < to ? word[at] : undefined;
      place = next === undefined ? null : place.next(senseIn(next, lexicon));
    }
    if (longest === null) continue;
    for (const concept of longest.concepts) if (concept !== noise) hits.push({ concept, start: i, end });
  }
  return known ? new Read(lexicon.adjectivesFollow, words, from, to, hits) : null;
}

/** Two neighbouring runs as one. */
export function joined(first: Read, second: Read): Read {
  return new Read(first.adjectivesFollow, first.words, first.from, second.to, [...first.hits, ...second.hits]);
}
