import { setImmediate as breath } from "node:timers/promises";
import type { SupplierRecord } from "../../../analysis";
import { listed, listedTexts, type Sql, type Tx, type Cell, copyInto } from "../connection/connect";
import type { NewEntry } from "../history/write";
import { changesBetween, contentsOf } from "../changes";
import { Refusal } from "../store";
import type { ServiceKeys } from "../secrets/keyFile";
import { detailOf, recordDigest, sealedSecret, sortName, type StoredRow, openRecord } from "../rows";
import type { DataKey, Vault } from "../secrets/vault";
import { type Indexed, indexed } from "./indexed";
import { IndexBatch, IndexWriter } from "./indexWriter";
import { keyOf } from "./rebuild";

const columns = "seq id name sort_name detail destinations data_key index_key version updated_at".split(" ");

type OldRow = StoredRow & { readonly index_key: string };

/** A supplier to write. */
export interface Write {
  readonly record: SupplierRecord;
  /** 0 for a new supplier. */
  readonly base: bigint;
}

interface WriteTools {
  readonly tx: Tx;
  /** Reads outside the transaction, which writes no supplier twice. */
  readonly sql: Sql;
  readonly keys: ServiceKeys;
  readonly vault: Vault;
  readonly dataKey: DataKey;
  readonly at: Date;
  readonly reason: Readonly<Record<string, unknown>>;
}

/** Suppliers with all rows to write. */
export interface Batch {
  readonly old: readonly Old[];
  readonly rows: readonly (readonly Cell[])[];
  readonly index: IndexBatch;
  readonly entries: readonly NewEntry[];
}

type Old = Readonly<{ row: OldRow; record: SupplierRecord; supplier: bigint; indexed: Indexed }>;

/** The caller must hold the history's end. Computes the next batch while the database writes the last. */
export class SupplierWriter {
  readonly #index: IndexWriter;

  constructor(private readonly tools: WriteTools) {
    this.#index = new IndexWriter(tools.tx);
  }

  /** Each supplier may be written once. @throws {Refusal} 409 if one has another version by now */
  async prepare(all: readonly Write[]): Promise<Batch> {
    const old = await this.#old(all);
    const known = new Map(old.map((one) => [one.row.id, one]));
    const places = await this.#places(all.length - old.length);
    const entries: NewEntry[] = [];
    const rows: (readonly Cell[])[] = [];
    const index = new IndexBatch();
    for (const [at, { record }] of all.entries()) {
      const before = known.get(record.id);
      const seq = before?.row.seq ?? places.pop() ?? 0n;
      rows.push(this.#row(seq, record, before?.row));
      entries.push(entryOf(record, before?.record, this.tools.reason));
      const found = indexed(record, this.tools.keys.index[0].key);
      index.add(seq, found);
      this.#index.count(found);
      if (at % 25 === 24) await breath();
    }
    for (const { indexed: found } of old) this.#index.discount(found);
    return { old, rows, index, entries };
  }

  async store({ old, rows, index }: Batch): Promise<void> {
    const { tx } = this.tools;
    if (old.length > 0) {
      await this.#index.remove(old);
      await tx`delete from remit_guard.supplier where seq = any(${listed(old.map(({ supplier }) => supplier))}::bigint[])`;
    }
    await copyInto(tx, "supplier", columns, rows);
    await this.#index.write(index);
  }

  async finish(): Promise<void> {
    await this.#index.finish();
  }

  async #old(all: readonly Write[]): Promise<readonly Old[]> {
    const { sql, vault, keys } = this.tools;
    const rows = await sql<OldRow[]>`
      select seq, id, sort_name, detail, destinations, data_key, index_key, version, updated_at
      from remit_guard.supplier where id = any(${listedTexts(all.map(({ record }) => record.id))}::text[])`;
    const versions = new Map(rows.map(({ id, version }) => [id, version]));
    for (const { record, base } of all) if ((versions.get(record.id) ?? 0n) !== base) throw changed();
    await vault.needFor(sql, rows);
    const old: Old[] = [];
    for (const [at, row] of rows.entries()) {
      if (at % 25 === 24) await breath();
      const record = openRecord(vault, row);
      old.push({ row, record, supplier: row.seq, indexed: indexed(record, keyOf(keys, row.index_key)) });
    }
    return old;
  }

  /** Last first. */
  async #places(count: number): Promise<bigint[]> {
    if (count === 0) return [];
    const rows = await this.tools.sql<{ seq: bigint }[]>`
      select nextval('remit_guard.supplier_seq_seq') as seq from generate_series(1, ${count}::int)`;
    return rows.map(({ seq }) => seq).reverse();
  }

  #row(seq: bigint, record: SupplierRecord, before: OldRow | undefined): readonly Cell[] {
    const { dataKey, keys, at } = this.tools;
    const { id, name } = record;
    const version = (before?.version ?? 0n) + 1n;
    const text = [seq, id, name, sortName(name), detailOf(record)];
    return [...text, sealedSecret(record, dataKey), dataKey.id, keys.index[0].id, version, at];
  }
}

/** The list has changed since the caller read it. */
export function changed(): Refusal {
  return new Refusal(
    "list-changed",
    409,
    "The list was changed since this preview was made. Send the file again, and look at what it would change now.",
  );
}

function entryOf(record: SupplierRecord, before: SupplierRecord | undefined, reason: WriteTools["reason"]): NewEntry {
  const supplier = record.id;
  // So that the list can be compared with its history.
  const about = { ...reason, digest: recordDigest(record) };
  return before === undefined
    ? { action: "supplier-added", supplier, detail: { record: contentsOf(record), ...about } }
    : { action: "supplier-changed", supplier, detail: { changes: changesBetween(before, record), ...about } };
}
