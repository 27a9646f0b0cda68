import type { SupplierRecord } from "../analysis";
import { addAccounts } from "./accountIndex";
import { DomainsBuilder } from "./domainIndex";
import { taxIdKey } from "./fields";
import { KeyTableBuilder, keyKind } from "./keyTable";
import { layOut } from "./layout";
import { NamesBuilder } from "./namesBuilder";
import { addOthers } from "./otherIndex";
import type { IsSharedDomain } from "./record";
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
 * Packs a supplier list. Takes some 20 seconds for a million records; opening what it gives takes none.
 * @param records with distinct ids, as {@link readSupplierFile} returns them
 */
export function packSuppliers(records: readonly SupplierRecord[], options: PackOptions = {}): PackedSuppliers {
  const table = new KeyTableBuilder();
  const texts = new TextsBuilder();
  const names = new NamesBuilder(table);
  const domains = new DomainsBuilder(table, options.isSharedDomain ?? (() => false));
  for (const [number, record] of records.entries()) {
    texts.add(packRecord(record));
    for (const email of new Set(record.emails)) table.add(keyKind.address, email, number);
    for (const taxId of new Set(record.taxIds.map(taxIdKey))) table.add(keyKind.taxId, taxId, number);
    addAccounts(table, record, number);
    addOthers(table, record, number);
    names.add(record, number);
    domains.add(record, number);
  }
  return { bytes: layOut([...texts.sections(), ...table.sections(), ...domains.sections(), ...names.sections()]) };
}
