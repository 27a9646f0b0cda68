import { z } from "zod";
import { importRoutes, importStates, rowKinds, rowMarks } from "../imports";
import { given, refusal, idOf, stretch, because } from "./shared";

const ticket = z.uuid("a UUID is expected");
const params = idOf(100);
const unknown = { 404: refusal("No import with this ID.") };
const found = { 200: given("The import.", importRoutes.read.answer), ...unknown };
const tooLarge = { 413: refusal("The file is larger than 64 MiB.") };
const decided = { 409: refusal("The import has already been decided.") };

/** Documents and checks the routes of imports. */
export const importSchemas = {
  send: {
    summary:
      "Upload a supplier file (CSV, JSON, XLSX) or a list from an accounting system. Nothing changes until it is applied.",
    querystring: z.object({
      ticket: ticket.optional(),
      accounts: z.enum(["replace", "add"]).default("replace").meta({
        description: "Whether the accounts of a row replace those on record, or come in addition.",
      }),
    }),
    response: {
      201: given("What the file would change.", importRoutes.send.answer),
      403: refusal("Only a person with the role can do this."),
      ...tooLarge,
      422: refusal("Not a supplier file."),
    },
  },
  columns: {
    summary: "Describe the columns of a file: a whole workbook, or the beginning of a text file. Nothing is stored.",
    response: { 200: given("The columns.", importRoutes.columns.answer), ...tooLarge, 422: refusal("Not a table.") },
  },
  progress: {
    summary: "Get the progress of an upload by the ticket that its sender chose.",
    params: z.object({ id: ticket }),
    response: { 200: given("The progress.", importRoutes.progress.answer) },
  },
  list: {
    summary: "List imports, newest first.",
    querystring: stretch.extend({ state: z.enum(importStates).optional() }),
    response: { 200: given("A page of imports.", importRoutes.list.answer) },
  },
  read: { summary: "Get an import.", params, response: found },
  rows: {
    summary: "List the rows of an import and what each would change.",
    params,
    querystring: stretch.extend({
      kind: z.enum(rowKinds).optional(),
      mark: z.enum(rowMarks).optional().meta({
        description:
          "noted: accepted rows that need a look; destinations: rows with changes that would require a call as a proposal, or that unblock a supplier.",
      }),
    }),
    response: { 200: given("A page of rows.", importRoutes.rows.answer), ...unknown },
  },
  propose: {
    summary: "Submit your import for another person's decision. Nothing changes until it is applied.",
    params,
    response: {
      ...found,
      403: refusal("Only its sender can do this."),
      ...decided,
      422: refusal("It changes nothing."),
    },
  },
  apply: {
    summary: "Apply an import in full. Unless the list is empty, its sender can't do this.",
    params,
    response: {
      200: given("The applied import.", importRoutes.apply.answer),
      ...unknown,
      403: refusal("Another person must do this."),
      409: refusal("The import doesn't fit the current list."),
    },
  },
  reject: {
    summary: "Reject an import. Its sender withdraws it.",
    params,
    body: because,
    response: { ...found, ...decided },
  },
};
