import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Ends } from "./ends";
import { environmentOf, type Home } from "./home";
import { killed } from "./processes";

/** A service that was started and answers. */
export interface Service {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from its start until /readyz said so. */
  readonly startMs: number;
  /** The last of what it wrote. */
  said(): string;
  /** Without a warning. */
  kill(): Promise<void>;
  /** In order, with its database where that is its own. */
  stop(): Promise<void>;
}

/** What differs from one start to another. */
export interface Start {
  readonly port: number;
  readonly environment?: NodeJS.ProcessEnv;
  /** Milliseconds until it must answer. */
  readonly patience?: number;
}

/** Starts the built service. @throws {Error} with what it said last where it ends instead, or doesn't get ready. */
export async function startService(home: Home, ends: Ends, start: Start): Promise<Service> {
  const begun = Date.now();
  const { port, environment = {}, patience = 90_000 } = start;
  const child = spawn(process.execPath, ["--enable-source-maps", home.programs.server], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environmentOf(home), PORT: String(port), ...environment },
  });
  let words = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (words = (words + text).slice(-20_000)));
  let code: string | null = null;
  const ended = new Promise<void>((resolve) =>
    child
      .once("error", (error) => ((code = error.message), resolve()))
      .once("close", (number, signal) => ((code = String(number ?? signal)), resolve())),
  );
  const end = async (signal: NodeJS.Signals, ms: number): Promise<void> => {
    child.kill(signal);
    const timer = setTimeout(() => child.kill("SIGKILL"), ms);
    await ended.finally(() => clearTimeout(timer));
  };
  const { pid = 0 } = child;
  const atExit = (): void => void killed(pid);
  process.once("exit", atExit);
  void ended.then(() => process.off("exit", atExit));
  ends.add(() => end("SIGTERM", 30_000));
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (code !== null) throw new Error(`The service ended (${String(code)}): ${words}`);
    if (Date.now() - begun > patience) throw new Error(`The service isn't ready in ${patience / 1000} s: ${words}`);
    await sleep(20);
  }
  return {
    url,
    pid,
    startMs: Date.now() - begun,
    said: () => words,
    kill: () => end("SIGKILL", 0),
    stop: () => end("SIGTERM", 60_000),
  };
}

/** Does /readyz say so? */
export async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(15_000) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}
