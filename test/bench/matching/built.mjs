import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../..", import.meta.url));
/** The folders' doors as one file, made again by each run. */
const file = join(root, ".cache/bench/matching.cjs");

/** Makes the directory of the working tree one file that a thread can load. */
export async function bundle() {
  await build({
    stdin: {
      contents: ['export * from "./src/suppliers";', 'export { nameKey } from "./src/names";'].join("\n"),
      resolveDir: root,
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: file,
    logLevel: "error",
  });
}

/** What was made. Its shape is the doors' own. @returns {Record<string, Function>} */
export const load = () => createRequire(import.meta.url)(file);
