import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Page } from "playwright-core";
import { filledData } from "./data";
import { made } from "./kit";

/** The register over the real service, with its own PostgreSQL, and tokens that the local issuer signs. */
export interface Register {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts it, with the sample suppliers on record. */
export async function serveRegister(): Promise<Register> {
  const data = filledData();
  const server = spawn(process.execPath, [require.resolve("./register.mjs"), join(made, "register"), data]);
  let complaint = "";
  server.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const lines = createInterface({ input: server.stdout });
  const [address] = (await Promise.race([once(lines, "line"), once(lines, "close")])) as [string | undefined];
  if (address === undefined) throw new Error(complaint);
  return {
    address,
    stop: async () => {
      const ended = once(server, "exit");
      server.stdin.end();
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Becomes another of the two people. */
export async function become(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Signed in as/ }).click();
  await page.getByRole("menuitem", { name: `Sign in as ${name}` }).click();
  await page.getByRole("button", { name: `Signed in as ${name}` }).waitFor();
}
