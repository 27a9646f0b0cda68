import type { SupplierRecord } from "../analysis";
import { type KeyTable, type KeyTableBuilder, keyKind } from "./keyTable";
import type { RecordStore } from "./records";

/** Steps of a link's path that are looked up: a record may hold the page or what it lies under. */
const mostSteps = 4;

/** What the spellings of a destination share: its letters and digits, without scheme, "www." and what a link carries along. */
function folded(text: string): string {
  const [address = ""] = text
    .trim()
    .replace(/^(?:https?:)?\/\//i, "")
    .replace(/^www\./i, "")
    .split(/[?#]/, 1);
  return address
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A destination whole, without its scheme's name, and what a link lies under. */
function keysOf(text: string): ReadonlySet<string> {
  const key = text.slice(text.indexOf(":") + 1);
  const steps = text.replace(/^(?:https?:)?\/\//i, "").split("/");
  const under = steps.slice(0, mostSteps).map((_, at) => steps.slice(0, at + 1).join("/"));
  return new Set([text, key, ...under].map(folded).filter((one) => one.length > 3));
}

/** What an entry of a record's other destinations is found by. */
function entryKeys(entry: string): ReadonlySet<string> {
  return new Set([entry, entry.slice(entry.indexOf(":") + 1)].map(folded));
}

/** Puts a record's payment links, wallets, aliases and cheques under their keys. */
export function addOthers(table: KeyTableBuilder, record: SupplierRecord, number: number): void {
  for (const entry of record.otherDestinations)
    for (const key of entryKeys(entry)) table.add(keyKind.other, key, number);
}

/** Whose a payment link, wallet, alias or cheque may be. The analysis holds each that is found against the message once more. */
export class OtherIndex {
  readonly #table: KeyTable;
  readonly #records: RecordStore;

  constructor(table: KeyTable, records: RecordStore) {
    this.#table = table;
    this.#records = records;
  }

  /** The records that may hold the destination, given as `Destination.value` has it. */
  owners(value: string): readonly SupplierRecord[] {
    const owners = [...keysOf(value)].flatMap((key) =>
      this.#table
        .find(keyKind.other, key)
        .map((number) => this.#records.at(number))
        .filter(({ otherDestinations }) => otherDestinations.some((entry) => entryKeys(entry).has(key))),
    );
    return [...new Map(owners.map((record) => [record.id, record])).values()];
  }
}
