import { Bits } from "./bits";
import type { Concept } from "../../../language/concept";

/** A concept by its number, from 0. */
export type ConceptId = number;
const ids = new Map<Concept, ConceptId>();

/** The number of a concept, given to it when it is first asked for. There are fewer than 160 (`concepts`). */
export function conceptId(concept: Concept): ConceptId {
  const id = ids.get(concept) ?? ids.size;
  ids.set(concept, id);
  return id;
}

/** A set of concepts. */
export const notionsOf = (...of: readonly Concept[]): Bits => new Bits(of.map(conceptId));
