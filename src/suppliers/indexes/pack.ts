import type { SupplierRecord } from "../../analysis";
import { AccountsBuilder } from "./accountIndex";
import { DomainsBuilder } from "./domainIndex";
import { taxIdKey } from "../file/fields";
import { KeyTableBuilder, keyKind } from "./keyTable";
import { layOut, type Section } from "./layout";
import { NamesBuilder } from "../names/namesBuilder";
import { OthersBuilder } from "./otherIndex";
import type { IsSharedDomain } from "../file/record";
import { packRecord } from "./records";
import { TextsBuilder } from "./texts";

/**
 * The supplier list with all that it is searched by, in one buffer. Where threads can share memory it is shared, and
 * handing it to one more costs nothing; elsewhere it can be cloned or transferred.
 */
export interface PackedSuppliers {
  readonly bytes: ArrayBufferLike;
}

/** What packing may be told. */
export interface PackOptions {
  /** Whether strangers share the domain (freemail): then it leads to no record, and only whole addresses do. Default: none is. */
  readonly isSharedDomain?: IsSharedDomain;
}

/**
 * Packs a supplier list. Takes some 6 seconds of processor time for 100,000 records; opening what it gives takes none.
 * @param records with distinct ids, as {@link readSupplierFile} returns them
 */
export function packSuppliers(records: readonly SupplierRecord[], options: PackOptions = {}): PackedSuppliers {
  const texts = new TextsBuilder();
  for (const record of records) texts.add(packRecord(record));
  const all = [...records.entries()].map(([number, record]) => ({ number, record, isFound: true }));
  return { bytes: layOut([...texts.sections(), ...indexSections(all, options, false)]) };
}

/**
 * The indexes of a part of a longer list, without the records, for whoever holds them and knows the words and domains of the whole.
 * @param records with their numbers, which rise
 */
export function packPart(records: Iterable<PartRecord>, options: PackOptions): PackedSuppliers {
  return { bytes: layOut(indexSections(records, options, true)) };
}

/** A record of a part of a list. */
export interface PartRecord {
  readonly number: number;
  readonly record: SupplierRecord;
  /** Keys lead to it. Else it is known by its names' words, which are known otherwise: then what it holds counts alone. */
  readonly isFound: boolean;
}

function indexSections(records: Iterable<PartRecord>, options: PackOptions, isPart: boolean): readonly Section[] {
  const table = new KeyTableBuilder();
  const names = new NamesBuilder(table, isPart);
  const domains = new DomainsBuilder(table, options.isSharedDomain ?? (() => false), isPart);
  const accounts = new AccountsBuilder(table);
  const others = new OthersBuilder(table);
  for (const { number, record, isFound } of records) {
    if (isFound) {
      for (const email of new Set(record.emails)) table.add(keyKind.address, email, number);
      for (const taxId of new Set(record.taxIds.map(taxIdKey))) table.add(keyKind.taxId, taxId, number);
      domains.add(record, number);
      names.add(record, number);
    }
    accounts.add(record, number);
    others.add(record, number);
  }
  // `openDirectory` reads them in this order: keys, domains, names, accounts, other destinations.
  return [table, domains, names, accounts, others].flatMap((part) => part.sections());
}
