import { Readable } from "node:stream";
import { exportRoute } from "../../contract";
import { exportSchema } from "../../contract/schemas";
import type { SupplierRecord } from "../../analysis";
import { maxExports, longTimeout } from "../limits";
import { seats } from "../load/turns";
import { guarded, type RouteDeps, type Routes } from "./route";
import { columnOf, fields, shown } from "../store/changes";

/** As first character, it makes a cell a formula. */
const formula = /^[=+\-@\t\r]/;
/** RFC 4180, and separators of other programs. */
const special = /[",;\t\r\n]|^ | $/;

/** A blank in front prevents formulas, such as +49 30 1234; the reader of supplier files ignores it. */
function plain(text: string): string {
  return formula.test(text) ? ` ${text}` : text;
}

/** RFC 4180. Each entry is made plain: where semicolons separate cells, as in most of Europe, it begins one. */
function cellOf(value: unknown): string {
  const safe = [value ?? ""].flat().map(String).map(plain).join(";");
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The header row. */
export const header = `${["id", ...Object.values(columnOf)].join(",")}\r\n`;

/** A supplier's row. */
export function rowOf(record: SupplierRecord): string {
  return `${[record.id, ...fields.map((field) => shown(record, field))].map(cellOf).join(",")}\r\n`;
}

/** Characters; a row alone isn't worth a write. */
const chunk = 64 * 1024;

async function* csv(records: AsyncIterable<SupplierRecord>): AsyncGenerator<string> {
  let text = header;
  for await (const record of records) {
    text += rowOf(record);
    if (text.length < chunk) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

/** Made before the answer begins, so that an unreachable database is reported. */
async function* begun<T>(stream: AsyncGenerator<T>, first: IteratorResult<T>): AsyncGenerator<T> {
  if (first.done !== true) yield first.value;
  yield* stream;
}

/** Imports again unchanged. Streams, never holds the whole list. */
export function addExport(app: Routes, { store }: RouteDeps): void {
  app.get(
    exportRoute.path,
    {
      // A HEAD would read the whole list for nothing.
      exposeHeadRoute: false,
      ...guarded(exportSchema, ["Supplier.Maintain", "Audit.Read"]),
      handlerTimeout: longTimeout,
      onRequest: seats(maxExports),
    },
    async (_request, reply) => {
      const stream = csv(store.export());
      const first = await stream.next();
      void reply.header("content-type", "text/csv; charset=utf-8; header=present");
      void reply.header("content-disposition", 'attachment; filename="suppliers.csv"');
      return reply.send(Readable.from(begun(stream, first)) as never);
    },
  );
}
