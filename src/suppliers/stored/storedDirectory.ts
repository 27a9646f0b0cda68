import type { Clues, SupplierRecord } from "../../analysis";
import { imitatedName, type ImitationIndex } from "../../names";
import { AccountIndex } from "../indexes/accountIndex";
import { type Found, type Indexes, search } from "../directory";
import { DomainIndex } from "../indexes/domainIndex";
import { Holders } from "../packed/holders";
import { type KeyKind, type Keys, KeyTable, keyKind } from "../packed/keyTable";
import { SectionReader } from "../packed/layout";
import { type NameBook, NameIndex } from "../names/nameIndex";
import { NameRows } from "../names/nameRows";
import { nameWords } from "../names/namesBuilder";
import { OtherIndex } from "../indexes/otherIndex";
import { type PackedSuppliers, packPart } from "../indexes/pack";
import type { RecordList } from "../packed/records";
import { type Bearer, maxUnder, type Word } from "../names/wordBook";
import type { IndexStore } from "./indexStore";
import { Knowledge } from "./knowledge";

/** A misspelt name takes six; more mean a fault. */
const maxRounds = 12;
class Part implements RecordList {
  readonly #records: readonly SupplierRecord[];
  readonly #numbers: ReadonlyMap<SupplierRecord, number>;
  readonly packed: PackedSuppliers;

  constructor(known: ReturnType<Knowledge["records"]>) {
    this.#records = known.map(({ record }) => record);
    this.#numbers = new Map(this.#records.map((record, number) => [record, number]));
    this.packed = packPart(known.map(({ record, isFound }, number) => ({ number, record, isFound })));
  }

  at(number: number): SupplierRecord {
    const record = this.#records[number];
    if (record === undefined) throw new Error(`The list has no record ${number}.`);
    return record;
  }

  numberOf(record: SupplierRecord): number | undefined {
    return this.#numbers.get(record);
  }
}

/** What isn't known of the whole is wanted, and counted. */
class AskedKeys implements Keys {
  unknown = 0;

  constructor(
    private readonly part: Keys,
    private readonly knowledge: Knowledge,
  ) {}

  find(kind: KeyKind, key: string): readonly number[] {
    // A pool's records that reject or share it must not be lost among thousands.
    const kinds = kind === keyKind.account ? [kind, keyKind.shared, keyKind.rejected] : [kind];
    for (const each of kinds) if (!this.knowledge.hasKey([each, key])) this.unknown += 1;
    return this.part.find(kind, key);
  }
}

function imitationsOf(knowledge: Knowledge, keys: Keys): ImitationIndex {
  const numbers = new Map<string, number>();
  const list: string[] = [];
  const names: string[] = [];
  const numberOf = (domain: string): number => {
    const number = numbers.get(domain);
    if (number !== undefined) return number;
    numbers.set(domain, list.length);
    names.push(imitatedName(domain));
    return list.push(domain) - 1;
  };
  return {
    domains: { has: (domain) => keys.find(keyKind.domain, domain).length > 0 },
    keys: { get: (key) => knowledge.imitated(key).map(numberOf) },
    list,
    names,
  };
}

/** More names than a record has. */
const namesARecord = 65_536;
/** Numbers from here on are names that words led to; below, those that keys led to. */
const byWords = 2 ** 32;

class AskedNames implements NameBook {
  readonly #words = new WeakMap<SupplierRecord, readonly (readonly string[])[]>();

  constructor(
    private readonly rows: NameRows,
    private readonly part: Part,
    private readonly knowledge: Knowledge,
  ) {}

  get size(): number {
    return this.knowledge.names;
  }

  recordOf(name: number): number {
    if (name < byWords) return this.rows.recordOf(name);
    return this.part.numberOf(this.#bearing(name)) ?? -1;
  }

  isStaff(name: number): boolean {
    return name < byWords ? this.rows.isStaff(name) : this.#bearing(name).kind === "staff";
  }

  wordsOf(name: number): readonly string[] {
    if (name < byWords) return this.rows.wordsOf(name);
    const record = this.#bearing(name);
    const words = this.#words.get(record) ?? nameWords(record);
    this.#words.set(record, words);
    return words[(name - byWords) % namesARecord] ?? [];
  }

  find(text: string): Word | null {
    const names = this.knowledge.namesWith(text);
    return names === 0 ? null : { text, names };
  }

  under(slip: string): readonly string[] {
    const words = this.knowledge.under(slip);
    return words.length > maxUnder ? [] : words;
  }

  *bearers({ text }: Word): Iterable<Bearer> {
    for (const { place, name, words } of this.knowledge.bearers(text))
      yield { name: place * namesARecord + name, words };
  }

  numberOf(bearer: number): number | null {
    return this.knowledge.recordAt(Math.floor(bearer / namesARecord)) === null ? null : byWords + bearer;
  }

  #bearing(name: number): SupplierRecord {
    const record = this.knowledge.recordAt(Math.floor((name - byWords) / namesARecord));
    if (record === null) throw new Error("A name's record must be known before its words are asked for.");
    return record;
  }
}

function open(part: Part, knowledge: Knowledge): Indexes {
  const from = new SectionReader(part.packed.bytes);
  const keys = new KeyTable(from);
  const asked = (): AskedKeys => new AskedKeys(keys, knowledge);
  const ofDomains = asked();
  const domains = new DomainIndex(from, ofDomains, part, imitationsOf(knowledge, ofDomains));
  const names = new NameIndex(asked(), part, new AskedNames(new NameRows(from, keys), part, knowledge));
  const accounts = new AccountIndex(new Holders(from), asked(), part);
  const others = new OtherIndex(new Holders(from), asked(), part);
  return { records: part, table: asked(), domains, names, accounts, others };
}

/** A list of any length in a store; fetches in rounds, answers as in memory. @throws {Error} if the store fails */
export async function searchStored(store: IndexStore, clues: Clues): Promise<Found> {
  const knowledge = new Knowledge();
  let part = new Part([]);
  for (let round = 0; round < maxRounds; round += 1) {
    const found = search(open(part, knowledge), clues);
    const wants = knowledge.takeWants();
    const before = knowledge.recordCount;
    if (wants !== null) knowledge.learn(wants, await store.fetch(wants));
    // Of thousands of holders of a pool's account, those that are meant come first: they are known by now.
    else if (!knowledge.take(found.matches.map(({ record }) => record))) return found;
    if (knowledge.recordCount > before) part = new Part(knowledge.records());
  }
  throw new Error("The lookup came to no end.");
}
