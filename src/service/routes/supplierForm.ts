import { recordForm } from "../../accounts";
import type { Supplier, SupplierRecord } from "../../contract";

/** Accounts as in the supplier file. */
export function supplierForm(record: SupplierRecord): Supplier {
  return {
    ...record,
    accounts: record.accounts.map(recordForm),
    sharedAccounts: record.sharedAccounts.map(recordForm),
    rejectedAccounts: record.rejectedAccounts.map(recordForm),
  };
}
