import { Metrics } from "./metrics";
import { openStore } from "./openStore";
import { run, type Running } from "./run";

/** Milliseconds in which a repeated signal is the same one: npm passes on what the terminal has sent already. */
const same = 2_000;

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
      // Those who ask again don't want to wait.
      if (askedAt !== null && performance.now() - askedAt > same) process.exit(1);
      askedAt ??= performance.now();
      end(0);
    });
  }
  // After an unexpected error the state is unknown: end our own database too.
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
  // Asked to stop while it started.
  if (askedAt !== null) end(0);
}

void main();
