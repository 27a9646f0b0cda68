import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The project's root. */
export const root = join(__dirname, "../..");

/** A file that doesn't exist. */
export interface Seed {
  readonly path: string;
  readonly code: string;
}

/** What ESLint says about it. The rule is null where the file can't be parsed. */
export interface Complaint {
  readonly rule: string | null;
  readonly message: string;
}

/** Lints files that don't exist with the project's own configuration. The answers come in the seeds' order. */
export function lint(seeds: readonly Seed[]): readonly (readonly Complaint[])[] {
  const answer = execFileSync(process.execPath, [join(__dirname, "lint-seeds.mjs")], {
    cwd: root,
    input: JSON.stringify(seeds),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(answer) as Complaint[][];
}
