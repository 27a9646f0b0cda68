import { isDisposable, isFreemail, type Directory, type SupplierRecord } from "../analysis";
import { openDirectory, packSuppliers, type PackedSuppliers } from "../suppliers";

/** Domains that nobody owns alone: a record's webmail address does not make the webmail host the supplier's. */
export function isSharedDomain(domain: string): boolean {
  return isFreemail(domain) || isDisposable(domain);
}

/** A supplier list that was read, made ready to be searched and handed to threads. */
export function packed(records: readonly SupplierRecord[]): PackedSuppliers {
  return packSuppliers(records, { isSharedDomain });
}

/** The directory of a supplier list that was packed; null where there is none. */
export function directoryOf(list: PackedSuppliers | null): Directory | null {
  return list === null ? null : openDirectory(list, { isSharedDomain });
}
