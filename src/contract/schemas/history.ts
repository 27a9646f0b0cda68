import { z } from "zod";
import { historyActions, historyRoutes } from "../history";
import { maxIdLength } from "../limits";
import { given, refusal } from "./zodOf";
import { sought, stretch } from "./page";

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
