import { z } from "zod";
import { aliveRoute, healthKinds, healthRoute, readyRoute } from "../health";
import { given, refusal } from "./zodOf";
import { stretch } from "./page";

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
