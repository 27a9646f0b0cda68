import { exportRoute } from "../../contract";
import { exportSchema } from "../../contract/schemas";
import { Readable } from "node:stream";
import type { SupplierRecord } from "../../analysis";
import { maxExports, longTimeout } from "../limits";
import { seats } from "../load/seats";
import { header, rowOf } from "./csv";
import type { RouteDeps, Routes } from "./route";

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
      schema: exportSchema,
      config: { access: ["Supplier.Maintain", "Audit.Read"] },
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
