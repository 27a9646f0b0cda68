import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import type { Tx } from "./connect";

/** In COPY's text format. */
export type Cell = string | number | bigint | boolean | Buffer | Date | null;

const special = /[\\\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function cellOf(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell === "string") return cell.replace(special, (sign) => escapes[sign] ?? sign);
  if (Buffer.isBuffer(cell)) return `\\\\x${cell.toString("hex")}`;
  return cell instanceof Date ? cell.toISOString() : String(cell);
}

/** Characters. */
const stretch = 256 * 1024;

function* lines(rows: Iterable<readonly Cell[]>): Generator<string> {
  let text = "";
  for (const row of rows) {
    text += `${row.map(cellOf).join("\t")}\n`;
    if (text.length < stretch) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

/** Writes many rows with COPY. */
export async function copyInto(
  tx: Tx,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Promise<void> {
  const into = await tx.unsafe(`copy remit_guard.${table} (${columns.join(", ")}) from stdin`).writable();
  await pipeline(Readable.from(lines(rows)), into);
}
