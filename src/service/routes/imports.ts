import { fastifyMultipart } from "@fastify/multipart";
import { importRoutes, maxImportBytes, type Import } from "../../contract";
import { importSchemas } from "../../contract/schemas";
import { callerOfRequest } from "../auth/access";
import { nextOf, opened, guarded, personal, answer, type RouteDeps, type Routes } from "./route";
import { longTimeout, maxImports } from "../limits";
import { RequestFault, present } from "../faults/problem";
import { logHead } from "../log";
import { seats } from "../load/turns";
import type { FastifyRequest } from "fastify";
import { codeOf } from "../faults/startFault";
import { type Mapping, readMapping } from "../../suppliers";
import type { ImportFile } from "../store/store";
import { handlers } from "./proposals";

/** What the sender of a file and a second person do with it, but for applying it. */
export function addImportReview(app: Routes, { store }: RouteDeps): void {
  app.post(importRoutes.propose.path, personal(importSchemas.propose, ["Supplier.Maintain"]), async (request, reply) =>
    answer(reply, await store.proposeImport(request.params.id, callerOfRequest(request).actor)),
  );
  app.post(importRoutes.reject.path, personal(importSchemas.reject, handlers), async (request, reply) =>
    answer(reply, await store.rejectImport(request.params.id, request.body.reason, callerOfRequest(request).actor)),
  );
}

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
      const { ticket, accounts } = request.query;
      const file = { ...(await fileOf(request)), addsAccounts: accounts === "add" };
      const added = await store.addImport(file, actor, ticket);
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
  app.get(importRoutes.read.path, guarded(importSchemas.read, handlers), async (request, reply) =>
    answer(reply, present(await store.import(request.params.id), "import")),
  );
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

/** Media types of a file sent as the body, and the name to call it. */
const bare: Readonly<Record<string, string>> = {
  "text/csv": "suppliers.csv",
  "application/json": "suppliers.json",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "suppliers.xlsx",
};

const binary = { type: "string", format: "binary" };

/** For OpenAPI. */
export const fileBody = {
  required: true,
  content: {
    "multipart/form-data": {
      schema: {
        type: "object",
        properties: {
          file: binary,
          mapping: {
            type: "string",
            description:
              "A JSON object of the file's columns, each with a column of the supplier file, a part of an account, or null for one that is left out. It is kept for the next file with the same header row; null in its place forgets that.",
          },
        },
        required: ["file"],
      },
    },
    ...Object.fromEntries(Object.keys(bare).map((type) => [type, { schema: binary }])),
  },
};

function mappingOf(value: unknown): Mapping | null {
  if (typeof value === "string" && value.trim() === "null") return null;
  const read = readMapping(typeof value === "string" ? value : "");
  if ("mapping" in read) return read.mapping;
  throw new RequestFault(422, "invalid-mapping", read.faults.join(" "));
}

async function fileOfForm(request: FastifyRequest): Promise<ImportFile> {
  try {
    let file: ImportFile | null = null;
    let mapping: Mapping | null | undefined;
    for await (const part of request.parts()) {
      if (part.type === "file") file = { name: nameOf(part.filename), bytes: await part.toBuffer() };
      else if (part.fieldname === "mapping") {
        if (part.valueTruncated) throw new RequestFault(413, "too-large", "The mapping is too long.");
        mapping = mappingOf(part.value);
      }
    }
    if (file === null) throw new RequestFault(422, "no-file", "The form holds no file.");
    return { ...file, mapping };
  } catch (error) {
    // The form reader's errors have a code; those of the parser below it have none.
    if (error instanceof RequestFault || codeOf(error) !== null) throw error;
    throw new RequestFault(400, "malformed", "The form can't be read, or broke off.");
  }
}

/** The form's one file, or the body. */
async function fileOf(request: FastifyRequest): Promise<ImportFile> {
  if (request.isMultipart()) return fileOfForm(request);
  const type = (request.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (!(request.body instanceof Uint8Array) || request.body.length === 0)
    throw new RequestFault(422, "no-file", "The request holds no file.");
  return { name: bare[type] ?? "suppliers", bytes: request.body };
}

/** Its last part, on one line, of bounded length. */
function nameOf(given: string | undefined): string {
  const last = (given ?? "").split(/[/\\]/).at(-1) ?? "";
  const name = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .trim()
    .slice(0, 200);
  return name === "" ? "suppliers" : name;
}
