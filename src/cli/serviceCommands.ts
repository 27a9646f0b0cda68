import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "./options";

/** The first words of commands that are the supplier service's own: for whoever runs it, where it runs. */
const commands: ReadonlySet<string> = new Set(["history", "keys", "migrate", "backup", "registers"]);

/** Is the command one of the supplier service's? */
export const isServiceCommand = (command: string): boolean => commands.has(command);

/** The service's program for them, as it is built: beside this one, in a folder of its own. */
const program = join(__dirname, "../service/admin.js");

/**
 * Hands a command over to the supplier service's own program, in a process of its own: what it needs of packages and memory
 * is nothing that a scan should carry. Resolves with its exit code.
 * @throws {InputError} where it isn't built or installed.
 */
export function runServiceCommand(args: readonly string[], path = program): Promise<number> {
  if (!existsSync(path)) {
    throw new InputError(
      `"${args[0] ?? ""}" is the supplier service's command, which is not installed: ${path} is missing.`,
    );
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path, ...args], { stdio: "inherit" });
    child.on("error", reject);
    // 130 and the like, as a shell says it, where a signal ended it.
    child.on("close", (code) => resolve(code ?? 130));
  });
}
