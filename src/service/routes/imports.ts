import { fastifyMultipart } from "@fastify/multipart";
import { importRoutes, maxImportBytes, type Import } from "../../contract";
import { importSchemas } from "../../contract/schemas";
import { callerOfRequest, type Role } from "../auth/access";
import { nextOf, opened } from "../cursor";
import { longTimeout, maxImports } from "../limits";
import { RequestFault, missing } from "../faults/problem";
import { logHead } from "../log";
import { seats } from "../load/turns";
import { bare, fileOf } from "./importFile";
import { guarded, personal, answer, type RouteDeps, type Routes } from "./route";

/** What the sender of a file and a second person do with it, but for applying it. */
export function addImportReview(app: Routes, { store }: RouteDeps): void {
  app.post(importRoutes.propose.path, personal(importSchemas.propose, ["Supplier.Maintain"]), async (request, reply) =>
    answer(reply, await store.proposeImport(request.params.id, callerOfRequest(request).actor)),
  );
  app.post(importRoutes.reject.path, personal(importSchemas.reject, handlers), async (request, reply) =>
    answer(reply, await store.rejectImport(request.params.id, request.body.reason, callerOfRequest(request).actor)),
  );
}

const handlers: readonly Role[] = ["Supplier.Maintain", "Supplier.Approve"];

const maxFaults = 3;

/** For a file without any identifiable row. @throws {RequestFault} 422, with the reader's faults */
function refuseOther({ counts, faults }: Import): void {
  if (Object.values(counts).some((count) => count > 0)) return;
  const reasons = faults.filter(({ column }) => column === null).map(({ reason }) => reason);
  if (reasons.length === 0) return;
  throw new RequestFault(422, "no-supplier-file", reasons.slice(0, maxFaults).join(" "));
}

/** A supplier file comes in: shown first, applied by a second request. */
export async function addImports(app: Routes, { store }: RouteDeps): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    Object.keys(bare),
    { parseAs: "buffer", bodyLimit: maxImportBytes },
    (_request, body, done) => done(null, body),
  );
  await app.register(fastifyMultipart, {
    limits: { files: 1, fields: 10, parts: 11, fieldSize: 200_000, headerPairs: 50, fileSize: maxImportBytes },
  });

  app.post(
    importRoutes.send.path,
    {
      ...personal(importSchemas.send, ["Supplier.Maintain"]),
      handlerTimeout: longTimeout,
      onRequest: seats(maxImports),
    },
    async (request, reply) => {
      const { actor } = callerOfRequest(request);
      const added = await store.addImport(await fileOf(request), actor, request.query.ticket);
      refuseOther(added);
      void reply.header("location", `/api/imports/${encodeURIComponent(added.id)}`);
      return answer(reply, added, 201);
    },
  );
  app.post(
    importRoutes.columns.path,
    {
      ...guarded(importSchemas.columns, ["Supplier.Maintain"]),
      // Includes the file's arrival.
      handlerTimeout: longTimeout,
      onRequest: seats(maxImports),
    },
    async (request, reply) => answer(reply, { columns: await store.fileColumns(await fileOf(request)) }),
  );
  app.get(importRoutes.progress.path, guarded(importSchemas.progress, ["Supplier.Maintain"]), async (request, reply) =>
    answer(reply, { progress: await store.importProgress(request.params.id, callerOfRequest(request).actor) }),
  );
  app.get(importRoutes.list.path, guarded(importSchemas.list, handlers), async ({ query }, reply) => {
    const { state = null, limit } = query;
    const page = await store.imports({ state, after: opened("imports", query.after), limit });
    return answer(reply, { imports: page.items, next: nextOf("imports", page) });
  });
  app.get(importRoutes.read.path, guarded(importSchemas.read, handlers), async (request, reply) => {
    const found = await store.import(request.params.id);
    if (found === null) throw missing("import");
    return answer(reply, found);
  });
  app.get(importRoutes.rows.path, guarded(importSchemas.rows, handlers), async ({ params, query }, reply) => {
    const { kind = null, mark = null, limit } = query;
    const page = await store.importRows(params.id, { kind, mark, after: opened("rows", query.after), limit });
    return answer(reply, { rows: page.items, next: nextOf("rows", page) });
  });
  app.post(
    importRoutes.apply.path,
    { ...personal(importSchemas.apply, handlers), handlerTimeout: longTimeout },
    async (request, reply) => {
      const { actor, roles } = callerOfRequest(request);
      const applied = await store.applyImport(request.params.id, actor, roles.has("Supplier.Approve"));
      await logHead(store, request.log);
      return answer(reply, applied);
    },
  );
}
