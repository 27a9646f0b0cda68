import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "./options";

/** Commands for operators of the supplier service. */
const commands: ReadonlySet<string> = new Set(["history", "keys", "migrate", "backup", "registers"]);

/** True if the supplier service handles the command. */
export const isServiceCommand = (command: string): boolean => commands.has(command);

/** The service's program, built into a folder next to this one. */
const program = join(__dirname, "../service/admin.js");

/**
 * Runs a service command in its own process, since a scan shouldn't load its packages. Resolves with its exit code.
 * @throws {InputError} if it isn't built or installed
 */
export function runServiceCommand(args: readonly string[], path = program): Promise<number> {
  if (!existsSync(path)) {
    throw new InputError(
      `"${args[0] ?? ""}" is a command of the supplier service, which is not installed: ${path} is missing.`,
    );
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path, ...args], { stdio: "inherit" });
    child.on("error", reject);
    // 130 and similar, as in shells, if a signal ended it.
    child.on("close", (code) => resolve(code ?? 130));
  });
}
