import { fastifyMultipart } from "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import { callerOfRequest } from "../auth/access";
import type { Role } from "../auth/caller";
import { nextOf, opened } from "../cursor";
import { longTimeout, maxImportBytes, maxImports } from "../limits";
import { RequestFault } from "../faults/problem";
import { importId, importSchema, rowQuery, rows } from "../schemas/import";
import { given, refusal } from "../schemas/answers";
import { logHead } from "../headLog";
import { codeOf } from "../store/fault";
import { type Mapping, readMapping } from "../../suppliers";
import type { Import, ImportFile } from "../store/store";
import { seats } from "../load/seats";
import { answer, type RouteDeps, type Routes } from "./route";

const handlers: readonly Role[] = ["Supplier.Maintain", "Supplier.Approve"];

/** Media types of a file that is sent as the body itself, and the name that it is spoken of by. */
const bare: Readonly<Record<string, string>> = {
  "text/csv": "suppliers.csv",
  "application/json": "suppliers.json",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "suppliers.xlsx",
};

/** Where a file is sent to. */
export const importsPath = "/api/imports";

const binary = { schema: { type: "string", format: "binary" } };

/** What is sent there, for OpenAPI. */
export const fileBody = {
  required: true,
  content: {
    "multipart/form-data": {
      schema: {
        type: "object",
        properties: {
          file: { type: "string", format: "binary" },
          mapping: {
            type: "string",
            description:
              "A JSON object of the file's columns, each with a column of the supplier file, a part of an account, or null for one that is left out.",
          },
        },
        required: ["file"],
      },
    },
    ...Object.fromEntries(Object.keys(bare).map((type) => [type, binary])),
  },
};

/** What a form's field says of the columns. */
function mappingOf(value: unknown): Mapping {
  const read = readMapping(typeof value === "string" ? value : "");
  if ("mapping" in read) return read.mapping;
  throw new RequestFault(422, "invalid-mapping", read.faults.join(" "));
}

async function fileOfForm(request: FastifyRequest): Promise<ImportFile> {
  try {
    let file: ImportFile | null = null;
    let mapping: Mapping | null = null;
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
    // What the form's reader says by itself has a code; the parser below it has none.
    if (error instanceof RequestFault || codeOf(error) !== null) throw error;
    throw new RequestFault(400, "malformed", "The form can't be read, or broke off.");
  }
}

/** The file of a request: the form's one file, or the body. */
async function fileOf(request: FastifyRequest): Promise<ImportFile> {
  if (request.isMultipart()) return fileOfForm(request);
  const type = (request.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (!(request.body instanceof Uint8Array) || request.body.length === 0) {
    throw new RequestFault(422, "no-file", "The request holds no file.");
  }
  return { name: bare[type] ?? "suppliers", bytes: request.body };
}

/** A file's name, to speak of it: its last part, on one line, of bounded length. */
function nameOf(given: string | undefined): string {
  const last = (given ?? "").split(/[/\\]/).at(-1) ?? "";
  const name = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .trim()
    .slice(0, 200);
  return name === "" ? "suppliers" : name;
}

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
const unknown = { 404: refusal(noImport) };

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
      const added = await store.addImport(await fileOf(request), callerOfRequest(request).actor);
      refuseOther(added);
      void reply.header("location", `/api/imports/${encodeURIComponent(added.id)}`);
      return answer(reply, added, 201);
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
      const { kind = null, limit } = query;
      const page = await store.importRows(params.id, { kind, after: opened("rows", query.after), limit });
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
