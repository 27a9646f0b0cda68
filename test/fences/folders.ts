import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/** An import between two sub-folders of one folder. */
export interface Step {
  readonly parent: string;
  readonly from: string;
  readonly to: string;
}

/** Written as in folders.json: `src/service: store → registers`. */
export const written = ({ parent, from, to }: Step): string => `${parent}: ${from} → ${to}`;

/** The file or folder that a relative specifier names, from the root that the path starts at. */
function targetOf(root: string, path: string, specifier: string): string | null {
  const target = posix.join(dirname(path), specifier);
  const found = [".ts", ".tsx", ".d.ts", ""]
    .map((ending) => `${target}${ending}`)
    .find((one) => existsSync(join(root, one)));
  if (found === undefined) return null;
  return statSync(join(root, found)).isDirectory() ? `${found}/index.ts` : found;
}

/** The step from file to file: null where one of the two lies in their common folder itself. */
export function stepOf(from: string, to: string): Step | null {
  const [a, b] = [from.split("/"), to.split("/")];
  const same = a.findIndex((name, at) => name !== b[at]);
  const [first, second] = [a[same], b[same]];
  if (first === undefined || second === undefined || a.length === same + 1 || b.length === same + 1) return null;
  return { parent: a.slice(0, same).join("/"), from: first, to: second };
}

/** Each step between sub-folders that some file takes. */
export function stepsOf(root: string, paths: readonly string[]): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const path of paths) {
    for (const { fileName } of ts.preProcessFile(readFileSync(join(root, path), "utf8"), true, true).importedFiles) {
      const target = fileName.startsWith(".") ? targetOf(root, path, fileName) : null;
      const step = target === null ? null : stepOf(path, target);
      if (step !== null) steps.set(written(step), step);
    }
  }
  return [...steps.values()];
}

/** The steps from which a way leads back to where they start. */
export function cyclic(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ parent, from, to }) => {
    const reached = new Set([to]);
    for (const folder of reached)
      for (const next of steps) if (next.parent === parent && next.from === folder) reached.add(next.to);
    return reached.has(from);
  });
}
