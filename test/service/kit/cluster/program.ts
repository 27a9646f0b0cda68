/**
 * The PostgreSQL that a run of tests shares, as a process of its own: says on a line where it is, and ends when its
 * standard input does, which it does however the run ends. Then nothing of it is left.
 */
import { rmSync } from "node:fs";
import { newFolderInMemory, removeFolder } from "../folder";
import { startCluster } from "./cluster";

async function main(): Promise<void> {
  // It was made for this process alone.
  rmSync(__filename, { force: true });
  const ended = new Promise((resolve) => process.stdin.on("close", resolve).resume());
  const folder = newFolderInMemory();
  try {
    const server = await startCluster(folder);
    const { owner, service } = server;
    process.stdout.write(`${JSON.stringify({ owner, service })}\n`);
    await ended;
    await server.stop();
  } finally {
    removeFolder(folder);
  }
}

// Anyone who reads it may be gone.
process.stdout.on("error", () => undefined);
main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
