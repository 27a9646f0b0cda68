import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "./options";

const commands: ReadonlySet<string> = new Set(["history", "keys", "migrate", "backup", "registers"]);

/** True if the supplier service handles the command. */
export const isServiceCommand = (command: string): boolean => commands.has(command);

const program = join(__dirname, "../service/admin.js");

/** In its own process: a scan shouldn't load its packages. @throws {InputError} if it isn't built or installed */
export function runServiceCommand(args: readonly string[], path = program): Promise<number> {
  if (!existsSync(path))
    throw new InputError(
      `"${args[0] ?? ""}" is a command of the supplier service, which is not installed: ${path} is missing.`,
    );
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path, ...args], { stdio: "inherit" });
    child.on("error", reject);
    // 130 as in shells, if a signal ended it.
    child.on("close", (code) => resolve(code ?? 130));
  });
}
