import { randomBytes } from "node:crypto";
import type { Actor } from "../../../contract";
import { listed, listedTexts, type Sql, type Tx } from "../connection/connect";
import { rehashMarks } from "../cases/marks";
import { inTurn, Writer } from "../history/write";
import { faultsAt, type ImportLine, type ImportRecord, payloadAt } from "../imports/payload";
import { seal } from "./crypto";
import type { ServiceKeys } from "./keyFile";
import { indexed } from "../list/indexed";
import { IndexBatch, IndexWriter } from "../list/indexWriter";
import { checkIndexVersion, keyOf } from "../list/rebuild";
import { sealedSecret, type StoredRow, openRecord } from "../rows";
import { type DataKey, Vault, wrap } from "./vault";

/** Per transaction, so that services wait briefly. */
const stretch = 500;

type Rotated = Readonly<{ suppliers: number; importRows: number }>;

type Rotation = Readonly<{ id: bigint; data_key: bigint }>;

/** While services run; continues an interrupted rotation. Of the history, only the data keys are rewrapped. */
export async function rotateKeys(
  sql: Sql,
  keys: ServiceKeys,
  by: Actor,
  onProgress: (done: number) => void = () => undefined,
): Promise<Rotated> {
  const vault = new Vault(keys);
  const rotation = await begin(sql, keys, by);
  await vault.need(sql, [rotation.data_key]);
  let [suppliers, importRows] = [0, 0];
  for (let done = -1; done !== 0; suppliers += done, onProgress(suppliers))
    done = await someSuppliers(sql, keys, vault, by);
  for (let done = -1; done !== 0; importRows += done) done = await someImportRows(sql, vault);
  for (let done = -1; done !== 0;) done = await someCaseMarks(sql, keys, vault, by);
  await inTurn(sql, { keys, vault }, by, async ({ tx, history, dataKey }) => {
    const detail = { encryption: keys.encryption[0].id, index: keys.index[0].id, signing: keys.signing[0].id };
    await history.add(dataKey, { action: "keys-rotated", supplier: null, detail });
    await tx`update remit_guard.rotation set finished_at = now() where id = ${rotation.id}`;
  });
  return { suppliers, importRows };
}

/** Or begins one with a new data key. */
async function begin(sql: Sql, keys: ServiceKeys, by: Actor): Promise<Rotation> {
  const [kek, index, signing] = [keys.encryption[0].id, keys.index[0].id, keys.signing[0].id];
  return sql.begin(async (tx) => {
    // Locks out other rotations and writers.
    await Writer.begin(tx, keys, by);
    await rewrap(tx, keys);
    const [open] = await tx<Rotation[]>`select id, data_key from remit_guard.rotation
      where finished_at is null and kek = ${kek} and index_key = ${index} and signing_key = ${signing}
      order by id desc limit 1`;
    if (open !== undefined) return open;
    const [last] = await tx<{ id: bigint }[]>`select coalesce(max(id), 0) as id from remit_guard.data_key`;
    const fresh: DataKey = { id: (last?.id ?? 0n) + 1n, key: randomBytes(32) };
    const { wrapped } = wrap(keys, fresh);
    await tx`insert into remit_guard.data_key (id, kek, wrapped, made_at) values (${fresh.id}, ${kek}, ${wrapped}, now())`;
    const [row] = await tx<Rotation[]>`
      insert into remit_guard.rotation (id, kek, index_key, signing_key, data_key, started_at)
      select coalesce(max(id), 0) + 1, ${kek}, ${index}, ${signing}, ${fresh.id}, now() from remit_guard.rotation
      returning id, data_key`;
    if (row === undefined) throw new Error("An exchange of keys could not be begun.");
    return row;
  });
}

async function rewrap(tx: Tx, keys: ServiceKeys): Promise<void> {
  const vault = new Vault(keys);
  const old = await tx<{ id: bigint }[]>`select id from remit_guard.data_key where kek <> ${keys.encryption[0].id}`;
  for (const { id } of old) {
    await vault.need(tx, [id]);
    const { kek, wrapped } = wrap(keys, { id, key: vault.keyOf(id) });
    await tx`update remit_guard.data_key set kek = ${kek}, wrapped = ${wrapped} where id = ${id}`;
  }
}

async function someSuppliers(sql: Sql, keys: ServiceKeys, vault: Vault, by: Actor): Promise<number> {
  // Blocks writers.
  return inTurn(sql, { keys, vault }, by, async ({ tx, dataKey }) => {
    await checkIndexVersion(tx);
    const [newest] = keys.index;
    const rows = await tx<(StoredRow & { index_key: string })[]>`
      (select seq, id, detail, destinations, data_key, index_key from remit_guard.supplier
        where data_key < ${dataKey.id} order by data_key, seq limit ${stretch})
      union
      (select seq, id, detail, destinations, data_key, index_key from remit_guard.supplier
        where index_key < ${newest.id} order by index_key, seq limit ${stretch})
      union
      (select seq, id, detail, destinations, data_key, index_key from remit_guard.supplier
        where index_key > ${newest.id} order by index_key, seq limit ${stretch})
      limit ${stretch}`;
    if (rows.length === 0) return 0;
    await vault.needFor(tx, rows);
    const index = new IndexWriter(tx);
    const batch = new IndexBatch();
    const old: { supplier: bigint; indexed: ReturnType<typeof indexed> }[] = [];
    const sealed: string[] = [];
    for (const row of rows) {
      const record = openRecord(vault, row);
      sealed.push(`\\x${sealedSecret(record, dataKey).toString("hex")}`);
      if (row.index_key === newest.id) continue;
      old.push({ supplier: row.seq, indexed: indexed(record, keyOf(keys, row.index_key)) });
      batch.add(row.seq, indexed(record, newest.key));
    }
    await index.remove(old);
    await index.write(batch);
    await tx`update remit_guard.supplier s
      set destinations = n.destinations::bytea, data_key = ${dataKey.id}, index_key = ${newest.id}
      from unnest(${listed(rows.map(({ seq }) => seq))}::bigint[], ${listedTexts(sealed)}::text[]) as n(seq, destinations)
      where s.seq = n.seq`;
    return rows.length;
  });
}

async function someCaseMarks(sql: Sql, keys: ServiceKeys, vault: Vault, by: Actor): Promise<number> {
  // Blocks writers.
  return inTurn(sql, { keys, vault }, by, ({ tx, dataKey }) => rehashMarks({ keys, vault }, tx, dataKey, stretch));
}

async function someImportRows(sql: Sql, vault: Vault): Promise<number> {
  return sql.begin(async (tx) => {
    const dataKey = await vault.newest(tx);
    const [open] = await tx<Pick<ImportRecord, "id" | "digest" | "by_oid" | "by_employee" | "data_key" | "faults">[]>`
      select id, digest, by_oid, by_employee, data_key, faults from remit_guard.import
      where state in ('preview', 'proposed') and data_key < ${dataKey.id} order by at limit 1 for update`;
    if (open === undefined) return 0;
    const { id } = open;
    const rows = await tx<ImportLine[]>`
      select number, kind, supplier, base_version, data_key, payload from remit_guard.import_row
      where import = ${id} and data_key < ${dataKey.id} order by number limit ${stretch}`;
    await vault.need(tx, [open.data_key, ...rows.map(({ data_key }) => data_key)]);
    if (rows.length === 0) {
      const faults = seal(dataKey.key, vault.open(open.data_key, open.faults, faultsAt(open)), faultsAt(open));
      await tx`update remit_guard.import set faults = ${faults}, data_key = ${dataKey.id} where id = ${id}`;
      return 1;
    }
    const sealed = rows.map((row) => {
      const place = payloadAt(id, row);
      return `\\x${seal(dataKey.key, vault.open(row.data_key, row.payload, place), place).toString("hex")}`;
    });
    await tx`update remit_guard.import_row r set payload = n.payload::bytea, data_key = ${dataKey.id}
      from unnest(${listed(rows.map(({ number }) => number))}::bigint[], ${listedTexts(sealed)}::text[])
        as n(number, payload) where r.import = ${id} and r.number = n.number`;
    return rows.length;
  });
}
