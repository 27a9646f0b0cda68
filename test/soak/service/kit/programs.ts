import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "../../../../tools/build.mjs";
import type { Ends } from "./ends";
import { isRunning } from "./processes";

/** The built service's programs. */
export interface Programs {
  readonly server: string;
  readonly admin: string;
}

const root = join(__dirname, "../../../..");
const cache = join(root, ".cache/soak");

/**
 * The service as it is built now, in a folder of this run alone: a service that is started for the fiftieth time is the one
 * that was started first, whatever is built in the meantime.
 */
export async function programs(ends: Ends): Promise<Programs> {
  if (!(await ensureBuilt("service"))) throw new Error("dist/service could not be built.");
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache))
    if (!isRunning(Number(/^run-(\d+)/.exec(name)?.[1] ?? 0)))
      rmSync(join(cache, name), { recursive: true, force: true });
  const folder = join(cache, `run-${process.pid}-${Date.now()}`);
  ends.add(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, "dist/service"), folder, { recursive: true });
  return { server: join(folder, "server.js"), admin: join(folder, "admin.js") };
}

/** How a command ended, and what it said. */
export interface Ran {
  readonly code: number | null;
  readonly said: string;
}

/** Runs a command to its end. */
export function ran(program: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...environment };
    const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"], env });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (said = (said + text).slice(-20_000)));
    child.once("error", reject).once("close", (code) => resolve({ code, said }));
  });
}
