import type { Context } from "../context";
import { placeOf } from "../cursor";
import { type Import, type ImportRow, type Page, Refusal, type Store } from "../store";
import { isClean } from "../text";
import type { Vault } from "../secrets/vault";
import { faultsAt, type ImportLine, type ImportRecord, type Payload, payloadAt, saidIn } from "./payload";

/** An import; null where there is none of that id. */
export async function readImport({ sql, vault }: Context, id: string): Promise<Import | null> {
  if (!isClean(id)) return null;
  const [row] = await sql<ImportRecord[]>`select * from remit_guard.import where id = ${id}`;
  if (row === undefined) return null;
  await vault.need(sql, [row.data_key]);
  const [progress] = await sql<{ done: bigint; total: bigint }[]>`
    select done, total from remit_guard.import_progress where import = ${id} and at > now() - interval '1 minute'`;
  const { state, file, digest, applied_oid: oid, applied_at: appliedAt } = row;
  return {
    ...{ id, state, file, digest },
    by: { oid: row.by_oid, name: row.by_name, employeeId: row.by_employee },
    at: row.at.toISOString(),
    counts: {
      new: Number(row.new_rows),
      changed: Number(row.changed_rows),
      unchanged: Number(row.unchanged_rows),
      faulty: Number(row.faulty_rows),
    },
    ...saidIn(vault.open(row.data_key, row.faults, faultsAt(row))),
    applied:
      oid === null || appliedAt === null
        ? null
        : { by: { oid, name: row.applied_name, employeeId: row.applied_employee }, at: appliedAt.toISOString() },
    progress: progress === undefined ? null : { done: Number(progress.done), total: Number(progress.total) },
  };
}

/** There is no import of that id. */
export function noImport(): Refusal {
  return new Refusal("no-import", 404, "There is no import with this id.");
}

/** A stretch of an import's rows. */
export async function readImportRows(
  { sql, vault }: Context,
  id: string,
  { kind, after, limit }: Parameters<Store["importRows"]>[1],
): Promise<Page<ImportRow>> {
  const last = placeOf(after);
  if (!isClean(id)) throw noImport();
  const rows = await sql<ImportLine[]>`
    select number, kind, supplier, base_version, data_key, payload from remit_guard.import_row
    where import = ${id} and number > ${last} ${kind === null ? sql`` : sql`and kind = ${kind}`}
    order by number limit ${limit + 1}`;
  if (rows.length === 0) {
    const [found] = await sql`select 1 from remit_guard.import where id = ${id}`;
    if (found === undefined) throw noImport();
  }
  const page = rows.slice(0, limit);
  await vault.need(
    sql,
    page.map(({ data_key }) => data_key),
  );
  return {
    items: page.map((row) => lineOf(id, row, vault)),
    next: rows.length > limit ? String(page.at(-1)?.number ?? "") : null,
  };
}

function lineOf(id: string, row: ImportLine, vault: Vault): ImportRow {
  const { kind, supplier } = row;
  const opened = JSON.parse(vault.open(row.data_key, row.payload, payloadAt(id, row))) as Payload;
  const { line, name, changes, faults } = opened;
  return { line, kind, supplier, name, changes, faults };
}
