import type { SupplierRecord } from "../analysis";
import type { KeyKind } from "./keyTable";
import type { PackOptions } from "./pack";

/** A key and what it is of. */
export type IndexKey = readonly [KeyKind, string];

/** What a store that keeps the index as rows keeps of one record. */
export interface IndexRows {
  /** Lead to the record. Each once. */
  readonly keys: readonly IndexKey[];
  /** The record's own registrable domains, and what imitations of each have in common with it (kind `imitated`). */
  readonly domains: readonly { readonly domain: string; readonly keys: readonly IndexKey[] }[];
  /** The words of each name, in the names' order; the place in this list is the name's number. */
  readonly names: readonly (readonly string[])[];
}

/** What a record is found by. Pure: the same for the same record, on every machine. */
export function indexRows(_record: SupplierRecord, _options: PackOptions = {}): IndexRows {
  return { keys: [], domains: [], names: [] };
}

/** Keys (kind `slip`) under which a word is found misspelt: it is kept under each, once for all names that have it. */
export function slipKeys(_word: string): readonly IndexKey[] {
  return [];
}

/** Whether a key tells something of an account or another destination: then a store keeps nothing but a keyed hash of it. */
export function isSecretKey([_kind]: IndexKey): boolean {
  return true;
}
