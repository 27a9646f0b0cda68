import { recordForm } from "../../../src/accounts";
import type { SupplierRecord } from "../../../src/analysis/records";

/** A supplier file (JSON) of records. */
export function supplierFileOf(records: readonly SupplierRecord[]): string {
  return JSON.stringify(
    records.map((record) => ({
      id: record.id,
      name: record.name,
      aliases: record.aliases,
      domains: record.domains,
      emails: record.emails,
      phones: record.phones,
      country: record.country ?? "",
      tax_ids: record.taxIds,
      accounts: record.accounts.map(recordForm),
      kind: record.kind,
      shared_accounts: record.sharedAccounts.map(recordForm),
      rejected_accounts: record.rejectedAccounts.map(recordForm),
      other_destinations: record.otherDestinations,
    })),
  );
}
