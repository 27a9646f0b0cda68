import { z } from "zod";
import { maxIdLength, maxSearchLength } from "../limits";
import { supplierRoutes } from "../suppliers";
import { given, refusal, idOf, sought, stretch } from "./shared";
import { aliveRoute, healthKinds, healthRoute, readyRoute } from "../health";
import { historyActions, historyRoutes } from "../history";

/** A supplier's id in a path. */
export const supplierId = idOf(maxIdLength);
/** No entry has this id. */
export const noSupplier = { 404: refusal("No such supplier.") };

/** Documents and checks the routes of the supplier list. */
export const supplierSchemas = {
  search: {
    summary: "Search the supplier list.",
    querystring: stretch.extend({
      q: sought(maxSearchLength).optional().meta({
        description:
          "A supplier's ID, name or the beginning of it, domain, email address, tax number or account. If omitted, all suppliers are listed by name.",
      }),
    }),
    response: { 200: given("A page of matching suppliers.", supplierRoutes.search.answer) },
  },
  read: {
    summary: "Get a supplier's record. The ETag is its version.",
    params: supplierId,
    response: {
      200: given("The record.", supplierRoutes.read.answer),
      304: z.undefined().describe("The version in If-None-Match is still current."),
      ...noSupplier,
    },
  },
  registers: {
    summary: "Get what the state registers of taxpayers' accounts say about a supplier's accounts.",
    params: supplierId,
    response: {
      200: given("One answer per account and available register.", supplierRoutes.registers.answer),
      ...noSupplier,
    },
  },
};

/** Documents the probes. */
export const probeSchemas = {
  alive: {
    summary: "Check that the process is alive.",
    response: { 200: given("It is alive.", aliveRoute.answer) },
    security: [],
  },
  ready: {
    summary: "Check that the database is reachable and migrated.",
    response: { 200: given("It is ready.", readyRoute.answer), 503: refusal("Not ready.") },
    security: [],
  },
};

/** Documents and checks the health of the records. */
export const healthSchema = {
  summary: "Count the records that lack something or have a conflict. With a kind, list the suppliers too.",
  querystring: stretch.extend({ kind: z.enum(healthKinds).optional() }),
  response: { 200: given("The counts and, with a kind, a page of its suppliers.", healthRoute.answer) },
};

/** Documents the export. */
export const exportSchema = {
  summary: "Export the supplier list as a supplier file.",
  response: { 200: { description: "The list.", content: { "text/csv": { schema: z.string() } } } },
};

const moment = z.iso.datetime({ offset: true, error: "a date and time is expected, as 2026-03-05T00:00:00Z" });

/** Documents and checks the routes of the history, and of who looked up. */
export const historySchemas = {
  list: {
    summary: "List the history of one supplier or of the whole list.",
    querystring: stretch.extend({
      supplier: sought(maxIdLength).min(1).optional(),
      action: z.enum(historyActions).optional(),
      person: sought(200).min(1).optional().meta({ description: "The object ID of the person who acted." }),
      from: moment.optional().meta({ description: "Start, inclusive." }),
      before: moment.optional().meta({ description: "End, exclusive." }),
      order: z.enum(["oldest", "newest"]).default("oldest").meta({ description: "Which entries come first." }),
    }),
    response: { 200: given("A page of the history.", historyRoutes.list.answer) },
  },
  people: {
    summary: "List the people who proposed, called, decided or applied a file.",
    response: { 200: given("Their object IDs and latest names.", historyRoutes.people.answer) },
  },
  chain: {
    summary: "Verify the next part of the history's hash chain and, at its end, the signature of the head.",
    querystring: stretch.pick({ after: true }),
    response: { 200: given("How far the chain is verified, and whether it is intact.", historyRoutes.chain.answer) },
  },
  head: {
    summary: "Get the newest history entry, signed with a key that the database doesn't contain.",
    response: { 200: given("The newest entry.", historyRoutes.head.answer), 404: refusal("The history is empty.") },
  },
  coverage: {
    summary: "List who looked up suppliers, and when.",
    querystring: stretch,
    response: { 200: given("A page of people.", historyRoutes.coverage.answer) },
  },
};
