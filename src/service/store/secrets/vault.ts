import { createHmac, randomBytes } from "node:crypto";
import type { Sql, Tx } from "../connection/connect";
import { open, type CellPlace, seal } from "./crypto";
import { StartFault } from "../../faults/startFault";
import type { NamedKey, ServiceKeys } from "./keyFile";

/** A data key for writing. */
export type DataKey = Readonly<{ id: bigint; key: Buffer }>;

const known = "remit-guard key check";
const wrappedPlace = (id: bigint): CellPlace => ({ table: "data_key", row: String(id), column: "wrapped" });

/** With the newest encryption key. */
export function wrap(keys: ServiceKeys, { id, key }: DataKey): { readonly kek: string; readonly wrapped: Buffer } {
  const [kek] = keys.encryption;
  return { kek: kek.id, wrapped: seal(kek.key, key, wrappedPlace(id)) };
}

/** The database holds data keys wrapped. */
export class Vault {
  readonly #open = new Map<bigint, Buffer>();

  constructor(private readonly keys: ServiceKeys) {}

  /** Ask within the writing transaction, since a rotation may have added one. */
  async newest(sql: Sql | Tx): Promise<DataKey> {
    const [row] = await sql<{ id: bigint }[]>`select id from remit_guard.data_key order by id desc limit 1`;
    if (row === undefined) throw new StartFault("The database holds no data key. Restore a backup.");
    await this.need(sql, [row.id]);
    return { id: row.id, key: this.keyOf(row.id) };
  }

  async need(sql: Sql | Tx, ids: Iterable<bigint>): Promise<void> {
    for (const id of new Set(ids)) {
      if (this.#open.has(id)) continue;
      const [row] = await sql<{ kek: string; wrapped: Buffer }[]>`
        select kek, wrapped from remit_guard.data_key where id = ${id}`;
      if (row === undefined) throw new Error(`There is no data key ${id}.`);
      const kek = this.keys.encryption.find((key) => key.id === row.kek);
      if (kek === undefined) throw new StartFault(missing("encryption", row.kek));
      this.#open.set(id, open(kek.key, row.wrapped, wrappedPlace(id)));
    }
  }

  needFor(sql: Sql | Tx, rows: readonly { readonly data_key: bigint }[]): Promise<void> {
    return this.need(
      sql,
      rows.map((row) => row.data_key),
    );
  }

  has(id: bigint): boolean {
    return this.#open.has(id);
  }

  /** The key must have been fetched. */
  open(dataKey: bigint, sealed: Buffer, place: CellPlace): string {
    return open(this.keyOf(dataKey), sealed, place).toString();
  }

  /** To wrap it again. */
  keyOf(id: bigint): Buffer {
    const key = this.#open.get(id);
    if (key === undefined) throw new Error(`The data key ${id} was not fetched.`);
    return key;
  }
}

/** A wrong key would write unreadable data. Makes the first data key. @throws {StartFault} for a wrong or missing key */
export async function checkKeys(sql: Sql, keys: ServiceKeys): Promise<void> {
  const marks: readonly Mark[] = [
    ...keys.encryption.map((key): Mark => ({ kind: "encryption", id: key.id, value: macOf(key) })),
    ...keys.index.map((key): Mark => ({ kind: "index", id: key.id, value: macOf(key) })),
    ...keys.signing.map(({ id, publicKey }): Mark => {
      return { kind: "signing", id, value: publicKey.export({ format: "der", type: "spki" }) };
    }),
  ];
  for (const mark of marks) await compare(sql, mark);
  for (const [kind, id] of await inUse(sql))
    if (!marks.some((mark) => mark.kind === kind && mark.id === id)) throw new StartFault(missing(kind, id));
  for (const mark of marks) {
    await sql`insert into remit_guard.key_check ${sql({ ...mark })} on conflict do nothing`;
    // Another process may have noted another one.
    await compare(sql, mark);
  }
  const first = { id: 1n, key: randomBytes(32) };
  const { kek, wrapped } = wrap(keys, first);
  await sql`insert into remit_guard.data_key (id, kek, wrapped, made_at) select 1, ${kek}, ${wrapped}, now()
    where not exists (select 1 from remit_guard.data_key) on conflict do nothing`;
}

type Mark = Readonly<{ kind: "encryption" | "index" | "signing"; id: string; value: Buffer }>;

async function compare(sql: Sql, { kind, id, value }: Mark): Promise<void> {
  const [row] = await sql<{ value: Buffer }[]>`
    select value from remit_guard.key_check where kind = ${kind} and id = ${id}`;
  if (row !== undefined && !row.value.equals(value))
    throw new StartFault(
      `The ${kind} key ${id} is not the one that this database was begun with. Start with the key file that belongs to it.`,
    );
}

/** For stored data or the head's signature. */
async function inUse(sql: Sql): Promise<readonly (readonly [Mark["kind"], string])[]> {
  const wrappers = await sql<{ kek: string }[]>`select distinct kek from remit_guard.data_key`;
  const index = await indexKeysInUse(sql);
  const [head] = await sql<{ key: string | null }[]>`select key_id as key from remit_guard.history_head`;
  const signer = head?.key ?? null;
  return [
    ...wrappers.map(({ kek }) => ["encryption", kek] as const),
    ...index.map((id) => ["index", id] as const),
    ...(signer === null ? [] : [["signing", signer] as const]),
  ];
}

function missing(kind: string, id: string): string {
  return `The database needs the ${kind} key ${id}, which the key file lacks. Put it back; to part with it, run keys rotate first.`;
}

/** Distinguishes keys, and reveals nothing about them. */
const macOf = ({ key }: NamedKey): Buffer => createHmac("sha256", key).update(known).digest();

/** One index step per key, however many rows there are. */
async function indexKeysInUse(sql: Sql): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const table of ["supplier", "case_key"])
    for (let last = ""; ;) {
      const [row] = await sql<{ id: string }[]>`
        select index_key as id from remit_guard.${sql(table)} where index_key > ${last} order by index_key limit 1`;
      if (row === undefined) break;
      found.add(row.id);
      last = row.id;
    }
  return [...found];
}
