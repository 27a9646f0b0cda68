import type { Policy } from "../../analysis";
import { type Read, readDomain, readEmail } from "./address";
import { lineOf, quoted } from "./fault";
import { readAccount, readDay } from "./fields";
import {
  allKeys,
  checked,
  keys,
  listOf,
  maxSentences,
  nullable,
  oneOf,
  record,
  text,
  wholeNumber,
  yesOrNo,
} from "./shape";

/** Characters. Ten thousand colleagues take one million. */
const maxPolicyLength = 8_000_000;

/** Options of the policy reader. */
export interface PolicyOptions {
  readonly defaults: Policy;
  /** Allowed ids in `strengths`; default: any. */
  readonly knownSignals?: readonly string[];
}

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
const readPolicyShape = keys({
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

/** JSON, every key optional. One error rejects all, since half a policy protects less than its author believes. */
export function readPolicy(json: string, options: PolicyOptions): { policy: Policy } | { errors: string[] } {
  if (json.length > maxPolicyLength) return { errors: [`The policy is larger than ${maxPolicyLength} characters.`] };
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch (error) {
    return { errors: [notJson(error, json)] };
  }
  const errors: string[] = [];
  const read = readPolicyShape(value, "", errors);
  if (errors.length === 0) errors.push(...unknownSignals(read?.strengths, options.knownSignals));
  if (read === undefined || errors.length > 0) return { errors: errors.slice(0, maxSentences) };
  const { defaults } = options;
  return {
    policy: {
      ...defaults,
      ...read,
      organisation: { ...defaults.organisation, ...read.organisation },
      secondPerson: { ...defaults.secondPerson, ...read.secondPerson },
    },
  };
}

function unknownSignals(strengths: Policy["strengths"] | undefined, known: readonly string[] | undefined): string[] {
  if (known === undefined) return [];
  const strangers = Object.keys(strengths ?? {}).filter((id) => !known.includes(id));
  return strangers.map((id) => `strengths: there is no signal ${quoted(id)}.`);
}

function notJson(error: unknown, json: string): string {
  const line = lineOf(error, json, null);
  if (line === null) return "The policy is not valid JSON.";
  return `The policy is not valid JSON, on line ${line}. Comments and trailing commas are not allowed.`;
}
