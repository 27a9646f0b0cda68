import { supplierRoutes, type Supplier, type SupplierRecord } from "../../contract";
import { supplierSchemas } from "../../contract/schemas";
import type { Role } from "../auth/access";
import { nextOf, opened } from "../cursor";
import { missing } from "../faults/problem";
import { longTimeout } from "../limits";
import { guarded, answer, type RouteDeps, type Routes } from "./route";
import { recordForm } from "../../accounts";

/** Accounts as in the supplier file. */
export function supplierForm(record: SupplierRecord): Supplier {
  return {
    ...record,
    accounts: record.accounts.map(recordForm),
    sharedAccounts: record.sharedAccounts.map(recordForm),
    rejectedAccounts: record.rejectedAccounts.map(recordForm),
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
    const stored = await store.supplier(request.params.id);
    if (stored === null) throw missing("supplier");
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
    async ({ params }, reply) => {
      const registers = await store.registersOf(params.id);
      if (registers === null) throw missing("supplier");
      return answer(reply, { registers });
    },
  );
}
