/** Makes the program at the first path one file at the second, for programs.ts. */
import { build } from "esbuild";
import { externals, messages } from "../../tools/webpack/externals.mjs";

const [entry = "", outfile = ""] = process.argv.slice(2);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  external: externals,
  plugins: [messages],
  logLevel: "error",
});
