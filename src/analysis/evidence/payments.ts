import { accountKeys, sameAccount, type Account } from "../../accounts";
import type { Facts, FoundDestination } from "../facts";
import { foundOr } from "../gathered";
import type { Policy } from "../policy";
import type { Ownership, Records, SupplierRecord } from "../records";
import type { Role } from "../report";
import type { Author, Claim, PayeePair, Payment } from "./evidence";
import { payeeFor } from "./payee";

/** Whether a record holds the account itself. */
export function holds(record: SupplierRecord, account: Account): boolean {
  return [...record.accounts, ...record.sharedAccounts].some((own) => sameAccount(own, account));
}

/** An account that others may be paid on: recorded as shared, or of a factor or group. */
function isShared({ as, record }: Ownership): boolean {
  return as === "shared" || (as === "account" && (record.kind === "factor" || record.kind === "group"));
}

interface Known {
  readonly owners: readonly Ownership[];
  readonly ours: boolean;
}

function knowledge(records: Records, policy: Policy): (destination: FoundDestination) => Known {
  const all = records.state === "found" ? distinct(records.owners) : [];
  return ({ account }) => {
    if (account === null) return { owners: [], ours: false };
    const owners = all.filter((owner) => accountsAs(owner).some((own) => sameAccount(own, account)));
    return { owners, ours: policy.organisation.accounts.some((own) => sameAccount(own, account)) };
  };
}

/** One entry a record and role: an account that stands at several places is asked about several times. */
function distinct(owners: readonly Ownership[]): Ownership[] {
  return [...new Map(owners.map((owner) => [`${owner.record.id} ${owner.as}`, owner])).values()];
}

function accountsAs({ record, as }: Ownership): readonly Account[] {
  if (as === "rejected") return record.rejectedAccounts;
  return as === "shared" ? record.sharedAccounts : record.accounts;
}

function roleOf({ owners, ours }: Known): Role {
  if (ours) return "ours";
  return owners.length > 0 && owners.every(({ record, as }) => record.kind === "customer" && as === "account")
    ? "payer"
    : "payee";
}

/** Destinations held against the records, and the pairs of claimed payee and destination that are to be judged. */
export function paymentsOf(
  facts: Facts,
  records: Records,
  policy: Policy,
  claim: Claim,
  authors: readonly Author[],
): { payments: readonly Payment[]; pairs: readonly PayeePair[] } {
  const know = knowledge(records, policy);
  const fromOurs = authors.some(({ role, own }) => role === "outer" && own);
  const payments: Payment[] = [];
  const pairs: PayeePair[] = [];
  for (const destination of foundOr(facts.destinations, [])) {
    const known = know(destination);
    const role = roleOf(known);
    const payee = role === "payee" ? payeeFor(facts, destination, known.owners, claim, fromOurs, policy) : null;
    const rejected = known.owners.some(({ as }) => as === "rejected");
    const shared = known.owners.some(isShared);
    const held =
      payee !== null && destination.account !== null && !rejected && (holds(payee, destination.account) || shared);
    const comparable = payee !== null && (payee.accounts.length > 0 || held);
    const payment: Payment = {
      ...destination,
      payee,
      role: shared && !held ? "thirdParty" : role,
      onRecord: role === "ours" ? true : comparable ? held : null,
      owner: role === "ours" ? "own" : (known.owners.find(({ as }) => as !== "rejected")?.record.id ?? null),
      foreignOwners: foreign(known, payee),
      rejected,
    };
    payments.push(payment);
    if (payee !== null) pairs.push({ record: payee, destination: payment, held });
  }
  return { payments, pairs };
}

function foreign({ owners }: Known, payee: SupplierRecord | null): SupplierRecord[] {
  const mine = owners.some(({ record, as }) => as !== "rejected" && record.id === payee?.id);
  if (mine || owners.some(isShared)) return [];
  return owners.filter(({ as }) => as === "account").map(({ record }) => record);
}

/** The same account, written anyhow. Falls back to the written value for destinations that are no account. */
export function destinationKey({ account, value }: FoundDestination): string {
  // The last key is the one that the forms of an account share: an IBAN's is how its country writes it.
  return account === null ? value : (accountKeys(account).at(-1) ?? value);
}
