import type { Policy } from "../../analysis";
import { quoted } from "./fault";
import { readPolicyShape } from "./policyShape";
import { maxSentences } from "./shape";

/** Characters. Ten thousand colleagues take one million. */
const maxPolicyLength = 8_000_000;

/** Options of the policy reader. */
export interface PolicyOptions {
  readonly defaults: Policy;
  /** Allowed ids in `strengths`; default: any. */
  readonly knownSignals?: readonly string[];
}

/** JSON, every key optional. One error rejects all, since half a policy protects less than its author believes. */
export function readPolicy(text: string, options: PolicyOptions): { policy: Policy } | { errors: string[] } {
  if (text.length > maxPolicyLength) return { errors: [`The policy is larger than ${maxPolicyLength} characters.`] };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return { errors: [notJson(error, text)] };
  }
  const errors: string[] = [];
  const read = readPolicyShape(json, "", errors);
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

function notJson(error: unknown, text: string): string {
  const position = error instanceof SyntaxError ? /position (\d{1,9})/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return "The policy is not valid JSON.";
  const line = (text.slice(0, Number(position)).match(/\n/g)?.length ?? 0) + 1;
  return `The policy is not valid JSON, on line ${line}. Comments and trailing commas are not allowed.`;
}
