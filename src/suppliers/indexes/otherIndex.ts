import type { SupplierRecord } from "../../analysis";
import type { Holders } from "../packed/holders";
import { chosenOf, type HoldersBuilder } from "../packed/holders";
import { type Keys, keyKind } from "../packed/keyTable";
import type { RecordList } from "../packed/records";

/** Of a link's path: a record may hold the page or a folder above it. */
const maxSteps = 4;

/** Letters and digits, without scheme, "www.", query and fragment. */
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

/** The whole, without its scheme's name, and folders above a link, nearest first. */
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

/** The analysis compares each result with the message. */
export class OtherIndex {
  constructor(
    private readonly holders: Holders,
    private readonly table: Keys,
    private readonly records: RecordList,
  ) {}

  /** Above `max` (a platform's link), keeps those that `isNear` accepts, then holders of the page itself. */
  owners(value: string, isNear: (record: number) => boolean, max: number): readonly SupplierRecord[] {
    const { texts } = this.holders;
    const lists = [...keysOf(value)].flatMap((key) =>
      this.table
        .find(keyKind.other, key)
        .filter((number) => texts.at(number) === key)
        .map((number) => this.holders.of(number)),
    );
    return chosenOf(lists, [isNear, () => true], max).map((record) => this.records.at(record));
  }
}
