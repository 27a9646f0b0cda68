import { searchLimits } from "../contract";
import type { Clues, Directory, Match, Ownership, Records, SupplierRecord } from "../analysis";
import { AccountIndex } from "./indexes/accountIndex";
import { DomainIndex } from "./indexes/domainIndex";
import { taxIdKey } from "./file/fields";
import { Holders } from "./packed/holders";
import { type KeyKind, type Keys, KeyTable, keyKind } from "./packed/keyTable";
import { SectionReader } from "./packed/layout";
import { NameIndex } from "./names/nameIndex";
import { NameRows } from "./names/nameRows";
import { OtherIndex } from "./indexes/otherIndex";
import { type PackedSuppliers, packSuppliers } from "./indexes/pack";
import { type RecordList, RecordStore } from "./packed/records";

/** Per clue. Of an account's owners, those that other clues lead to come first. */
const maxMatches = 200;

/** The answer of a searched list. */
export type Found = Extract<Records, { state: "found" }>;

/** @param records with distinct ids, as {@link readSupplierFile} returns them */
export const memoryDirectory = (records: readonly SupplierRecord[]): Directory => openDirectory(packSuppliers(records));

/** In any thread, without copying. Finds records of every kind and status. @throws {Error} for other content. */
export function openDirectory({ bytes }: PackedSuppliers): Directory {
  // In the order of `packSuppliers`.
  const from = new SectionReader(bytes);
  const records = new RecordStore(from);
  const table = new KeyTable(from);
  const domains = new DomainIndex(from, table, records);
  const names = new NameIndex(table, records, new NameRows(from, table));
  const accounts = new AccountIndex(new Holders(from), table, records);
  const others = new OtherIndex(new Holders(from), table, records);
  from.end();
  const indexes: Indexes = { records, table, domains, names, accounts, others };
  return { lookup: (clues) => Promise.resolve(search(indexes, clues)) };
}

/** A list's records and indexes. */
export interface Indexes {
  readonly records: RecordList;
  readonly table: Keys;
  readonly domains: DomainIndex;
  readonly names: NameIndex;
  readonly accounts: AccountIndex;
  readonly others: OtherIndex;
}

/** The records that clues lead to, and the owners of the accounts. All lists are searched by this function. */
export function search({ records, table, domains, names, accounts, others }: Indexes, clues: Clues): Found {
  function held(kind: KeyKind, key: string, keysOf: (record: SupplierRecord) => readonly string[]): SupplierRecord[] {
    const found = table.find(kind, key).slice(0, maxMatches);
    return found.map((number) => records.at(number)).filter((record) => keysOf(record).includes(key));
  }
  const byAddress = (clue: string) => held(keyKind.address, clue.toLowerCase(), ({ emails }) => emails);
  const byTaxId = (clue: string) => held(keyKind.taxId, taxIdKey(clue), ({ taxIds }) => taxIds.map(taxIdKey));
  const matches: Match[] = [
    ...each(clues.addresses, searchLimits.clues, (clue) => all(byAddress(clue), "address", clue)),
    ...each(clues.domains, searchLimits.clues, (clue) => domains.matches(clue)),
    ...each(clues.taxIds, searchLimits.clues, (clue) => all(byTaxId(clue), "tax-id", clue)),
    ...each(clues.names, searchLimits.names, (clue) => all(names.matches(clue), "name", clue)),
    ...each(unnamed(clues), searchLimits.clues, (clue) => all(names.named(clue), "name", clue)),
  ];
  const near = new Set(matches.map(({ record }) => records.numberOf(record)));
  const isNear = (record: number): boolean => near.has(record);
  const owners = clues.accounts.slice(0, searchLimits.clues).flatMap((account, index): Ownership[] => {
    const found = accounts.owners(account, isNear, maxMatches);
    return found.map(({ record, as }) => ({ account: index, record, as }));
  });
  const elsewhere = (clues.otherDestinations ?? [])
    .slice(0, searchLimits.clues)
    .flatMap((value, index): Ownership[] => {
      const found = others.owners(value, isNear, maxMatches);
      return found.map((record) => ({ account: index, record, as: "other" }));
    });
  return { state: "found", matches, owners: [...owners, ...elsewhere] };
}

function unnamed({ names, mentions }: Clues): string[] {
  const known = new Set(names);
  return mentions.filter((mention) => !known.has(mention));
}

function each(clues: readonly string[], limit: number, matches: (clue: string) => readonly Match[]): Match[] {
  const found: Match[] = [];
  for (const clue of [...new Set(clues)].slice(0, limit)) {
    const these = matches(clue);
    if (these.length > 0) found.push(...these.slice(0, maxMatches));
  }
  return found;
}

function all(records: readonly SupplierRecord[], by: Match["by"], clue: string): Match[] {
  return records.map((record) => ({ record, by, clue }));
}
