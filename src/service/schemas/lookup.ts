import { z } from "zod";
import type { Clues, Match, Ownership, Records } from "../../analysis";
import type { TrickKind } from "../../names";
import { searchLimits } from "../../suppliers";
import { maxClueLength } from "../limits";
import { account } from "./account";
import { givenAccount } from "./givenAccount";

const most = (entries: number): string => `at most ${entries} entries are taken`;
const clue = z.string().max(maxClueLength, `at most ${maxClueLength} characters are taken`);
const listOf = (entries: number) => z.array(clue).max(entries, most(entries)).default([]);
const list = listOf(searchLimits.clues);

/**
 * What is asked about one message: analysis' Clues. A list that is left out is empty, and none is longer than what is looked
 * up of it: an answer to a part of the question would pass for one to all of it.
 */
export const clues = z.strictObject({
  addresses: list,
  domains: list,
  names: listOf(searchLimits.names),
  mentions: list,
  taxIds: list,
  accounts: z.array(givenAccount).max(searchLimits.clues, most(searchLimits.clues)).default([]),
  otherDestinations: list,
}) satisfies z.ZodType<Clues>;

const kinds = ["supplier", "customer", "staff", "authority", "group", "factor"] as const;
const texts = z.array(z.string());
const day = z.string().nullable().meta({ description: "An ISO day, YYYY-MM-DD." });

/** All of a supplier's record but its accounts. */
export const plainRecord = z.object({
  id: z.string(),
  name: z.string(),
  aliases: texts,
  domains: texts,
  emails: texts,
  phones: texts,
  country: z.string().nullable(),
  taxIds: texts,
  kind: z.enum(kinds),
  status: z.enum(["active", "inactive", "blocked"]),
  otherDestinations: texts,
  bankVerifiedOn: day,
  bankChangedOn: day,
  phoneChangedOn: day,
  notes: z.string().nullable(),
});

const accounts = z.array(account);
const record = plainRecord
  .extend({ accounts, sharedAccounts: accounts, rejectedAccounts: accounts })
  .meta({ id: "Record" });

const tricks = {
  omission: true,
  insertion: true,
  transposition: true,
  repetition: true,
  replacement: true,
  homoglyph: true,
  hyphen: true,
  vowel: true,
  plural: true,
  subdomain: true,
  idn: true,
  tld: true,
  word: true,
} satisfies Record<TrickKind, true>;

const match = z.object({
  record,
  by: z.enum(["address", "domain", "name", "tax-id", "lookalike"]),
  clue: z.string(),
  imitates: z
    .object({ domain: z.string(), trick: z.enum(Object.keys(tricks) as TrickKind[]), faint: z.boolean() })
    .exactOptional(),
}) satisfies z.ZodType<Match>;

const owner = z.object({
  account: z.int().min(0).meta({ description: "Index into `accounts`; for `other` into `otherDestinations`." }),
  record,
  as: z.enum(["account", "shared", "rejected", "other"]),
}) satisfies z.ZodType<Ownership>;

/** What is answered: analysis' Records. */
export const records = z.object({
  state: z.literal("found"),
  matches: z.array(match),
  owners: z.array(owner),
}) satisfies z.ZodType<Records>;
