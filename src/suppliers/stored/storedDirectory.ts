import type { Clues, SupplierRecord } from "../../analysis";
import { imitationKeys, type ImitationIndex } from "../../names";
import { AccountIndex } from "../accountIndex";
import { type DirectoryOptions, type Found, type Indexes, search } from "../directory";
import { DomainIndex } from "../domainIndex";
import { type KeyKind, type Keys, KeyTable, keyKind } from "../keyTable";
import { SectionReader } from "../layout";
import { type NameBook, NameIndex } from "../nameIndex";
import { NameRows } from "../nameRows";
import { OtherIndex } from "../otherIndex";
import { packIndexes } from "../pack";
import type { RecordList } from "../records";
import { mostUnder, type Word } from "../wordBook";
import type { IndexStore, PlacedRecord } from "./indexStore";
import { Knowledge } from "./knowledge";

/** Rounds after which something is wrong: a name that is misspelt takes five. */
const mostRounds = 12;
/** More names than a record has. */
const namesARecord = 65_536;

/** The part of the list that is known, as a list of its own. */
class Part implements RecordList {
  readonly records: readonly SupplierRecord[];
  readonly #numbers: ReadonlyMap<SupplierRecord, number>;
  readonly #byPlace: ReadonlyMap<number, number>;

  constructor(placed: readonly PlacedRecord[]) {
    this.records = placed.map(({ record }) => record);
    this.#numbers = new Map(placed.map(({ record }, number) => [record, number]));
    this.#byPlace = new Map(placed.map(({ place }, number) => [place, number]));
  }

  at(number: number): SupplierRecord {
    const record = this.records[number];
    if (record === undefined) throw new Error(`The list has no record ${number}.`);
    return record;
  }

  numberOf(record: SupplierRecord): number | undefined {
    return this.#numbers.get(record);
  }

  /** The number, in this part, of the record at a place of the whole list. */
  numberAt(place: number): number | undefined {
    return this.#byPlace.get(place);
  }
}

/** The keys of the part; what isn't known of the whole is wanted, and counted. */
class AskedKeys implements Keys {
  unknown = 0;

  constructor(
    private readonly part: Keys,
    private readonly knowledge: Knowledge,
  ) {}

  find(kind: KeyKind, key: string): readonly number[] {
    // Of a pool's account, the records that reject or share it must not be lost among thousands.
    const kinds = kind === keyKind.account ? [kind, keyKind.shared, keyKind.rejected] : [kind];
    for (const each of kinds) if (!this.knowledge.hasKey([each, key])) this.unknown += 1;
    return this.part.find(kind, key);
  }
}

/** The domains of the whole list, by what imitations have in common with them. */
function imitationsOf(knowledge: Knowledge, keys: Keys): ImitationIndex {
  const numbers = new Map<string, number>();
  const list: string[] = [];
  const names: string[] = [];
  const numberOf = (domain: string): number => {
    const number = numbers.get(domain);
    if (number !== undefined) return number;
    numbers.set(domain, list.length);
    names.push(imitationKeys(domain, true)?.name ?? "");
    return list.push(domain) - 1;
  };
  return {
    domains: { has: (domain) => keys.find(keyKind.domain, domain).length > 0 },
    keys: { get: (key) => knowledge.imitated(key).map(numberOf) },
    list,
    names,
  };
}

/** The names of the whole list, as far as they are known; by number those of the part. */
class AskedNames implements NameBook {
  constructor(
    private readonly rows: NameRows,
    private readonly part: Part,
    private readonly knowledge: Knowledge,
  ) {}

  get size(): number {
    return this.knowledge.names;
  }

  recordOf(name: number): number {
    return this.rows.recordOf(name);
  }

  isStaff(name: number): boolean {
    return this.rows.isStaff(name);
  }

  wordsOf(name: number): readonly string[] {
    return this.rows.wordsOf(name);
  }

  find(text: string): Word | null {
    const names = this.knowledge.namesWith(text);
    return names === 0 ? null : { text, names };
  }

  under(slip: string): readonly string[] {
    const words = this.knowledge.under(slip);
    return words.length > mostUnder ? [] : words;
  }

  *bearers({ text }: Word): Iterable<{ readonly name: number; readonly words: number }> {
    for (const { place, name, words } of this.knowledge.bearers(text))
      yield { name: place * namesARecord + name, words };
  }

  numberOf(bearer: number): number | null {
    const place = Math.floor(bearer / namesARecord);
    if (!this.knowledge.hasPlace(place)) return null;
    const record = this.part.numberAt(place);
    return record === undefined ? null : this.rows.firstOf(record) + (bearer % namesARecord);
  }
}

function open(part: Part, knowledge: Knowledge, options: DirectoryOptions): Indexes {
  const isSharedDomain = options.isSharedDomain ?? (() => false);
  const from = new SectionReader(packIndexes(part.records, options).bytes);
  const keys = new KeyTable(from);
  const asked = (): AskedKeys => new AskedKeys(keys, knowledge);
  const ofDomains = asked();
  const domains = new DomainIndex(from, ofDomains, part, isSharedDomain, imitationsOf(knowledge, ofDomains));
  const names = new NameIndex(asked(), part, new AskedNames(new NameRows(from, keys), part, knowledge));
  const accounts = new AccountIndex(from, asked(), part);
  const others = new OtherIndex(from, asked(), part);
  return { records: part, table: asked(), domains, names, accounts, others };
}

/**
 * Searches a list that lies in a store, of any length: what a search of the list in memory would look at is fetched, a round
 * at a time, and what was fetched is searched as that list is. Both answer alike.
 * @throws {Error} where the store can't be asked, or where too many accounts end alike to tell whose one is.
 */
export async function searchStored(store: IndexStore, clues: Clues, options: DirectoryOptions = {}): Promise<Found> {
  const knowledge = new Knowledge();
  let part = new Part([]);
  let indexes = open(part, knowledge, options);
  for (let round = 0; round < mostRounds; round += 1) {
    const found = search(indexes, clues);
    const wants = knowledge.takeWants();
    if (wants === null) return found;
    const before = knowledge.recordCount;
    knowledge.learn(wants, await store.fetch(wants));
    if (knowledge.recordCount > before) part = new Part(knowledge.records());
    indexes = open(part, knowledge, options);
  }
  throw new Error("The lookup came to no end.");
}
