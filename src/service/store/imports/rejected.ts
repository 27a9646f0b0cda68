import { accountKeys, recordForm, sameAccount } from "../../../accounts";
import type { SupplierRecord } from "../../../analysis";
import type { RejectedAccount } from "../../../contract";
import type { Tx } from "../connection/connect";
import type { Context } from "../store";
import { recordOfSupplier } from "../rows";

/** The sentence for an account that another supplier denied. */
export async function rejectedBy(tx: Tx, vault: Context["vault"], id: string, key: string): Promise<string> {
  const rejected = (await recordOfSupplier({ vault }, tx, id))?.record.rejectedAccounts ?? [];
  const one = rejected.find((account) => accountKeys(account).includes(key));
  return one === undefined ? `An account of this row was rejected for ${id}.` : rejectedText(one, id);
}

/** New accounts of a record that were rejected for it. A mark that would go at the same time counts. */
export function rejectedAmong(old: SupplierRecord | null, next: SupplierRecord): readonly RejectedAccount[] {
  const held = old === null ? [] : [...old.accounts, ...old.sharedAccounts];
  const added = [...next.accounts, ...next.sharedAccounts].filter((one) => !held.some((had) => sameAccount(had, one)));
  const rejected = [...(old?.rejectedAccounts ?? []), ...next.rejectedAccounts];
  return rejected.filter((one) => added.some((account) => sameAccount(account, one)));
}

/** When and where an account was denied, as a sentence. @param id of another supplier */
export function rejectedText({ denied, ...account }: RejectedAccount, id?: string): string {
  const text = recordForm(account);
  if (denied === undefined) return `${text} was rejected for ${id ?? "this supplier"} before.`;
  const { on, case: label, proposal } = denied;
  const place = label !== null ? `, case ${label}` : proposal === undefined ? "" : `, proposal ${proposal}`;
  return `The supplier ${id === undefined ? "" : `${id} `}denied ${text} on ${on}${place}.`;
}
