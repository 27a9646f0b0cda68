import { createHash } from "node:crypto";
import type { Actor, FileColumns } from "../../../contract";
import { headerKey, type Layout, type Mapping, readMapping, isWorkbook, readColumns } from "../../../suppliers";
import type { Sql, Tx } from "../connection/connect";
import { type Context, type ImportFile, Refusal, clean, actorOf, byColumns, type ByColumns } from "../store";
import { type CellPlace, seal } from "../secrets/crypto";
import type { DataKey } from "../secrets/vault";
import type { Said } from "./payload";
import { workbookOpener } from "../../../documents";

/** By themselves and with the saved mapping; null for JSON. @throws {Refusal} if it isn't a table */
export async function fileColumns(context: Context, { name, bytes }: ImportFile): Promise<FileColumns | null> {
  const openWorkbook = isWorkbook(bytes) ? await workbookOpener() : null;
  const read = readColumns(bytes, clean(name), openWorkbook);
  if ("fault" in read) throw new Refusal("no-supplier-file", 422, read.fault);
  const { layout } = read;
  if (layout === null) return null;
  const kept = await keptMapping(context, layout);
  return {
    ...layout,
    columns: named(layout).map(({ column, meaning: recognised, samples }) => {
      const said = kept?.mapping.meanings.get(headerKey(column));
      return { column, recognised, meaning: said === undefined ? recognised : said, samples };
    }),
    saved: kept === null ? null : { by: kept.by, at: kept.at },
  };
}

function named({ columns }: Layout): Layout["columns"] {
  const seen = new Set([""]);
  return columns.filter(({ column }) => {
    const key = headerKey(column);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

type KeptMapping = Readonly<{ mapping: Mapping; by: Actor; at: string }>;

interface MappingRow extends ByColumns {
  readonly data_key: bigint;
  readonly mapping: Buffer;
  readonly at: Date;
}

/** Equal for the same header row, whatever its case and punctuation. */
function headersOf({ columns }: Layout): string {
  const keys = columns.map(({ column }) => headerKey(column));
  return createHash("sha256").update(JSON.stringify(keys)).digest("hex");
}

const mappingAt = (headers: string): CellPlace => ({ table: "import_mapping", row: headers, column: "mapping" });

/** Under the column names as sent. */
export function saidOf({ meanings, names }: Mapping): Readonly<Record<string, string | null>> {
  return Object.fromEntries([...meanings].map(([name, meaning]) => [names.get(name) ?? name, meaning]));
}

/** For files with the same columns. */
export async function keepSaid(tx: Tx, dataKey: DataKey, { layout, mapping }: Said, by: Actor): Promise<void> {
  if (layout === null || mapping === undefined) return;
  const read = mapping === null ? { mapping } : readMapping(JSON.stringify(mapping));
  if ("mapping" in read) await keepMapping(tx, dataKey, layout, read.mapping, by);
}

async function keepMapping(
  tx: Tx,
  { id, key }: DataKey,
  layout: Layout,
  mapping: Mapping | null,
  by: Actor,
): Promise<void> {
  const headers = headersOf(layout);
  if (mapping === null) {
    await tx`delete from remit_guard.import_mapping where headers = ${headers}`;
    return;
  }
  const row = {
    data_key: id,
    mapping: seal(key, JSON.stringify(saidOf(mapping)), mappingAt(headers)),
    ...byColumns(by),
    at: new Date(),
  };
  await tx`insert into remit_guard.import_mapping ${tx({ headers, ...row })}
    on conflict (headers) do update set ${tx(row)}`;
}

async function keptMapping(
  { sql, vault }: { readonly sql: Sql; readonly vault: Context["vault"] },
  layout: Layout,
): Promise<KeptMapping | null> {
  const headers = headersOf(layout);
  const [row] = await sql<MappingRow[]>`select * from remit_guard.import_mapping where headers = ${headers}`;
  if (row === undefined) return null;
  await vault.need(sql, [row.data_key]);
  const read = readMapping(vault.open(row.data_key, row.mapping, mappingAt(headers)));
  if (!("mapping" in read)) return null;
  return { mapping: read.mapping, by: actorOf(row), at: row.at.toISOString() };
}
