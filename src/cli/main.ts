import { setFlagsFromString } from "node:v8";
import { runCommand } from "./command";
import { Pool } from "./pool";
import type { Terminal } from "./scan";

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
  start: (size, onProgress) => new Pool(size, { onProgress }),
};

// Twice V8's default: optimising late code costs more than it saves in short runs. Node 24 doesn't know the flag.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=270000");

// A reader that closes early (head, less) ends the run quietly.
process.stdout.on("error", () => process.exit(process.exitCode ?? 0));

void runCommand(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
