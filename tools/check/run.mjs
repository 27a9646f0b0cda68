import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/** @typedef {{ name: string, run: readonly string[] }} Check A program for Node, with its arguments. */

/** @param {Check} check @returns {Promise<boolean>} Did it pass? */
function run({ name, run: args }) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: process.stdout.isTTY ? { ...process.env, FORCE_COLOR: "1" } : { ...process.env, NO_COLOR: "1" },
    });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on("data", (chunk) => said.push(chunk));
    child.stderr.on("data", (chunk) => said.push(chunk));
    child.on("error", (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on("close", (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

/** Runs some at a time, the first ones first. @param {readonly Check[]} checks @returns {Promise<string[]>} Those that failed. */
export async function runAll(checks) {
  const queue = [...checks];
  /** @type {string[]} */
  const failed = [];
  async function worker() {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (!(await run(next))) failed.push(next.name);
    }
  }
  await Promise.all(Array.from({ length: Math.min(4, Math.max(2, availableParallelism())) }, worker));
  if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}.`);
  return failed;
}
