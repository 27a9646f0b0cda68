import { type Account, accountKeys, sameAccount } from "../accounts";
import type { Ownership, SupplierRecord } from "../analysis";

interface Entry {
  readonly record: SupplierRecord;
  readonly account: Account;
  readonly as: Exclude<Ownership["as"], "other">;
}

/** Whose an account is, over all records: their own, shared, and rejected ones. */
export class AccountIndex {
  readonly #byKey: Index = new Map();
  /** Accounts of which the record states no bank, by the end of their number. */
  readonly #bankless: Index = new Map();
  /** All others by the ends that their number may have; made when a message first names an account without its bank. */
  #byTail: Index | null = null;
  readonly #records: readonly SupplierRecord[];

  constructor(records: readonly SupplierRecord[]) {
    this.#records = records;
    for (const entry of entriesOf(records)) {
      for (const key of accountKeys(entry.account)) put(this.#byKey, key, entry);
      if (isBankless(entry.account)) put(this.#bankless, tail(entry.account.value, 0), entry);
    }
  }

  /** The records that hold the account. */
  owners(account: Account): { readonly record: SupplierRecord; readonly as: Exclude<Ownership["as"], "other"> }[] {
    const found = new Set<Entry>();
    const collect = (index: Index, key: string): void => at(index, key).forEach((entry) => found.add(entry));
    for (const key of accountKeys(account)) collect(this.#byKey, key);
    for (const key of tailsOf(account)) collect(this.#bankless, key);
    if (isBankless(account)) collect(this.#tails(), tail(account.value, 0));
    const owners = new Map<string, Entry>();
    for (const entry of found) {
      if (sameAccount(entry.account, account)) owners.set(`${entry.as} ${entry.record.id}`, entry);
    }
    return [...owners.values()];
  }

  #tails(): Index {
    if (this.#byTail === null) {
      this.#byTail = new Map();
      for (const entry of entriesOf(this.#records)) {
        if (isBankless(entry.account)) continue;
        for (const key of tailsOf(entry.account)) put(this.#byTail, key, entry);
      }
    }
    return this.#byTail;
  }
}

/** Most keys lead to one entry: an array only where there are more. */
type Index = Map<string, Entry | Entry[]>;

function put(index: Index, key: string, entry: Entry): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, entry);
  else if (Array.isArray(there)) there.push(entry);
  else index.set(key, [there, entry]);
}

function at(index: Index, key: string): readonly Entry[] {
  const there = index.get(key);
  return there === undefined ? [] : Array.isArray(there) ? there : [there];
}

function* entriesOf(records: readonly SupplierRecord[]): Generator<Entry> {
  for (const record of records) {
    for (const account of record.accounts) yield { record, account, as: "account" };
    for (const account of record.sharedAccounts) yield { record, account, as: "shared" };
    for (const account of record.rejectedAccounts) yield { record, account, as: "rejected" };
  }
}

function isBankless({ bank, scheme }: Account): boolean {
  return bank === null && scheme !== "iban" && scheme !== "ch-qr-iban" && scheme !== "mx-clabe";
}

const tailLength = 6; // sameAccount compares no shorter number without its bank

function tail(value: string, cut: number): string {
  return value.slice(Math.max(0, value.length - cut - tailLength), value.length - cut);
}

/** Ends that the account's own number may have. National check digits stand behind it, at most three; in New Zealand the suffix. */
function tailsOf({ scheme, value }: Account): Set<string> {
  const cuts = scheme === "nz" ? [0, value.length - 7] : [0, 1, 2, 3];
  return new Set(cuts.map((cut) => tail(value, cut)));
}
