import { type Account, accountKeys, sameAccount } from "../accounts";
import type { Ownership, SupplierRecord } from "../analysis";
import { type KeyKind, type KeyTable, type KeyTableBuilder, keyKind } from "./keyTable";
import type { RecordStore } from "./records";

/** Whose an account is, and as what. */
export interface Owner {
  readonly record: SupplierRecord;
  readonly as: Exclude<Ownership["as"], "other">;
}

interface Entry {
  readonly account: Account;
  readonly as: Owner["as"];
}

/** Records that are looked through for one key: a factor's account may stand with thousands. */
const mostRecords = 5_000;

/** Puts a record's accounts under their keys: its own, shared, and rejected ones. */
export function addAccounts(table: KeyTableBuilder, record: SupplierRecord, number: number): void {
  for (const { account } of entriesOf(record)) for (const [kind, key] of keysOf(account)) table.add(kind, key, number);
}

/** Whose an account is, over all records. */
export class AccountIndex {
  readonly #table: KeyTable;
  readonly #records: RecordStore;

  constructor(table: KeyTable, records: RecordStore) {
    this.#table = table;
    this.#records = records;
  }

  /** The records that hold the account. */
  owners(account: Account): Owner[] {
    const owners = new Map<string, Owner>();
    for (const [kind, key] of questionsOf(account)) {
      for (const number of this.#table.find(kind, key).slice(0, mostRecords)) {
        const record = this.#records.at(number);
        for (const { account: held, as } of entriesOf(record)) {
          if (sameAccount(held, account)) owners.set(`${as} ${record.id}`, { record, as });
        }
      }
    }
    return [...owners.values()];
  }
}

function entriesOf(record: SupplierRecord): readonly Entry[] {
  const entries = (accounts: readonly Account[], as: Owner["as"]): Entry[] =>
    accounts.map((account) => ({ account, as }));
  return [
    ...entries(record.accounts, "account"),
    ...entries(record.sharedAccounts, "shared"),
    ...entries(record.rejectedAccounts, "rejected"),
  ];
}

type Key = readonly [KeyKind, string];

/** What a recorded account is found by. */
function keysOf(account: Account): Key[] {
  const whole = accountKeys(account).map((key): Key => [keyKind.account, key]);
  if (isBankless(account)) return [...whole, [keyKind.bankless, tail(account.value, 0)]];
  return [...whole, ...[...tailsOf(account)].map((key): Key => [keyKind.tail, key])];
}

/** What a message's account is looked up by: one that either side names without its bank is found by the end of its number. */
function questionsOf(account: Account): Key[] {
  const whole = accountKeys(account).map((key): Key => [keyKind.account, key]);
  const ends = [...tailsOf(account)].map((key): Key => [keyKind.bankless, key]);
  return [...whole, ...ends, ...(isBankless(account) ? [[keyKind.tail, tail(account.value, 0)] as const] : [])];
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
