import { z } from "zod";
import { recordForm } from "../../accounts";
import type { SupplierRecord } from "../../analysis";
import { maxIdLength, maxSearchLength } from "../limits";
import { writtenAccount } from "./account";
import { plainRecord } from "./lookup";
import { next, sought, stretch } from "./page";

/** A search of the list. */
export const supplierQuery = stretch.extend({
  q: sought(maxSearchLength).optional().meta({
    description:
      "A supplier's id, name or its beginning, domain, address, tax number or account. Without it: all, by name.",
  }),
});

/** The id in a path. */
export const supplierId = z.object({ id: sought(maxIdLength).min(1) });

/** A record as it is answered: analysis' own, its accounts as in the supplier file. */
type SupplierForm = Omit<SupplierRecord, AccountField> & { readonly [K in AccountField]: readonly string[] };
type AccountField = "accounts" | "sharedAccounts" | "rejectedAccounts";

const accounts = z.array(writtenAccount);

/** Describes it. */
export const supplier = plainRecord
  .extend({ accounts, sharedAccounts: accounts, rejectedAccounts: accounts })
  .meta({ id: "Supplier" }) satisfies z.ZodType<SupplierForm>;

/** A stretch of the list. */
export const suppliers = z.object({ suppliers: z.array(supplier), next });

/** Writes a record's accounts. */
export function supplierForm(record: SupplierRecord): SupplierForm {
  return {
    ...record,
    accounts: record.accounts.map(recordForm),
    sharedAccounts: record.sharedAccounts.map(recordForm),
    rejectedAccounts: record.rejectedAccounts.map(recordForm),
  };
}
