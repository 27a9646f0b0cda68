import type { Actor, HistoryEntry } from "../../../contract";
import { type Tx, copyInto, type Sql } from "../connection/connect";
import { type Context, cleanActor } from "../store";
import { seal } from "../secrets/crypto";
import type { ServiceKeys } from "../secrets/keyFile";
import type { DataKey } from "../secrets/vault";
import { detailAt, hashOf, isSigned, signHead, storedHead } from "./chain";

/** An entry to write. */
export interface NewEntry {
  readonly action: HistoryEntry["action"];
  readonly supplier: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

const columns = "number at by_oid by_name by_employee action supplier data_key detail hash".split(" ");

/** Locked until the transaction ends, so that the chain can't fork. */
export class Writer {
  readonly #tx: Tx;
  readonly #keys: ServiceKeys;
  readonly #by: Actor;
  /** Of all entries of this transaction. */
  readonly at: Date;
  #number: bigint;
  #hash: Buffer;

  private constructor(tx: Tx, keys: ServiceKeys, by: Actor, at: Date, number: bigint, hash: Buffer) {
    [this.#tx, this.#keys, this.#by, this.at] = [tx, keys, by, at];
    [this.#number, this.#hash] = [number, hash];
  }

  /** Locks the end. @throws {Error} if its signature isn't ours, since signing on would vouch for it */
  static async begin(tx: Tx, keys: ServiceKeys, by: Actor): Promise<Writer> {
    const head = await storedHead(tx, true);
    if (head === undefined) throw new Error("The history has no head.");
    const { number, hash, at, signature, key } = head;
    if (number > 0n) {
      const signer = keys.signing.find(({ id }) => id === key);
      const isOurs =
        signer !== undefined && at !== null && signature !== null && isSigned(signer, number, hash, at, signature);
      if (!isOurs) throw new Error("The head of the history is not signed by this service. Run history verify.");
    } else {
      const [supplier] = await tx`select 1 from remit_guard.supplier limit 1`;
      if (supplier !== undefined) throw new Error("The history is gone, but not the list. Run history verify.");
    }
    return new Writer(tx, keys, by, new Date(), number, hash);
  }

  get number(): bigint {
    return this.#number;
  }

  /** Encrypts their details. */
  async add(dataKey: DataKey, ...entries: readonly NewEntry[]): Promise<void> {
    await copyInto(this.#tx, "history", columns, this.#rows(entries, dataKey));
  }

  *#rows(entries: Iterable<NewEntry>, { id: dataKey, key }: DataKey) {
    const { oid, name, employeeId } = this.#by;
    for (const { action, supplier, detail: plain } of entries) {
      const number = this.#number + 1n;
      const detail = seal(key, JSON.stringify(plain), detailAt(number));
      const entry = { number, at: this.at, by: this.#by, action, supplier, dataKey, detail };
      this.#hash = hashOf(this.#hash, entry);
      this.#number = number;
      yield [number, this.at, oid, name, employeeId, action, supplier, dataKey, detail, this.#hash] as const;
    }
  }

  /** The last thing before the transaction ends. */
  async finish(): Promise<void> {
    const [key] = this.#keys.signing;
    const signature = signHead(key, this.#number, this.#hash, this.at);
    await this.#tx`update remit_guard.history_head
      set number = ${this.#number}, hash = ${this.#hash}, at = ${this.at}, signature = ${signature}, key_id = ${key.id}`;
  }
}

/** Holds the history's end, so that acts are serialised. */
export type Desk = Readonly<{ tx: Tx; history: Writer; dataKey: DataKey; by: Actor; today: string }>;

/** In one transaction, serialised with all other writers. */
export async function inTurn<T>(
  sql: Sql,
  { keys, vault }: Pick<Context, "keys" | "vault">,
  actor: Actor,
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  return (await sql.begin(async (tx) => {
    const by = cleanActor(actor);
    const history = await Writer.begin(tx, keys, by);
    const before = history.number;
    const dataKey = await vault.newest(tx);
    const done = await work({ tx, history, dataKey, by, today: history.at.toISOString().slice(0, 10) });
    if (history.number > before) await history.finish();
    return done;
  })) as T;
}
