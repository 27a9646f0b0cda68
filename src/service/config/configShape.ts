import { isIP } from "node:net";
import { z } from "zod";

/** A GUID of Entra ID: tenant or application. */
export const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const tenant = z
  .string("the tenant's id is expected, a GUID")
  .transform((id) => id.toLowerCase())
  .refine((id) => guid.test(id), "the tenant's id is expected, a GUID");

const audienceIs = "the App ID URI (api://…) or the client id is expected, or an array of both";
const audience = z.string(audienceIs).min(1, audienceIs).max(500, audienceIs);

/** An address or a range of addresses (RFC 4632, RFC 4291). */
function isRange(text: string): boolean {
  const [ip = "", bits, ...more] = text.split("/");
  const most = isIP(ip) === 4 ? 32 : isIP(ip) === 6 ? 128 : -1;
  return most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}
const rangeIs = "an IP address is expected, or a range such as 10.0.0.0/8";
const range = z.string(rangeIs).refine(isRange, rangeIs);

const rateIs = "a whole number of requests is expected, at least 1";
const rate = z.int(rateIs).min(1, rateIs).max(1_000_000_000, "at most 1000000000 is expected");

const scopeIs = "the name of a delegated permission is expected, one word";
const originsAre = "an array of origins is expected, such as https://pay.example.org";
const proxiesAre = "an array of the proxies' addresses is expected";
const daysAre = "a whole number of days is expected, from 0 to 365";
const folderIs = "the folder's path is expected";
const amountIs = "an amount is expected, 0 or more; null for none";
const currencyIs = "a currency is expected, such as EUR";
const flag = (usual: boolean) => z.boolean("true or false is expected").default(usual);
const objectIs = "an object is expected";
const days = (min: number) => z.int(daysAre).min(min, daysAre).max(365, daysAre);
const keysAre = "the path of the key file is expected, or its content";

const secondPerson = z.strictObject(
  {
    forBankChange: flag(true),
    above: z.number(amountIs).min(0, amountIs).nullable().default(10_000),
    currency: z
      .string(currencyIs)
      .regex(/^[A-Z]{3}$/, currencyIs)
      .default("EUR"),
    inContext: flag(true),
  },
  objectIs,
);

/** docs/service/configure.md explains each key. */
export const configShape = z.strictObject(
  {
    tenantId: tenant,
    audience: z.union([audience, z.array(audience).min(1, audienceIs).max(10, audienceIs)], audienceIs),
    scope: z
      .string(scopeIs)
      .regex(/^[\x21-\x7e]{1,120}$/, scopeIs)
      .default("access_as_user"),
    issuer: z.string("a URL is expected").optional(),
    localIssuer: flag(false),
    origins: z.array(z.string(originsAre), originsAre).max(100, "at most 100 origins are expected"),
    keys: z.union([z.string().min(1), z.record(z.string(), z.unknown())], keysAre),
    coolOffDays: days(0).default(14),
    requireEmployeeId: flag(false),
    cases: z
      .strictObject(
        {
          secondPerson: secondPerson.prefault({}),
          coolOffDays: days(0).optional(),
        },
        objectIs,
      )
      .transform(({ secondPerson: { currency: _, ...rules }, coolOffDays = null }) => ({
        secondPerson: rules,
        coolOffDays,
      }))
      .prefault({}),
    registers: z
      .strictObject(
        {
          folder: z.string(folderIs).min(1, folderIs),
          tooOldAfterDays: days(1).default(31),
        },
        `${objectIs}, with folder`,
      )
      .optional(),
    trustProxy: z.array(range, proxiesAre).max(100, "at most 100 proxies are expected").default([]),
    rateLimit: z
      .strictObject({
        /** Per person and second. The command line asks once a message. */
        lookups: rate.default(200),
        /** Per person and minute, all other requests. */
        requests: rate.default(600),
        /** Per minute and address, or IPv6 network. */
        failedSignIns: rate.default(120),
      })
      .prefault({}),
  },
  objectIs,
);

/** A configuration file as read. */
export type ConfigFile = z.infer<typeof configShape>;
