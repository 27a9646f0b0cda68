import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { emptyData } from "./data";
import { made } from "./kit";

/** A program that serves pages over a supplier service of its own, for the tests of a file. */
export interface Running {
  /** What it has printed of itself: where its pages are. */
  readonly at: unknown;
  stop(): Promise<void>;
}

/** Starts one of the programs next to this file, with the built pages, a folder for its data, which is removed after it, and what else it takes. */
export async function running(
  script: string,
  { data = emptyData(), rest = [] }: { readonly data?: string; readonly rest?: readonly string[] } = {},
): Promise<Running> {
  const child = spawn(process.execPath, [join(__dirname, script), made, data, ...rest]);
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    child.stdin.end();
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, "line"), once(lines, "close")])) as [string | undefined];
  if (line !== undefined) return { at: JSON.parse(line), stop };
  await stop();
  throw new Error(complaint);
}
