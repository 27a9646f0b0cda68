/**
 * `npm run service`: the supplier service alone, as in production. Builds it quietly where it isn't built, then runs it in
 * this process, so that its exit code, its signals and its terminal are its own. `npm run service -- keys init FILE` and the
 * like run one of its commands in its place.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { whenLeftAlone } from "./start/ending.mjs";

const args = process.argv.slice(2);
const program = fileURLToPath(new URL(`../dist/service/${args.length === 0 ? "server" : "admin"}.js`, import.meta.url));
// npm runs a script in the project's folder; paths are meant from where npm was called.
const { INIT_CWD, npm_lifecycle_event: script } = process.env;
if (await ensureBuilt("service")) {
  if (INIT_CWD !== undefined && script === "service") process.chdir(INIT_CWD);
  process.argv = [process.execPath, program, ...args];
  process.setSourceMapsEnabled(true);
  // It would end at once, and its database would go on.
  whenLeftAlone(() => process.emit("SIGTERM", "SIGTERM") || process.exit(143));
  createRequire(import.meta.url)(program);
} else {
  process.exitCode = 2;
}
