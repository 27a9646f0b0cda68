import { type Account, accountKeys, recordForm, sameAccount } from "../../accounts";
import type { SupplierRecord } from "../../analysis";
import type { FaultList } from "./fault";

interface Holder {
  readonly record: SupplierRecord;
  readonly line: number;
  readonly account: Account;
  readonly as: "account" | "shared" | "rejected";
}

/** Reports accounts of two suppliers, unless shared, and accounts that another supplier's record rejects. */
export class CrossRows {
  readonly #holders = new Map<string, Holder[]>();

  add(record: SupplierRecord, line: number, faults: Pick<FaultList, "add">): void {
    const hold = (account: Account, as: Holder["as"]): void => this.#hold({ record, line, account, as }, faults);
    for (const account of record.accounts) hold(account, "account");
    for (const account of record.sharedAccounts) hold(account, "shared");
    for (const account of record.rejectedAccounts) hold(account, "rejected");
  }

  #hold(holder: Holder, faults: Pick<FaultList, "add">): void {
    const keys = accountKeys(holder.account);
    for (const key of keys) {
      const others = this.#holders.get(key);
      if (others === undefined) continue;
      const isShared = shares(holder) || others.some(shares);
      const other = others.find((one) => one.record.id !== holder.record.id && conflict(one, holder, isShared));
      if (other !== undefined) {
        faults.add(holder.line, columnOf[holder.as], describe(holder, other));
        return;
      }
    }
    // Most accounts occur once; their keys share this list until then.
    const alone = [holder];
    for (const key of keys) {
      const others = this.#holders.get(key);
      if (others === undefined) this.#holders.set(key, alone);
      // One of each way is enough, so that pools of thousands cost no more.
      else if (!others.some(({ as }) => as === holder.as)) others.push(holder);
    }
  }
}

const columnOf = { account: "accounts", shared: "shared_accounts", rejected: "rejected_accounts" } as const;

/** An account that anyone shares may belong to all; a factor's own list is enough. */
function conflict(one: Holder, other: Holder, isShared: boolean): boolean {
  if (!sameAccount(one.account, other.account)) return false;
  if (one.as === "rejected" || other.as === "rejected") return one.as !== other.as;
  return !isShared;
}

function shares({ record, account }: Holder): boolean {
  return record.sharedAccounts.some((shared) => sameAccount(shared, account));
}

function describe(holder: Holder, other: Holder): string {
  const account = recordForm(holder.account);
  const where = `supplier ${other.record.id} (line ${other.line})`;
  if (other.as === "rejected") return `${account} is among the rejected accounts of ${where}. Check both.`;
  if (holder.as === "rejected") return `${account} is rejected here and an account of ${where}. Check both.`;
  return `${account} is also an account of ${where}. Check both; if both use it, put it into shared_accounts.`;
}
