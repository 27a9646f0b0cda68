import type * as z from "zod/mini";
import type { Policy } from "../analysis";
import { quoted } from "./fault";
import { policySchema } from "./policySchema";

/** Characters of a policy file. Ten thousand colleagues take one million. */
const maxPolicyLength = 8_000_000;

/** What the reader of a policy file may be told. */
export interface PolicyOptions {
  /** What holds where the file says nothing: the analysis's own defaults. */
  readonly defaults: Policy;
  /** The ids that `strengths` may name. Without it any may stand there. */
  readonly knownSignals?: readonly string[];
}

/**
 * Reads a policy file: JSON, every key optional. An unknown key is an error that names it; a wrong value is one that
 * names its place, what is expected and what was given. A policy with any error is not used at all: half a policy
 * would protect less than its author believes.
 */
export function readPolicy(text: string, options: PolicyOptions): { policy: Policy } | { errors: string[] } {
  if (text.length > maxPolicyLength) return { errors: [`The policy is larger than ${maxPolicyLength} characters.`] };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return { errors: [notJson(error, text)] };
  }
  const parsed = policySchema.safeParse(json, { reportInput: true });
  const signals = parsed.success ? unknownSignals(parsed.data.strengths, options.knownSignals) : [];
  const errors = [...protoKey(json), ...(parsed.error?.issues.flatMap(describe) ?? []), ...signals];
  if (!parsed.success || errors.length > 0) return { errors: errors.slice(0, 100) };
  const { defaults } = options;
  const { organisation, secondPerson, ...rest } = parsed.data;
  return {
    policy: {
      ...defaults,
      ...given(rest),
      organisation: { ...defaults.organisation, ...given(organisation ?? {}) },
      secondPerson: { ...defaults.secondPerson, ...given(secondPerson ?? {}) },
    },
  };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}

function unknownSignals(strengths: Policy["strengths"] | undefined, known: readonly string[] | undefined): string[] {
  if (known === undefined) return [];
  const strangers = Object.keys(strengths ?? {}).filter((id) => !known.includes(id));
  return strangers.map((id) => `strengths: there is no signal ${quoted(id)}.`);
}

/** The schema library passes over this one key of a record; here it is as unknown as any. */
function protoKey(json: unknown): string[] {
  const strengths = typeof json === "object" && json !== null && "strengths" in json ? json.strengths : null;
  const holds = typeof strengths === "object" && strengths !== null && Object.hasOwn(strengths, "__proto__");
  return holds ? [unknownKey("strengths.__proto__")] : [];
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue): string[] {
  const path = issue.path.reduce<string>(
    (before, key) =>
      typeof key === "number" ? `${before}[${key}]` : before === "" ? String(key) : `${before}.${String(key)}`,
    "",
  );
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(path === "" ? key : `${path}.${key}`));
  }
  const where = path === "" ? "The policy" : path;
  return [`${where}: ${expectation(issue)}; ${shown(issue.input)} was given.`];
}

function unknownKey(path: string): string {
  return `${path.slice(0, 200)}: this key is unknown.`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "an array",
  tuple: "an array",
  object: "an object",
  record: "an object",
};

function expectation(issue: Issue): string {
  if (issue.code === "custom") return issue.message;
  if (issue.code === "invalid_type") return `${typeNames[issue.expected] ?? issue.expected} is expected`;
  if (issue.code === "invalid_value")
    return `${issue.values.map((value) => quoted(String(value))).join(" or ")} is expected`;
  if (issue.code === "too_small" && issue.origin !== "array") return `at least ${String(issue.minimum)} is expected`;
  if (issue.code === "too_small") return `an array of at least ${String(issue.minimum)} is expected`;
  if (issue.code === "too_big" && issue.origin !== "array") return `at most ${String(issue.maximum)} is expected`;
  if (issue.code === "too_big") return `an array of at most ${String(issue.maximum)} is expected`;
  return issue.message;
}

function shown(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return value === undefined ? "nothing" : JSON.stringify(value);
}

function notJson(error: unknown, text: string): string {
  const position = error instanceof SyntaxError ? /position (\d{1,9})/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return "The policy is not valid JSON.";
  const line = (text.slice(0, Number(position)).match(/\n/g)?.length ?? 0) + 1;
  return `The policy is not valid JSON, on line ${line}. Comments and trailing commas are not allowed.`;
}
