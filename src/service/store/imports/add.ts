import { clears } from "../../../cases";
import { setImmediate as breath } from "node:timers/promises";
import { createHash, randomUUID } from "node:crypto";
import type { Actor, Import } from "../../../contract";
import type { SupplierRecord } from "../../../analysis";
import { workbookOpener } from "../../../documents";
import { isWorkbook, type Layout, type ReadRow, readSupplierFileInSteps } from "../../../suppliers";
import { type Tx, type Cell, copyInto } from "../connection/connect";
import { type Context, type ImportFile, clean, cleanActor, byColumns } from "../store";
import { seal } from "../secrets/crypto";
import { detailOf, secretOf } from "../rows";

import type { DataKey } from "../secrets/vault";
import { isFirstFilling, judge, type Judged, type JudgeTools } from "./judge";
import { saidOf } from "./mapping";
import { faultsAt, packedSaid, payloadAt } from "./payload";
import { presentImport, Progress, ticketKey } from "./read";

const stretch = 500;
/** Limited by the index. */
const maxIdLength = 200;
/** Days until an unapplied preview is deleted. */
const keptDays = 30;

/** Stores what it would change, in steps between which requests are answered. @param ticket for its progress */
export async function addImport(
  context: Context,
  file: ImportFile,
  actor: Actor,
  ticket: string = randomUUID(),
): Promise<Import> {
  const by = cleanActor(actor);
  const progress = new Progress(context.sql, ticketKey(ticket, by));
  try {
    return await presentImport(context, await read(context, file, by, progress));
  } finally {
    await progress.end();
  }
}

async function read({ slow, vault, keys }: Context, file: ImportFile, by: Actor, progress: Progress): Promise<string> {
  const faults: Import["faults"][number][] = [];
  const name = clean(file.name).slice(0, 200);
  const id = randomUUID();
  const digest = await digestOf(file.bytes);
  const openWorkbook = isWorkbook(file.bytes) ? await workbookOpener() : null;
  const total = isWorkbook(file.bytes) ? 0 : await linesIn(file.bytes);
  let layout: Layout | null = null;
  await slow.begin(async (tx) => {
    const dataKey = await vault.newest(tx);
    const { addsAccounts = false } = file;
    const tools = { tx, vault, keys, today: today(), isFirst: await isFirstFilling(tx), addsAccounts };
    const rows = new RowWriter(tools, dataKey, id);
    let open: ReadRow[] = [];
    const write = async (): Promise<void> => {
      await rows.write(open);
      open = [];
      progress.note(rows.written, Math.max(total, rows.written));
    };
    const steps = readSupplierFileInSteps(file.bytes, name, {
      keep: false,
      mapping: file.mapping ?? null,
      openWorkbook,
      mayLackNames: true,
      onLayout: (told) => void (layout = told),
      onRow: (row) => void open.push(checked(row)),
      onFileFault: (fault) => void (faults.length < 1_000 && faults.push(fault)),
    });
    while (steps.next().done !== true) {
      await breath();
      if (open.length >= stretch) await write();
    }
    await write();
    const { counts, marked } = rows;
    const mapping = file.mapping === undefined || file.mapping === null ? file.mapping : saidOf(file.mapping);
    await tx`insert into remit_guard.import ${tx({
      id,
      state: "preview",
      file: name,
      digest,
      ...byColumns(by),
      at: new Date(),
      new_rows: counts.new,
      changed_rows: counts.changed,
      unchanged_rows: counts.unchanged,
      faulty_rows: counts.faulty,
      noted_rows: marked.noted,
      paying_rows: marked.destinations,
      data_key: dataKey.id,
      faults: seal(dataKey.key, packedSaid({ faults, layout, mapping }), faultsAt({ id, digest, ...byColumns(by) })),
    })}`;
    await forget(tx);
  });
  return id;
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function digestOf(bytes: Uint8Array): Promise<string> {
  const digest = createHash("sha256");
  for (let at = 0; at < bytes.length; at += 1024 * 1024) {
    digest.update(bytes.subarray(at, at + 1024 * 1024));
    await breath();
  }
  return digest.digest("hex");
}

/** Approximate, below the header. */
async function linesIn(bytes: Uint8Array): Promise<number> {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1024 * 1024) {
    const part = bytes.subarray(at, at + 1024 * 1024);
    for (let next = part.indexOf(10); next !== -1; next = part.indexOf(10, next + 1)) count += 1;
    await breath();
  }
  return bytes.at(-1) === 10 ? count - 1 : count;
}

function checked(row: ReadRow): ReadRow {
  const { record, line } = row;
  const id = row.id === null ? null : clean(row.id);
  const name = row.name === null ? null : clean(row.name);
  if (record === null) return { ...row, id, name };
  const left = (reason: string): ReadRow => ({
    ...{
      line,
      id: id?.slice(0, maxIdLength) ?? null,
      name,
      record: null,
      columns: row.columns,
      isTheirs: row.isTheirs,
    },
    faults: [...row.faults, { line, column: "id", reason }],
  });
  if (record.id.length > maxIdLength) return left(`An id has at most ${maxIdLength} characters. The row is left out.`);
  if (hasBroken(record)) return left("The row holds half of a character (a lone surrogate). It is left out.");
  return row;
}

function hasBroken(record: SupplierRecord): boolean {
  // JSON escapes lone surrogates, and doubles backslashes of the text.
  return /\\ud[89a-f]/.test(detailOf(record).replaceAll("\\\\", "")) || /\\ud[89a-f]/.test(secretOf(record));
}

const columns = "import number kind supplier base_version data_key payload noted pays".split(" ");

class RowWriter {
  #number = 0n;
  readonly counts = { new: 0, changed: 0, unchanged: 0, faulty: 0 };
  readonly marked = { noted: 0, destinations: 0 };

  constructor(
    private readonly tools: JudgeTools,
    private readonly dataKey: DataKey,
    private readonly id: string,
  ) {}

  get written(): number {
    return Number(this.#number);
  }

  async write(rows: readonly ReadRow[]): Promise<void> {
    if (rows.length > 0)
      await copyInto(this.tools.tx, "import_row", columns, this.#lines(await judge(this.tools, rows)));
  }

  *#lines(judged: readonly Judged[]): Generator<readonly Cell[]> {
    const { id: dataKey, key } = this.dataKey;
    for (const { kind, supplier, base, payload } of judged) {
      this.counts[kind] += 1;
      const number = (this.#number += 1n);
      const sealed = seal(key, JSON.stringify(payload), payloadAt(this.id, { number, kind, base_version: base }));
      const noted = kind !== "faulty" && payload.faults.length > 0;
      const pays = kind === "changed" && payload.changes.some(clears);
      this.marked.noted += Number(noted);
      this.marked.destinations += Number(pays);
      yield [this.id, number, kind, supplier, base, dataKey, sealed, noted, pays];
    }
  }
}

async function forget(tx: Tx): Promise<void> {
  const old = await tx<{ id: string; state: string }[]>`
    select id, state from remit_guard.import i where at < now() - ${keptDays} * interval '1 day'
      and (state in ('preview', 'proposed') or exists (select 1 from remit_guard.import_row r where r.import = i.id limit 1))
    order by at limit 10 for update skip locked`;
  for (const { id, state } of old) {
    await tx`delete from remit_guard.import_row where import = ${id}`;
    if (state === "preview" || state === "proposed") await tx`delete from remit_guard.import where id = ${id}`;
  }
}
