import { createHash, randomUUID } from "node:crypto";
import type { SupplierRecord } from "../../../analysis";
import { isSharedDomain } from "../../../inspect";
import { type ReadRow, readSupplierFileInSteps } from "../../../suppliers";
import { changesBetween } from "../changes";
import { listedTexts, type Tx } from "../connect";
import type { Context } from "../context";
import { type Cell, copyInto } from "../copy";
import { seal } from "../crypto";
import { breath } from "../list/breath";
import { destinationsAt, detailOf, recordFrom, secretOf, type SupplierRow } from "../rows";
import type { Actor, Import, ImportRowKind } from "../store";
import { clean } from "../text";
import type { DataKey, Vault } from "../vault";
import { faultsAt, packed, type Payload, payloadAt } from "./payload";

/** Rows that are held against the list at once. */
const stretch = 500;
/** An index holds no longer one. */
const longestId = 200;
/** Days that a preview which nobody applied is kept. */
const keptDays = 30;

interface Judged {
  readonly kind: ImportRowKind;
  readonly supplier: string | null;
  readonly base: bigint;
  readonly payload: Payload;
}

/** Reads a file, holds it against the list, and keeps what it would change: some rows at a time, so that others are answered between. */
export async function addImport(
  { slow, vault }: Context,
  file: { readonly name: string; readonly bytes: Uint8Array },
  by: Actor,
): Promise<string> {
  const faults: Import["faults"][number][] = [];
  const name = clean(file.name).slice(0, 200);
  const id = randomUUID();
  const digest = await digestOf(file.bytes);
  await slow.begin(async (tx) => {
    const dataKey = await vault.newest(tx);
    const rows = new RowWriter(tx, vault, dataKey, id);
    let read: ReadRow[] = [];
    const steps = readSupplierFileInSteps(file.bytes, name, {
      isSharedDomain,
      keep: false,
      onRow: (row) => void read.push(checked(row)),
      onFileFault: (fault) => void (faults.length < 1_000 && faults.push(fault)),
    });
    while (steps.next().done !== true) {
      await breath();
      if (read.length < stretch) continue;
      await rows.write(read);
      read = [];
    }
    await rows.write(read);
    const { counts } = rows;
    await tx`insert into remit_guard.import ${tx({
      id,
      state: "preview",
      file: name,
      digest,
      by_oid: by.oid,
      by_name: by.name,
      by_employee: by.employeeId,
      at: new Date(),
      new_rows: counts.new,
      changed_rows: counts.changed,
      unchanged_rows: counts.unchanged,
      faulty_rows: counts.faulty,
      data_key: dataKey.id,
      faults: seal(dataKey.key, JSON.stringify(faults), faultsAt(id)),
    })}`;
    await forget(tx);
  });
  return id;
}

async function digestOf(bytes: Uint8Array): Promise<string> {
  const digest = createHash("sha256");
  for (let at = 0; at < bytes.length; at += 1024 * 1024) {
    digest.update(bytes.subarray(at, at + 1024 * 1024));
    await breath();
  }
  return digest.digest("hex");
}

/** A row that the database could not hold is a faulty one. */
function checked(row: ReadRow): ReadRow {
  const { record, line } = row;
  const id = row.id === null ? null : clean(row.id);
  const name = row.name === null ? null : clean(row.name);
  if (record === null) return { ...row, id, name };
  const left = (reason: string): ReadRow => ({
    ...{ line, id: id?.slice(0, longestId) ?? null, name, record: null },
    faults: [...row.faults, { line, column: "id", reason }],
  });
  if (record.id.length > longestId) return left(`An id has at most ${longestId} characters. The row is left out.`);
  if (hasBroken(record)) return left("The row holds half of a character (a lone surrogate). It is left out.");
  return row;
}

function hasBroken(record: SupplierRecord): boolean {
  // JSON writes each as an escape, and doubles a backslash that stands in the text itself.
  return /\\ud[89a-f]/.test(detailOf(record).replaceAll("\\\\", "")) || /\\ud[89a-f]/.test(secretOf(record));
}

const columns = "import number kind supplier base_version data_key payload".split(" ");

class RowWriter {
  readonly #tx: Tx;
  readonly #vault: Vault;
  readonly #dataKey: DataKey;
  readonly #id: string;
  #number = 0n;
  readonly counts = { new: 0, changed: 0, unchanged: 0, faulty: 0 };

  constructor(tx: Tx, vault: Vault, dataKey: DataKey, id: string) {
    [this.#tx, this.#vault, this.#dataKey, this.#id] = [tx, vault, dataKey, id];
  }

  async write(rows: readonly ReadRow[]): Promise<void> {
    if (rows.length > 0)
      await copyInto(this.#tx, "import_row", columns, this.#lines(await judge(this.#tx, this.#vault, rows)));
  }

  *#lines(judged: readonly Judged[]): Generator<readonly Cell[]> {
    const { id: dataKey, key } = this.#dataKey;
    for (const { kind, supplier, base, payload } of judged) {
      this.counts[kind] += 1;
      const number = (this.#number += 1n);
      const sealed = seal(key, JSON.stringify(payload), payloadAt(this.#id, number));
      yield [this.#id, number, kind, supplier, base, dataKey, sealed];
    }
  }
}

async function judge(tx: Tx, vault: Vault, rows: readonly ReadRow[]): Promise<readonly Judged[]> {
  const ids = rows.flatMap(({ record }) => (record === null ? [] : [record.id]));
  const found = await tx<(SupplierRow & { version: bigint })[]>`
    select id, detail, destinations, data_key, version from remit_guard.supplier where id = any(${listedTexts(ids)}::text[])`;
  await vault.need(
    tx,
    found.map(({ data_key }) => data_key),
  );
  const known = new Map(found.map((row) => [row.id, row]));
  return rows.map(({ line, record, id, name, faults: given }): Judged => {
    const faults = given.map(({ column, reason }) => ({ column, reason }));
    const row = { line, name, faults, record: null, changes: [] };
    if (record === null) return { kind: "faulty", supplier: id, base: 0n, payload: row };
    const old = known.get(record.id);
    if (old === undefined)
      return { kind: "new", supplier: record.id, base: 0n, payload: { ...row, record: packed(record) } };
    const secret = vault.open(old.data_key, old.destinations, destinationsAt(old.id));
    const isSame = old.detail === detailOf(record) && secret === secretOf(record);
    const changes = isSame ? [] : changesBetween(recordFrom(old.detail, secret), record);
    const about = { supplier: record.id, base: old.version };
    if (changes.length === 0) return { kind: "unchanged", ...about, payload: row };
    return { kind: "changed", ...about, payload: { ...row, record: packed(record), changes } };
  });
}

/** Previews that nobody applied hold what a file said; they don't stay for ever. */
async function forget(tx: Tx): Promise<void> {
  const old = await tx<{ id: string }[]>`
    select id from remit_guard.import where state = 'preview' and at < now() - ${keptDays} * interval '1 day'
    order by at limit 10 for update skip locked`;
  for (const { id } of old) {
    await tx`delete from remit_guard.import_row where import = ${id}`;
    await tx`delete from remit_guard.import where id = ${id}`;
  }
}
