import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** An entry of cases.json: see the README next to it. */
export interface Case {
  readonly case: string;
  readonly file: string;
  readonly story: string;
  readonly verdict: string;
  readonly intent?: string;
  readonly supplier?: string | null;
  readonly suspicious?: readonly string[];
  readonly silent?: readonly string[];
  readonly destinations?: readonly string[];
  readonly now?: string;
}

/** The clock of a case that names none. */
const clock = "2026-10-05T12:00:00Z";

/** The cases in `folder`, each with its clock. */
export function readCases(folder: string): readonly (Case & { readonly now: string })[] {
  const cases = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8")) as readonly Case[];
  return cases.map((one) => ({ now: clock, ...one }));
}

/** The report that a case expects, relative to the folder of cases.json: next to its message; those of samples together. */
export const expectedFile = ({ case: name, file }: Case): string =>
  `${file.startsWith("cases/") ? posix.dirname(file) : "cases/samples"}/${name}.expected.json`;
