import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { help } from "./help";
import { scanOptions, UsageError } from "./options";
import { scan, type Terminal } from "./scan";
import { isServiceCommand, runServiceCommand } from "./serviceCommands";

function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (stream.write(text)) resolve();
    else stream.once("drain", resolve);
  });
}

const terminal: Terminal = {
  stdin: () => process.stdin,
  out: (text) => write(process.stdout, text),
  error: (line) => void process.stderr.write(`${line}\n`),
  color: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
  progress: process.stderr.isTTY && !process.stdout.isTTY,
};

/** Runs one command. Resolves with the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === "scan") {
    const options = scanOptions(rest, availableParallelism());
    if (options !== null) return scan(options, terminal);
  } else if (command === "suppliers") {
    // What reads a supplier file is loaded by need.
    const { suppliersCommand } = await import(/* webpackChunkName: "suppliers-check" */ "./suppliers");
    return suppliersCommand(rest, terminal);
  } else if (command === "evidence") {
    const { evidenceCommand } = await import(/* webpackChunkName: "evidence" */ "./evidence/command");
    return evidenceCommand(rest, terminal);
  } else if (command !== undefined && isServiceCommand(command)) {
    return runServiceCommand(args);
  } else if (command !== undefined && command !== "--help" && command !== "-h" && command !== "help") {
    throw new UsageError(`There is no command "${command}".`);
  }
  await terminal.out(help);
  return command === undefined ? 2 : 0;
}

// Twice what V8 takes: a run is short, and each thread has a compiler of its own. Functions that are optimised after their
// first moments have often cost more than they save: a sixth of a scan, and of a start. Threads take it as they begin.
// Only on Node 20: the V8 of Node 24 doesn't know the flag, and says so on standard error.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=270000");

// A reader that closes early (head, less) ends the run quietly.
process.stdout.on("error", () => process.exit(process.exitCode ?? 0));

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    terminal.error(error instanceof Error ? error.message : String(error));
    if (error instanceof UsageError) terminal.error('See "remit-guard --help".');
    process.exitCode = 2;
  },
);
