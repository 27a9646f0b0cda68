/** The phrases of a dictionary as a net. A place is all nodes reached at once; where it goes on to is remembered. */
import { Bits } from "./bits";
import type { ConceptId } from "./notions";

/** Plain phrases make a tree (`next`); alternatives of one form meet again (`meets`), so that they don't multiply. */
export interface Node {
  next?: Map<number, Node>;
  meets?: Map<number, readonly Node[]>;
  concepts?: readonly ConceptId[];
}

/** Lets a symbol lead from a node to another one too. */
export function setMeets(node: Node, symbol: number, below: Node): void {
  const meets = (node.meets ??= new Map<number, readonly Node[]>());
  const there = meets.get(symbol) ?? [];
  if (!there.includes(below)) meets.set(symbol, [...there, below]);
}

/** Lets a phrase end at a node. */
export function note(node: Node, id: ConceptId): void {
  if (!node.concepts?.includes(id)) node.concepts = [...(node.concepts ?? []), id];
}

/** What a word says in a dictionary: one object for all words that say the same, by which ways are remembered. */
export interface Sense {
  readonly symbols: readonly number[];
  readonly bits: Bits;
  readonly begin: PhraseState | null;
}

/** Ways remembered at most of all dictionaries together; then all are forgotten, so that hostile text costs no memory. */
const remembered = 60_000;
let ways = 0;
let generation = 0;

/** The bits of some symbols, by which most that lead nowhere are told at once. */
export function bitsOf(symbols: Iterable<number>): Bits {
  const bits = new Bits();
  for (const symbol of symbols) bits.add(symbol & 127);
  return bits;
}

/** Where some words lead to in the net. */
export class PhraseState {
  readonly concepts: readonly ConceptId[];
  private readonly leads: Bits;
  private readonly ways = new Map<Sense, PhraseState | null>();
  private generation = generation;

  constructor(private readonly nodes: readonly Node[]) {
    this.concepts = [...new Set(nodes.flatMap(({ concepts }) => concepts ?? []))];
    this.leads = bitsOf(nodes.flatMap(({ next, meets }) => [...(next?.keys() ?? []), ...(meets?.keys() ?? [])]));
  }

  next(sense: Sense): PhraseState | null {
    if (!this.leads.meets(sense.bits)) return null;
    if (this.generation !== generation) this.ways.clear();
    this.generation = generation;
    const known = this.ways.get(sense);
    if (known !== undefined) return known;
    const place = placeAfter(this.nodes, sense.symbols);
    this.ways.set(sense, place);
    ways += 1;
    if (ways < remembered) return place;
    ways = 0;
    generation += 1;
    return place;
  }
}

/** Where a word of some symbols leads to from some nodes. */
export function placeAfter(nodes: readonly Node[], symbols: readonly number[]): PhraseState | null {
  const after = new Set<Node>();
  for (const { next, meets } of nodes) {
    for (const symbol of symbols) {
      const below = next?.get(symbol);
      if (below !== undefined) after.add(below);
      for (const met of meets?.get(symbol) ?? []) after.add(met);
    }
  }
  return after.size === 0 ? null : new PhraseState([...after]);
}
