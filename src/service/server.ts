import { Metrics } from "./metrics";
import { openStore } from "./openStore";
import { run, type Running } from "./run";

/** Milliseconds in which a signal that comes again is the same one: npm hands on what the terminal has sent already. */
const same = 2_000;

/** Starts the service in this process, and ends it with it. */
async function main(): Promise<void> {
  let running: Running | null = null;
  let askedAt: number | null = null;

  function end(code: number): void {
    running?.stop().then(
      () => process.exit(code),
      (error: unknown) => {
        running?.logError(error, "stopped with a fault");
        process.exit(1);
      },
    );
  }
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(signal, () => {
      // Whoever asks again, later, doesn't want to wait.
      if (askedAt !== null && performance.now() - askedAt > same) process.exit(1);
      askedAt ??= performance.now();
      end(0);
    });
  }
  // After a fault that nobody foresaw, nothing is known of the state: the database, which is our own, is ended with us.
  for (const fault of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(fault, (error: unknown) => {
      if (running === null) throw error;
      running.logError(error, "unforeseen fault");
      end(1);
    });
  }

  running = await run({
    environment: process.env,
    openStore,
    say: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
    metrics: new Metrics().ofProcess(),
  });
  if (running === null) process.exit(2);
  // Somebody has changed their mind while it started.
  if (askedAt !== null) end(0);
}

void main();
