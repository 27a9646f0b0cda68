import { z } from "zod";
import { maxClueLength, searchLimits } from "../limits";
import { lookupRoute } from "../lookup";
import { given } from "./answers";
import { givenAccount } from "./givenAccount";

const most = (entries: number): string => `at most ${entries} entries are taken`;
const clue = z.string().max(maxClueLength, `at most ${maxClueLength} characters are taken`);
const listOf = (entries: number) => z.array(clue).max(entries, most(entries)).default([]);
const list = listOf(searchLimits.clues);

/** Longer lists are refused, since an answer to a part would pass for one to all. */
const clues = z.strictObject({
  addresses: list,
  domains: list,
  names: listOf(searchLimits.names),
  mentions: list,
  taxIds: list,
  accounts: z.array(givenAccount).max(searchLimits.clues, most(searchLimits.clues)).default([]),
  otherDestinations: list,
});

/** Documents and checks the lookup. */
export const lookupSchema = {
  summary: "Find the supplier records for the clues in a message, and the owners of its accounts.",
  body: clues,
  response: { 200: given("Matching records and account owners.", lookupRoute.answer) },
};
