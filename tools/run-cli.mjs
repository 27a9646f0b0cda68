/**
 * The command line from the checkout: builds it quietly when it isn't built or something changed since, then runs it in
 * this process, so that its exit code, its signals and its terminal are its own.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build.mjs";

/** Runs the command line in this process. @param {readonly string[]} args */
export async function runCli(args) {
  // Commands of the supplier service are handed over to its own program.
  const isService = ["history", "keys", "migrate"].includes(args[0] ?? "");
  if (!(await ensureBuilt("cli")) || (isService && !(await ensureBuilt("service")))) {
    process.exitCode = 2;
    return;
  }
  const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
  process.argv = [process.execPath, main, ...args];
  process.setSourceMapsEnabled(true);
  createRequire(import.meta.url)(main);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // npm runs a script in the project's folder; paths are meant from where npm was called.
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  if (INIT_CWD !== undefined && ["scan", "remit-guard"].includes(script ?? "")) process.chdir(INIT_CWD);
  await runCli(process.argv.slice(2));
}
