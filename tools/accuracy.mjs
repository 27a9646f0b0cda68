/**
 * How many attacks are caught, and how much honest mail is left alone: `npm run accuracy`. The generator stands in
 * test/attacks/; here it is made one file with the program, so that both run in this process as they stand.
 */
import { build } from "esbuild";
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { apart } from "./apart.mjs";

const root = join(import.meta.dirname, "..");
const outfile = join(root, `.cache/accuracy-${process.pid}.cjs`);
await build({
  entryPoints: [join(root, "test/attacks/accuracy.ts")],
  outfile,
  bundle: true,
  external: apart,
  platform: "node",
  format: "cjs",
  target: "node20",
  logLevel: "error",
});
try {
  const { main } = createRequire(import.meta.url)(outfile);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  await main(process.argv.slice(2), root, version);
} finally {
  rmSync(outfile, { force: true });
}
