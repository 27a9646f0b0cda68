import type { SupplierRecord } from "../../analysis";
import { addAccounts } from "./accountIndex";
import { DomainsBuilder } from "./domainIndex";
import { taxIdKey } from "../file/fields";
import { HoldersBuilder } from "../packed/holders";
import { KeyTableBuilder, keyKind } from "../packed/keyTable";
import { layOut, type Section } from "../packed/layout";
import { NamesBuilder } from "../names/namesBuilder";
import { addOthers } from "./otherIndex";
import { packRecord } from "../packed/records";
import { TextsBuilder } from "../packed/texts";

/**
 * The supplier list with all that it is searched by, in one buffer. Where threads can share memory it is shared, and
 * handing it to one more costs nothing; elsewhere it can be cloned or transferred.
 */
export interface PackedSuppliers {
  readonly bytes: ArrayBufferLike;
}

/**
 * Packs a supplier list. Takes some 6 seconds of processor time for 100,000 records; opening what it gives takes none.
 * @param records with distinct ids, as {@link readSupplierFile} returns them
 */
export function packSuppliers(records: readonly SupplierRecord[]): PackedSuppliers {
  const texts = new TextsBuilder();
  for (const record of records) texts.add(packRecord(record));
  const all = [...records.entries()].map(([number, record]) => ({ number, record, isFound: true }));
  return { bytes: layOut([...texts.sections(), ...indexSections(all, false)]) };
}

/**
 * The indexes of a part of a longer list, without the records, for whoever holds them and knows the words and domains of the whole.
 * @param records with their numbers, which rise
 */
export function packPart(records: Iterable<PartRecord>): PackedSuppliers {
  return { bytes: layOut(indexSections(records, true)) };
}

/** A record of a part of a list. */
export interface PartRecord {
  readonly number: number;
  readonly record: SupplierRecord;
  /** Keys lead to it. Else it is known by its names' words, which are known otherwise: then what it holds counts alone. */
  readonly isFound: boolean;
}

function indexSections(records: Iterable<PartRecord>, isPart: boolean): readonly Section[] {
  const table = new KeyTableBuilder();
  const names = new NamesBuilder(table, isPart);
  const domains = new DomainsBuilder(table, isPart);
  const accounts = new HoldersBuilder(table);
  const others = new HoldersBuilder(table);
  for (const { number, record, isFound } of records) {
    if (isFound) {
      for (const email of new Set(record.emails)) table.add(keyKind.address, email, number);
      for (const taxId of new Set(record.taxIds.map(taxIdKey))) table.add(keyKind.taxId, taxId, number);
      domains.add(record, number);
      names.add(record, number);
    }
    addAccounts(accounts, record, number);
    addOthers(others, record, number);
  }
  // `openDirectory` reads them in this order: keys, domains, names, accounts, other destinations.
  return [table, domains, names, accounts, others].flatMap((part) => part.sections());
}
