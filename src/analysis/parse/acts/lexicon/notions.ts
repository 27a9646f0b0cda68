import { Bits } from "./bits";
import { concepts, type Concept } from "../../../language/concept";

/** A concept by its number, from 0. */
export type ConceptId = number;
const ids = new Map<Concept, ConceptId>();

/** The number of a concept, given to it when it is first asked for. There are fewer than 160 (`concepts`). */
export function conceptId(concept: Concept): ConceptId {
  const id = ids.get(concept) ?? ids.size;
  ids.set(concept, id);
  return id;
}

const known: ReadonlySet<string> = new Set(concepts);
const isConcept = (name: string): name is Concept => known.has(name);

/** @throws if no concept has that name */
export function conceptNamed(name: string): Concept {
  if (!isConcept(name)) throw new Error(`No notion: ${name}`);
  return name;
}

/** A set of concepts, whose names are separated by blanks. */
export const notionsOf = (list: string): Bits =>
  new Bits(list.split(/\s+/).map((name) => conceptId(conceptNamed(name))));
