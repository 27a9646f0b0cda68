import { columnOf, exportRoute, supplierRoutes, type Supplier, type SupplierRecord } from "../../contract";
import { supplierSchemas, exportSchema } from "../../contract/schemas";
import type { Role } from "../auth/access";
import { nextOf, opened, guarded, answer, type RouteDeps, type Routes } from "./route";
import { present } from "../faults/problem";
import { longTimeout, maxExports } from "../limits";
import { recordForm } from "../../accounts";
import { Readable } from "node:stream";
import { seats } from "../load/turns";
import { fields, shown } from "../store/changes";

/** Accounts as in the supplier file. */
export function supplierForm(record: SupplierRecord): Supplier {
  return {
    ...record,
    accounts: record.accounts.map(recordForm),
    sharedAccounts: record.sharedAccounts.map(recordForm),
    rejectedAccounts: record.rejectedAccounts.map(recordForm),
    denials: record.rejectedAccounts.flatMap(({ denied, ...account }) =>
      denied === undefined ? [] : [{ account: recordForm(account), ...denied }],
    ),
  };
}

const readers: readonly Role[] = ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve", "Audit.Read"];

/** If-None-Match, compared weakly (RFC 9110, section 13.1.2). */
export function names(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const given = header.slice(0, 10_000).split(",");
  return given.some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag);
}

/** The supplier list, to search and to read. */
export function addSuppliers(app: Routes, { store }: RouteDeps): void {
  app.get(supplierRoutes.search.path, guarded(supplierSchemas.search, readers), async ({ query }, reply) => {
    const q = query.q?.trim() ?? "";
    const page = await store.suppliers({
      q: q === "" ? null : q,
      after: opened("suppliers", query.after),
      limit: query.limit,
    });
    const found = page.items.map(({ record }) => supplierForm(record));
    return answer(reply, { suppliers: found, next: nextOf("suppliers", page) });
  });
  app.get(supplierRoutes.read.path, guarded(supplierSchemas.read, readers), async (request, reply) => {
    const stored = present(await store.supplier(request.params.id), "supplier");
    const tag = `"${stored.version}"`;
    void reply.header("etag", tag);
    if (names(request.headers["if-none-match"], tag)) return reply.code(304).send();
    return answer(reply, supplierForm(stored.record));
  });
  app.get(
    supplierRoutes.registers.path,
    {
      ...guarded(supplierSchemas.registers, readers),
      // Poland's digests take milliseconds each, and a question waits for those before it.
      handlerTimeout: longTimeout,
    },
    async ({ params }, reply) => answer(reply, { registers: present(await store.registersOf(params.id), "supplier") }),
  );
}

/** As first character, it makes a cell a formula. */
const formula = /^[=+\-@\t\r]/;
/** RFC 4180, and separators of other programs. */
const special = /[",;\t\r\n]|^ | $/;

/** A blank in front prevents formulas, such as +49 30 1234; the reader of supplier files ignores it. */
const plain = (text: string): string => (formula.test(text) ? ` ${text}` : text);

/** RFC 4180. Each entry is made plain: where semicolons separate cells, as in most of Europe, it begins one. */
function cellOf(value: unknown): string {
  const safe = [value ?? ""].flat().map(String).map(plain).join(";");
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The header row. */
export const header = `${Object.values(columnOf).join(",")}\r\n`;

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
