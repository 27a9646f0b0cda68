import { recordForm } from "../../accounts";
import type { Supplier, SupplierRecord } from "../../contract";

/** A record as it is answered: its accounts as in the supplier file. */
export function supplierForm(record: SupplierRecord): Supplier {
  return {
    ...record,
    accounts: record.accounts.map(recordForm),
    sharedAccounts: record.sharedAccounts.map(recordForm),
    rejectedAccounts: record.rejectedAccounts.map(recordForm),
  };
}
