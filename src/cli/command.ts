import { availableParallelism } from "node:os";
import { help } from "./help";
import { scanOptions, UsageError } from "./options";
import { scan, type Terminal } from "./scan";
import { isServiceCommand, runServiceCommand } from "./serviceCommands";

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = args;
  if (command === "scan") {
    const options = scanOptions(rest, availableParallelism());
    if (options !== null) return scan(options, terminal);
  } else if (command === "suppliers") {
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

/** Runs a command and prints its errors. Resolves with the exit code. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    terminal.error(error instanceof Error ? error.message : String(error));
    if (error instanceof UsageError) terminal.error('See "remit-guard --help".');
    return 2;
  }
}
