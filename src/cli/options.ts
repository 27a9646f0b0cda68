import { parseArgs, type ParseArgsConfig } from "node:util";
import { verdicts, type Verdict } from "../analysis";

/** Options of `scan`. */
export interface ScanOptions {
  readonly paths: readonly string[];
  readonly suppliers: string | null;
  readonly policy: string | null;
  readonly history: string | null;
  readonly format: "text" | "json";
  readonly failOn: Verdict;
  readonly now: Date;
  readonly jobs: number;
  readonly ocr: boolean;
  readonly reader: boolean;
}

/** For the user; exit code 2. */
export class UsageError extends Error {}

/** Names the file; exit code 2. */
export class InputError extends Error {}

const spec = {
  suppliers: { type: "string" },
  policy: { type: "string" },
  history: { type: "string" },
  format: { type: "string", default: "text" },
  "fail-on": { type: "string", default: "stop" },
  now: { type: "string" },
  jobs: { type: "string" },
  "no-ocr": { type: "boolean" },
  "no-reader": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** More threads only wait for each other. */
const maxJobs = 256;

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const hit = allowed.find((candidate) => candidate === value);
  if (hit === undefined) throw new UsageError(`--${name} must be one of ${allowed.join(", ")}, not "${value}".`);
  return hit;
}

const isoTime = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?:Z|([+-]\d{2}):?(\d{2}))?)?$/;

/** UTC unless a zone is given, so that results don't depend on the machine. */
function clock(value: string | undefined): Date {
  if (value === undefined) return new Date();
  const [, day = "", time = "00:00", hours = "+00", minutes = "00"] = isoTime.exec(value) ?? [];
  const midnight = new Date(`${day}T00:00Z`);
  const date = new Date(`${day}T${time}${hours}:${minutes}`);
  // February 30 would become March 2.
  const isReal = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
  if (!isReal || Number.isNaN(date.getTime()))
    throw new UsageError(`--now must be an ISO 8601 date or time, not "${value}".`);
  return date;
}

function jobCount(value: string | undefined, cores: number): number {
  if (value === undefined) return Math.max(1, cores);
  const count = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (count < 1) throw new UsageError(`--jobs must be a number from 1 to ${maxJobs}, not "${value}".`);
  return Math.min(count, maxJobs);
}

/** Null if help is requested. @throws {UsageError} naming the option and its values */
export function scanOptions(args: readonly string[], cores: number): ScanOptions | null {
  const { values, positionals } = parsed(args, spec);
  if (values.help === true) return null;
  if (positionals.length === 0) throw new UsageError("No PATH was given. Use - for standard input.");
  return {
    paths: positionals,
    suppliers: values.suppliers ?? null,
    policy: values.policy ?? null,
    history: values.history ?? null,
    format: oneOf("format", values.format, ["text", "json"]),
    failOn: oneOf("fail-on", values["fail-on"], verdicts),
    now: clock(values.now),
    jobs: jobCount(values.jobs, cores),
    ocr: values["no-ocr"] !== true,
    reader: values["no-reader"] !== true,
  };
}

/** Options and paths of a command. @param usage said for a wrong call; null for what is wrong with it */
export function parsed<const Spec extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Spec,
  usage: string | null = null,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(usage ?? (error instanceof Error ? error.message : String(error)));
  }
}
