import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The project's root. */
export const root = join(__dirname, "../..");

/** A file that doesn't exist. */
export interface Seed {
  readonly path: string;
  readonly code: string;
  /** Is it asked what the project's own rules say, and no other? */
  readonly own?: true;
}

/** What ESLint says about it. The rule is null where the file can't be parsed. */
export interface Complaint {
  readonly rule: string | null;
  readonly message: string;
}

type Complaints = readonly (readonly Complaint[])[];
const seeded: Seed[] = [];
const answers: (readonly Complaint[])[] = [];

/**
 * Files that don't exist, to be linted with the project's own configuration. ESLint takes longer to start than to lint them:
 * it starts once, for the first who asks, and lints for all who have said by then what they will ask.
 * @returns What gives the answers, in the seeds' order.
 */
export function linted(seeds: readonly Seed[]): () => Complaints {
  const from = seeded.length;
  seeded.push(...seeds);
  return () => {
    if (answers.length < seeded.length) answers.push(...lint(seeded.slice(answers.length)));
    return answers.slice(from, from + seeds.length);
  };
}

function lint(seeds: readonly Seed[]): Complaints {
  const answer = execFileSync(process.execPath, [join(__dirname, "lint-seeds.mjs")], {
    cwd: root,
    input: JSON.stringify(seeds),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(answer) as Complaint[][];
}
