import { z } from "zod";
import { maxIdLength, maxSearchLength } from "../limits";
import { supplierRoutes } from "../suppliers";
import { given, refusal } from "./zodOf";
import { idOf, sought, stretch } from "./page";

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
