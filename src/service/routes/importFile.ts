import type { FastifyRequest } from "fastify";
import { RequestFault } from "../faults/problem";
import { codeOf } from "../faults/startFault";
import { type Mapping, readMapping } from "../../suppliers";
import type { ImportFile } from "../store/store";

/** Media types of a file sent as the body, and the name to call it. */
export const bare: Readonly<Record<string, string>> = {
  "text/csv": "suppliers.csv",
  "application/json": "suppliers.json",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "suppliers.xlsx",
};

const binary = { schema: { type: "string", format: "binary" } };

/** For OpenAPI. */
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
              "A JSON object of the file's columns, each with a column of the supplier file, a part of an account, or null for one that is left out. It is kept for the next file with the same header row; null in its place forgets that.",
          },
        },
        required: ["file"],
      },
    },
    ...Object.fromEntries(Object.keys(bare).map((type) => [type, binary])),
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
export async function fileOf(request: FastifyRequest): Promise<ImportFile> {
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
