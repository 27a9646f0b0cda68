import { isDisposable, isFreemail, type Directory, type SupplierRecord } from "../analysis";
import { memoryDirectory } from "../suppliers";

/** Domains that nobody owns alone: a record's webmail address does not make the webmail host the supplier's. */
export function isSharedDomain(domain: string): boolean {
  return isFreemail(domain) || isDisposable(domain);
}

/** The directory of a supplier list that was read; null where there is none. */
export function directoryOf(records: readonly SupplierRecord[] | null): Directory | null {
  return records === null ? null : memoryDirectory(records, { isSharedDomain });
}
