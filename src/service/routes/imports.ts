import { fastifyMultipart } from "@fastify/multipart";
import { callerOfRequest } from "../auth/access";
import type { Role } from "../auth/caller";
import { nextOf, opened } from "../cursor";
import { longTimeout, maxImportBytes, maxImports } from "../limits";
import { RequestFault } from "../faults/problem";
import {
  fileColumns,
  importId,
  importProgress,
  importQuery,
  imports,
  importSchema,
  rowQuery,
  rows,
  ticketId,
  ticketQuery,
} from "../schemas/import";
import { given, refusal } from "../schemas/answers";
import { logHead } from "../headLog";
import type { Import } from "../store/store";
import { seats } from "../load/seats";
import { bare, fileOf } from "./importFile";
import { answer, type RouteDeps, type Routes } from "./route";

/** Who looks at imports and decides on them. */
export const handlers: readonly Role[] = ["Supplier.Maintain", "Supplier.Approve"];

/** Where a file is sent to. */
export const importsPath = "/api/imports";

/** Where a file is sent to, to be told of its columns. */
export const columnsPath = "/api/imports/columns";

/** Faults of a file that its refusal names. */
const mostFaults = 3;

/**
 * Refuses a file of which no row could so much as be told apart: a workbook, a text of something else.
 * @throws {RequestFault} 422, with what the reader says of it
 */
function refuseOther({ counts, faults }: Import): void {
  if (Object.values(counts).some((count) => count > 0)) return;
  const reasons = faults.filter(({ column }) => column === null).map(({ reason }) => reason);
  if (reasons.length === 0) return;
  throw new RequestFault(422, "no-supplier-file", reasons.slice(0, mostFaults).join(" "));
}

const noImport = "There is no import with this id.";
/** How it is described that there is none. */
export const unknown = { 404: refusal(noImport) };

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
    importsPath,
    {
      schema: {
        summary:
          "Sends a supplier file (CSV, JSON, XLSX), or a list of an accounting system. It changes nothing until it is applied.",
        querystring: ticketQuery,
        response: {
          201: given("What the file would do.", importSchema),
          403: refusal("A person must, who has the role."),
          413: refusal("The file is larger than 64 MiB."),
          422: refusal("This is no supplier file."),
        },
      },
      config: { access: ["Supplier.Maintain"], needsPerson: true },
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
    columnsPath,
    {
      schema: {
        summary:
          "How the columns of a file are understood: the whole workbook, or the beginning of a text. Keeps nothing.",
        response: {
          200: given("Its columns.", fileColumns),
          413: refusal("The file is larger than 64 MiB."),
          422: refusal("This is no table."),
        },
      },
      config: { access: ["Supplier.Maintain"] },
      // The file comes within it.
      handlerTimeout: longTimeout,
      onRequest: seats(maxImports),
    },
    async (request, reply) => answer(reply, { columns: await store.fileColumns(await fileOf(request)) }),
  );
  app.get(
    "/api/imports/progress/:id",
    {
      schema: {
        summary: "How far a file is that one sends, by the ticket that one has chosen.",
        params: ticketId,
        response: { 200: given("How far it is.", importProgress) },
      },
      config: { access: ["Supplier.Maintain"] },
    },
    async (request, reply) =>
      answer(reply, { progress: await store.importProgress(request.params.id, callerOfRequest(request).actor) }),
  );
  app.get(
    importsPath,
    {
      schema: {
        summary: "Imports, the newest first.",
        querystring: importQuery,
        response: { 200: given("A stretch of them.", imports) },
      },
      config: { access: handlers },
    },
    async ({ query }, reply) => {
      const { state = null, limit } = query;
      const page = await store.imports({ state, after: opened("imports", query.after), limit });
      return answer(reply, { imports: page.items, next: nextOf("imports", page) });
    },
  );
  app.get(
    "/api/imports/:id",
    {
      schema: {
        summary: "An import.",
        params: importId,
        response: { 200: given("The import.", importSchema), ...unknown },
      },
      config: { access: handlers },
    },
    async (request, reply) => {
      const found = await store.import(request.params.id);
      if (found === null) throw new RequestFault(404, "no-import", noImport);
      return answer(reply, found);
    },
  );
  app.get(
    "/api/imports/:id/rows",
    {
      schema: {
        summary: "What an import would make of its rows.",
        params: importId,
        querystring: rowQuery,
        response: { 200: given("A stretch of its rows.", rows), ...unknown },
      },
      config: { access: handlers },
    },
    async ({ params, query }, reply) => {
      const { kind = null, mark = null, limit } = query;
      const page = await store.importRows(params.id, { kind, mark, after: opened("rows", query.after), limit });
      return answer(reply, { rows: page.items, next: nextOf("rows", page) });
    },
  );
  app.post(
    "/api/imports/:id/apply",
    {
      schema: {
        summary: "Applies an import as one. Into a list that isn't empty, somebody else than who sent it.",
        params: importId,
        response: {
          200: given("It was applied.", importSchema),
          ...unknown,
          403: refusal("Another person must."),
          409: refusal("It doesn't fit."),
        },
      },
      config: { access: handlers, needsPerson: true },
      handlerTimeout: longTimeout,
    },
    async (request, reply) => {
      const { actor, roles } = callerOfRequest(request);
      const applied = await store.applyImport(request.params.id, actor, roles.has("Supplier.Approve"));
      await logHead(store, request.log);
      return answer(reply, applied);
    },
  );
}
