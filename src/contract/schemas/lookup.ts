import { z } from "zod";
import { maxClueLength, searchLimits, maxAccountLength } from "../limits";
import { lookupRoute } from "../lookup";
import { given } from "./shared";
import { type Account, parseRecordAccount } from "../../accounts";
import { schemes } from "../record";

const text = z.string().max(maxAccountLength);

/** IBAN, ISO 13616: country, two check digits, up to 30 letters and digits. */
const ibanLike = /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/;
const canonical = /^[A-Z0-9]{1,40}$/;

const bare = (written: string): string => written.toUpperCase().replace(/[\s.\u00a0-]/g, "");

/** Failing check digits are no error: the account is on no record. @returns null for what isn't an account */
function ofText(written: string): Account | { readonly error: string } {
  const parsed = parseRecordAccount(written);
  if ("account" in parsed) return parsed.account;
  const value = bare(written);
  return ibanLike.test(value) ? { scheme: "iban", value, bank: null } : { error: parsed.error };
}

const inParts = z.strictObject({ scheme: z.enum(schemes), bank: text.nullish(), account: text });

function ofParts(parts: z.infer<typeof inParts>): Account | { readonly error: string } {
  const bank = parts.bank ?? null;
  const isWhole = parts.scheme === "iban" || parts.scheme === "ch-qr-iban" || bank === null;
  const parsed = parseRecordAccount(`${parts.scheme}:${isWhole ? "" : `${bank}/`}${parts.account}`);
  if ("account" in parsed) return parsed.account;
  const value = bare(parts.account);
  const code = bank === null ? null : bare(bank);
  const fits = canonical.test(value) && (code === null || canonical.test(code));
  return fits ? { scheme: parts.scheme, value, bank: code } : { error: parsed.error };
}

/** In canonical form, taken as it is; in parts; or as the supplier file writes it. */
const givenAccount = z
  .union([
    z.strictObject({ scheme: z.enum(schemes), value: text, bank: text.nullable() }),
    inParts,
    text.meta({ description: "An IBAN, or scheme:bank/account.", examples: ["DE07100100100140801649"] }),
  ])
  .transform((given, context): Account => {
    if (typeof given === "object" && "value" in given) return given;
    const read = typeof given === "string" ? ofText(given) : ofParts(given);
    if (!("error" in read)) return read;
    context.issues.push({ code: "custom", input: given, message: `This is no account. ${read.error}` });
    return z.NEVER;
  });

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
