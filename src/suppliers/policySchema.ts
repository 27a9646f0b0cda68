import * as z from "zod/mini";
import type { Strength } from "../analysis";
import { type Read, readDomain, readEmail } from "./address";
import { readAccount, readDay } from "./fields";

// Otherwise zod tries `new Function`, which the page's Content-Security-Policy refuses and reports.
z.config({ jitless: true });

/** A text that a reader of ours turns into a value; its reason becomes the error. */
function readBy<T>(read: (text: string) => Read<T>): z.ZodMiniType<T, string> {
  return z.pipe(
    z.string(),
    z.transform((text: string, context): T => {
      const result = read(text);
      if ("value" in result) return result.value;
      context.issues.push({ code: "custom", message: `this ${result.reason}`, input: text });
      return z.NEVER;
    }),
  );
}

function matching(pattern: RegExp, expected: string): (text: string) => Read<string> {
  return (text) => (pattern.test(text) ? { value: text } : { reason: `is not ${expected}` });
}

const account = readBy(readAccount);
const text = readBy((given) => {
  const trimmed = given.trim();
  return trimmed !== "" && trimmed.length <= 1000
    ? { value: trimmed }
    : { reason: "is not a text of 1 to 1,000 characters" };
});
/** RFC 8601 section 2.5: a token, compared without case; usually a host's name. */
const authservId = readBy((given) => matching(/^[a-z0-9._-]{1,253}$/, "an authserv-id")(given.trim().toLowerCase()));
const clockTime = readBy(matching(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/, "a time as HH:MM"));
const strengths: readonly Strength[] = ["decisive", "strong", "moderate", "weak", "context"];

const workingHours = z
  .tuple([clockTime, clockTime])
  .check(z.refine(([start, end]) => start < end, { error: "the first time must come before the second", abort: true }));

function readTimeZone(given: string): Read<string> {
  try {
    new Intl.DateTimeFormat("en", { timeZone: given });
    // An offset ("+01:00") is accepted by newer engines alone, and knows no summer time.
    return /^[A-Za-z]/.test(given) ? { value: given } : { reason: "is not an IANA time zone" };
  } catch {
    return { reason: "is not an IANA time zone" };
  }
}

const days = (least: number): z.ZodMiniNumber => z.int().check(z.minimum(least), z.maximum(3650));
const domains = z.array(readBy(readDomain));

/** The policy file. Each key is optional; what the defaults are is said by defaultPolicy. */
export const policySchema = z.strictObject({
  organisation: z.optional(
    z.strictObject({
      name: z.optional(z.nullable(text)),
      domains: z.optional(domains),
      accounts: z.optional(z.array(account)),
      staff: z.optional(z.array(z.strictObject({ name: text, email: readBy(readEmail) }))),
    }),
  ),
  trustedAuthservIds: z.optional(z.array(authservId)),
  freemailDomains: z.optional(domains),
  billingPlatforms: z.optional(domains),
  unknownSupplier: z.optional(z.enum(["caution", "verify", "silent"])),
  coolOffDays: z.optional(days(0)),
  verificationMaxAgeDays: z.optional(days(1)),
  secondPerson: z.optional(
    z.strictObject({
      forBankChange: z.optional(z.boolean()),
      above: z.optional(z.number().check(z.minimum(0))),
      currency: z.optional(readBy(matching(/^[A-Z]{3}$/, "a currency of ISO 4217, three capitals"))),
    }),
  ),
  sendMode: z.optional(z.enum(["PromptUser", "SoftBlock", "Block"])),
  timeZone: z.optional(readBy(readTimeZone)),
  workingHours: z.optional(workingHours),
  holidays: z.optional(z.array(readBy(readDay))),
  strengths: z.optional(z.record(z.string(), z.enum(strengths))),
});
