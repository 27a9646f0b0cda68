import { type Read, readDomain, readEmail } from "./address";
import { readAccount, readDay } from "./fields";
import { allKeys, checked, keys, listOf, nullable, oneOf, record, text, wholeNumber, yesOrNo } from "./shape";

function matching(pattern: RegExp, expected: string): (given: string) => Read<string> {
  return (given) => (pattern.test(given) ? { value: given } : { reason: `is not ${expected}` });
}

const name = text((given) => {
  const trimmed = given.trim();
  return trimmed !== "" && trimmed.length <= 1000
    ? { value: trimmed }
    : { reason: "is not a text of 1 to 1,000 characters" };
});
/** RFC 8601 section 2.5: a token, compared without case; usually a host's name. */
const authservId = text((given) => matching(/^[a-z0-9._-]{1,253}$/, "an authserv-id")(given.trim().toLowerCase()));
const clockTime = text(matching(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/, "a time as HH:MM"));

const isAscending = (times: readonly string[]): times is readonly [string, string] =>
  times.length === 2 && String(times[0]) < String(times[1]);

function readTimeZone(given: string): Read<string> {
  try {
    new Intl.DateTimeFormat("en", { timeZone: given });
    // Newer engines also accept offsets ("+01:00"), which ignore summer time.
    return /^[A-Za-z]/.test(given) ? { value: given } : { reason: "is not an IANA time zone" };
  } catch {
    return { reason: "is not an IANA time zone" };
  }
}

const maxDays = 3650;
const maxMoney = 1_000_000_000;
const currency = text(matching(/^[A-Z]{3}$/, "an ISO 4217 code such as EUR"));
const domains = listOf(text(readDomain));

/** `defaultPolicy` has the defaults. */
export const readPolicyShape = keys({
  organisation: keys({
    name: nullable(name),
    domains,
    accounts: listOf(text(readAccount)),
    staff: listOf(allKeys({ name, email: text(readEmail) })),
  }),
  trustedAuthservIds: listOf(authservId),
  freemailDomains: domains,
  billingPlatforms: domains,
  unknownSupplier: oneOf(["caution", "verify", "silent"]),
  coolOffDays: wholeNumber(0, maxDays),
  verificationMaxAgeDays: wholeNumber(1, maxDays),
  secondPerson: keys({ forBankChange: yesOrNo, above: wholeNumber(0, maxMoney), currency }),
  sendMode: oneOf(["PromptUser", "SoftBlock"]),
  timeZone: text(readTimeZone),
  workingHours: checked(listOf(clockTime, 2), isAscending, "the first time must come before the second"),
  holidays: listOf(text(readDay)),
  strengths: record(oneOf(["decisive", "strong", "moderate", "weak", "context"])),
});
