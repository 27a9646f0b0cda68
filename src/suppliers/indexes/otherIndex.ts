import type { SupplierRecord } from "../../analysis";
import { chosenOf, Holders, type HoldersBuilder } from "../packed/holders";
import { type Keys, keyKind } from "../packed/keyTable";
import type { SectionReader } from "../packed/layout";
import type { RecordList } from "../packed/records";

/** Steps of a link's path that are looked up: a record may hold the page or what it lies under. */
const maxSteps = 4;

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

/** A destination whole, without its scheme's name, and what a link lies under, the nearest first. */
function keysOf(text: string): ReadonlySet<string> {
  const key = text.slice(text.indexOf(":") + 1);
  const steps = text.replace(/^(?:https?:)?\/\//i, "").split("/");
  const under = steps.slice(0, maxSteps).map((_, at) => steps.slice(0, at + 1).join("/"));
  return new Set([text, key, ...under.reverse()].map(folded).filter((one) => one.length > 3));
}

/** What an entry of a record's other destinations is found by. */
export function entryKeys(entry: string): ReadonlySet<string> {
  return new Set([entry, entry.slice(entry.indexOf(":") + 1)].map(folded));
}

/** Adds a record's payment links, wallets, aliases and cheques to their holders. */
export function addOthers(holders: HoldersBuilder, { otherDestinations }: SupplierRecord, record: number): void {
  for (const key of new Set(otherDestinations.flatMap((entry) => [...entryKeys(entry)])))
    holders.add(key, record, () => [[keyKind.other, key]]);
}

/** Whose a payment link, wallet, alias or cheque may be. The analysis holds each that is found against the message once more. */
export class OtherIndex {
  readonly #holders: Holders;

  constructor(
    from: SectionReader,
    private readonly table: Keys,
    private readonly records: RecordList,
  ) {
    this.#holders = new Holders(from);
  }

  /**
   * The records that may hold the destination, given as `Destination.value` has it. A platform is named by thousands:
   * where they are more than `max`, those that `isNear` names stay, then those that hold the page itself.
   * @param isNear whether other clues lead to the record of that number
   */
  owners(value: string, isNear: (record: number) => boolean, max: number): readonly SupplierRecord[] {
    const { texts } = this.#holders;
    const lists = [...keysOf(value)].flatMap((key) =>
      this.table
        .find(keyKind.other, key)
        .filter((number) => texts.at(number) === key)
        .map((number) => this.#holders.of(number)),
    );
    return chosenOf(lists, [isNear, () => true], max).map((record) => this.records.at(record));
  }
}
