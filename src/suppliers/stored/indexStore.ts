import type { SupplierRecord } from "../../analysis";
import type { IndexKey } from "../indexes/indexRows";

/** In one round. Nothing is in it twice. */
export interface Wants {
  readonly keys: readonly IndexKey[];
  /** Registrable domains under each key of kind `imitated`. */
  readonly imitated: readonly string[];
  /** Words under each key of kind `slip`. */
  readonly slips: readonly string[];
  readonly words: readonly string[];
  readonly bearers: readonly string[];
  readonly places: readonly number[];
}

/** Places rise in list order, with gaps. */
export interface PlacedRecord {
  readonly place: number;
  readonly record: SupplierRecord;
}

/** A name that has a word, as a store knows it. */
export interface StoredBearer {
  readonly place: number;
  /** As in `IndexRows.names`. */
  readonly name: number;
  readonly words: number;
}

/** What a store answers. Lists in any order. */
export interface Known {
  /** Each once. */
  readonly records: readonly PlacedRecord[];
  readonly placed: readonly PlacedRecord[];
  readonly imitated: readonly { readonly key: string; readonly domain: string }[];
  readonly slips: readonly { readonly key: string; readonly word: string }[];
  readonly words: readonly { readonly word: string; readonly names: number }[];
  readonly bearers: readonly { readonly word: string; readonly names: readonly StoredBearer[] }[];
  /** Of all records; null unless names of words were asked for. */
  readonly names: number | null;
}

/** Stores records and index rows (`indexRows`, `slipKeys`). */
export interface IndexStore {
  /** In one round, up to {@link limits} per key; of words and domains perhaps none if there are as many. */
  fetch(wants: Wants): Promise<Known>;
}
