import type { SupplierRecord } from "../../analysis";
import type { IndexKey } from "../indexes/indexRows";

/** What a lookup wants to know of a list that is kept as rows, all at once. Nothing stands in it twice. */
export interface Wants {
  /** The records under each key. */
  readonly keys: readonly IndexKey[];
  /** The registrable domains on record under each key of kind `imitated`. */
  readonly imitated: readonly string[];
  /** The words under each key of kind `slip`. */
  readonly slips: readonly string[];
  /** How many names have each word. */
  readonly words: readonly string[];
  /** The names that have each word. */
  readonly bearers: readonly string[];
  /** The records at these places. */
  readonly places: readonly number[];
}

/** A record and where it stands in the list: places rise in list order, with gaps. */
export interface PlacedRecord {
  readonly place: number;
  readonly record: SupplierRecord;
}

/** A name that has a word, as a store knows it. */
export interface StoredBearer {
  /** Of the record. */
  readonly place: number;
  /** Its number among the record's, as in `IndexRows.names`. */
  readonly name: number;
  /** How many words it has. */
  readonly words: number;
}

/** What a store answers. Lists in any order. */
export interface Known {
  /** Those under the keys, each once. */
  readonly records: readonly PlacedRecord[];
  /** Those at the places. */
  readonly placed: readonly PlacedRecord[];
  readonly imitated: readonly { readonly key: string; readonly domain: string }[];
  /** Words under slips. */
  readonly slips: readonly { readonly key: string; readonly word: string }[];
  /** Of the words that were asked for those that some name has. */
  readonly words: readonly { readonly word: string; readonly names: number }[];
  /** Of each word the names that have it; words that none has may be missing. */
  readonly bearers: readonly { readonly word: string; readonly names: readonly StoredBearer[] }[];
  /** How many names there are in all (`IndexRows.names` over all records); null unless names of words were asked for. */
  readonly names: number | null;
}

/** A supplier list whose records and index rows (`indexRows`, `slipKeys`) lie in a store. */
export interface IndexStore {
  /**
   * Answers in one round. Under a key it gives the first {@link limits} of the list; of words and domains it may give none
   * where there are as many.
   */
  fetch(wants: Wants): Promise<Known>;
}
