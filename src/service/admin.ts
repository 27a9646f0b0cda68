import { runAdmin } from "./adminCommands";

void runAdmin(process.argv.slice(2), {
  environment: process.env,
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
}).then((code) => (process.exitCode = code));
