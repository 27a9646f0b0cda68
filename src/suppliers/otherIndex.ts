import type { SupplierRecord } from "../analysis";

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

/** Whose a payment link, wallet, alias or cheque may be. The analysis holds each that is found against the message once more. */
export class OtherIndex {
  readonly #byKey = new Map<string, SupplierRecord[]>();

  constructor(records: readonly SupplierRecord[]) {
    for (const record of records) {
      for (const entry of record.otherDestinations) {
        for (const key of new Set([entry, entry.slice(entry.indexOf(":") + 1)].map(folded))) {
          const there = this.#byKey.get(key);
          if (there === undefined) this.#byKey.set(key, [record]);
          else if (there.at(-1) !== record) there.push(record);
        }
      }
    }
  }

  /** The records that may hold the destination, given as `Destination.value` has it. */
  owners(value: string): readonly SupplierRecord[] {
    if (this.#byKey.size === 0) return [];
    return [...new Set([...keysOf(value)].flatMap((key) => this.#byKey.get(key) ?? []))];
  }
}
