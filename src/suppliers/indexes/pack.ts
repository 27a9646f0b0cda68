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

/** With its indexes, in one buffer: shared between threads where possible, else cloned or transferred. */
export interface PackedSuppliers {
  readonly bytes: ArrayBufferLike;
}

/** Some 6 seconds of processor time for 100,000 records. @param records with distinct ids */
export function packSuppliers(records: readonly SupplierRecord[]): PackedSuppliers {
  const texts = new TextsBuilder();
  for (const record of records) texts.add(packRecord(record));
  const all = [...records.entries()].map(([number, record]) => ({ number, record, isFound: true }));
  return { bytes: layOut([...texts.sections(), ...indexSections(all, false)]) };
}

/** The indexes of a part of a longer list, without the records. @param records with their numbers, which rise */
export function packPart(records: Iterable<PartRecord>): PackedSuppliers {
  return { bytes: layOut(indexSections(records, true)) };
}

/** A record of a part of a list. */
export interface PartRecord {
  readonly number: number;
  readonly record: SupplierRecord;
  /** Keys lead to it. Else its names' words do, and only what it holds counts. */
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
  // As `openDirectory` reads them.
  return [table, domains, names, accounts, others].flatMap((part) => part.sections());
}
