import type { Done, Import, ImportRow, ImportState, ImportSummary, RowKind, RowMark, Actor } from "../../../contract";
import { type Context, type Page, type Query, isClean, actorOf, cleanActor, deedOf } from "../store";
import { nowhere, numberIn, paged, partsOf, placeOf } from "../cursor";
import type { Vault } from "../secrets/vault";
import { countsOf, faultsAt, type ImportLine, type ImportRecord, type Payload, payloadAt, saidIn } from "./payload";
import { missing } from "../../faults/problem";
import type { Sql } from "../connection/connect";

/** Within the last minute. */
type WithProgress = Readonly<{ done: bigint | null; total: bigint | null }>;

const doneOf = ({ done, total }: WithProgress): Done | null =>
  done === null || total === null ? null : { done: Number(done), total: Number(total) };

/** An import; null for an unknown id. */
export async function readImport({ sql, vault }: Context, id: string): Promise<Import | null> {
  if (!isClean(id)) return null;
  const [row] = await sql<(ImportRecord & WithProgress)[]>`
    select i.*, p.done, p.total from remit_guard.import i
    left join remit_guard.import_progress p on p.import = i.id and p.at > now() - interval '1 minute'
    where i.id = ${id}`;
  if (row === undefined) return null;
  await vault.need(sql, [row.data_key]);
  const { faults, layout } = saidIn(vault.open(row.data_key, row.faults, faultsAt(row)));
  return { ...summaryOf(row), faults, layout };
}

/** One that must exist. */
export async function presentImport(context: Context, id: string): Promise<Import> {
  const found = await readImport(context, id);
  if (found === null) throw new Error("An import is gone.");
  return found;
}

function summaryOf(row: Omit<ImportRecord, "faults"> & WithProgress): ImportSummary {
  const { id, state, file, digest } = row;
  const rejected = deedOf("rejected", row, row.rejected_at);
  return {
    ...{ id, state, file, digest },
    by: actorOf(row),
    at: row.at.toISOString(),
    counts: countsOf(row),
    marked: { noted: Number(row.noted_rows), destinations: Number(row.paying_rows) },
    proposedAt: row.proposed_at?.toISOString() ?? null,
    applied: deedOf("applied", row, row.applied_at),
    rejected: rejected && { ...rejected, reason: row.rejected_why ?? "" },
    progress: doneOf(row),
  };
}

/** Newest first, without refused files. */
export async function readImports(
  { sql }: Context,
  { state, after, limit }: Query<{ readonly state: ImportState | null }>,
): Promise<Page<ImportSummary>> {
  const [at = null, id = ""] = partsOf(after) ?? [];
  if (after !== null && (at === null || Number.isNaN(Date.parse(at)) || !isClean(id))) throw nowhere();
  const rows = await sql<(Omit<ImportRecord, "faults"> & WithProgress)[]>`
    select i.id, state, file, digest, by_oid, by_name, by_employee, i.at, new_rows, changed_rows, unchanged_rows, faulty_rows,
      data_key, applied_oid, applied_name, applied_employee, applied_at, proposed_at, rejected_oid, rejected_name,
      rejected_employee, rejected_at, rejected_why, noted_rows, paying_rows, p.done, p.total
    from remit_guard.import i
    left join remit_guard.import_progress p on p.import = i.id and p.at > now() - interval '1 minute'
    where new_rows + changed_rows + unchanged_rows + faulty_rows > 0 ${state === null ? sql`` : sql`and state = ${state}`}
      ${at === null ? sql`` : sql`and (i.at, i.id) < (${at}::timestamptz, ${id})`}
    order by i.at desc, i.id desc limit ${limit + 1}`;
  return paged(rows, limit, (last) => JSON.stringify([last.at.toISOString(), last.id]), summaryOf);
}

/** A page of an import's rows. */
export async function readImportRows(
  { sql, vault }: Context,
  id: string,
  { kind, mark = null, after, limit }: Query<{ readonly kind: RowKind | null; readonly mark?: RowMark | null }>,
): Promise<Page<ImportRow>> {
  const last = placeOf(after);
  if (!isClean(id)) throw missing("import");
  const rows = await sql<ImportLine[]>`
    select number, kind, supplier, base_version, data_key, payload from remit_guard.import_row
    where import = ${id} and number > ${last} ${kind === null ? sql`` : sql`and kind = ${kind}`}
      ${mark === null ? sql`` : mark === "noted" ? sql`and noted` : sql`and pays`}
    order by number limit ${limit + 1}`;
  if (rows.length === 0) {
    const [found] = await sql`select 1 from remit_guard.import where id = ${id}`;
    if (found === undefined) throw missing("import");
  }
  await vault.needFor(sql, rows);
  return paged(rows, limit, numberIn, (row) => lineOf(id, row, vault));
}

function lineOf(id: string, row: ImportLine, vault: Vault): ImportRow {
  const { kind, supplier } = row;
  const opened = JSON.parse(vault.open(row.data_key, row.payload, payloadAt(id, row))) as Payload;
  const { line, name, changes, faults } = opened;
  return { line, kind, supplier, name, changes, faults };
}

/** Known only to the file's sender. */
export const ticketKey = (ticket: string, { oid }: Actor): string => JSON.stringify(["ticket", oid, ticket]);

/** Milliseconds. */
const pace = 500;

/** Outside the import's transaction so that others see it. */
export class Progress {
  #last = 0;
  #pending: Promise<void> = Promise.resolve();

  constructor(
    private readonly sql: Sql,
    private readonly id: string,
  ) {}

  /** Never throws. */
  note(done: number, total: number): void {
    const now = performance.now();
    if (now - this.#last < pace) return;
    this.#last = now;
    this.#pending = this.#pending
      .then(
        () => this.sql`insert into remit_guard.import_progress (import, done, total, at)
        values (${this.id}, ${done}, ${total}, now())
        on conflict (import) do update set done = excluded.done, total = excluded.total, at = excluded.at`,
      )
      .then(
        () => undefined,
        () => undefined,
      );
  }

  async end(): Promise<void> {
    await this.#pending;
    if (this.#last === 0) return;
    await this.sql`delete from remit_guard.import_progress where import = ${this.id}`.catch(() => undefined);
  }
}

/** Null if none is being read. */
export async function readTicket({ sql }: Context, ticket: string, by: Actor): Promise<Done | null> {
  const [row] = await sql<{ done: bigint; total: bigint }[]>`
    select done, total from remit_guard.import_progress
    where import = ${ticketKey(ticket, cleanActor(by))} and at > now() - interval '1 minute'`;
  return row === undefined ? null : { done: Number(row.done), total: Number(row.total) };
}
