import type { FastifyBaseLogger } from "fastify";
import { buildApp } from "./app";
import { keysOf } from "./auth/keys";
import { createVerifier } from "./auth/verify";
import { type Config, readConfig } from "./config/config";
import { databaseRisks } from "./config/databaseRisk";
import { logHead, loggedError } from "./log";
import { Metrics } from "./metrics";
import { codeOf, StartFault } from "./faults/startFault";
import type { Store } from "./store";

/** What a run of the service is given by its process. */
export interface RunPorts {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly openStore: (config: Config) => Promise<Store>;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Default: standard output. */
  readonly stream?: { write(line: string): void };
  readonly metrics?: Metrics;
}

/** A service that listens. */
export interface Running {
  readonly url: string;
  /** Safe to call more than once. */
  readonly stop: () => Promise<void>;
  readonly logError: (error: unknown, what: string) => void;
}

/** Milliseconds for requests in progress, once no new ones are accepted. */
const lastWait = 10_000;

/** @returns null if it can't start; the reason was reported in one sentence */
export async function run(ports: RunPorts): Promise<Running | null> {
  let store: Store | null = null;
  try {
    const config = readConfig(ports.environment);
    store = await ports.openStore(config);
    return await listen(config, store, ports);
  } catch (error) {
    await store?.close().catch(() => undefined);
    ports.complain(sentenceOf(error));
    return null;
  }
}

async function listen(config: Config, store: Store, ports: RunPorts): Promise<Running> {
  let isStopping = false;
  const app = buildApp({
    store,
    verifier: createVerifier(config.sign, keysOf(config.sign.issuers.v2)),
    config,
    metrics: ports.metrics ?? new Metrics(),
    log: { level: config.logLevel, ...(ports.stream === undefined ? {} : { stream: ports.stream }) },
    now: () => new Date(),
    isStopping: () => isStopping,
  });
  for (const risk of databaseRisks(config)) app.log.warn(risk);
  await tellState(store, app.log);
  let url: string;
  try {
    url = await app.listen({ host: config.host, port: config.port, listenTextResolver: () => "listening" });
  } catch (error) {
    await app.close();
    throw new StartFault(whyNotListening(codeOf(error), config), error);
  }
  ports.say(`service  ${url}`);

  async function stop(): Promise<void> {
    isStopping = true;
    await new Promise((resolve) => setTimeout(resolve, config.stopDelay));
    // A connection becomes idle only after its last request.
    const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
    const force = setTimeout(() => app.server.closeAllConnections(), lastWait);
    try {
      await app.close();
    } finally {
      clearInterval(sweep);
      clearTimeout(force);
      await store.close();
    }
  }
  let stopped: Promise<void> | null = null;
  return { url, stop: () => (stopped ??= stop()), logError: (error, what) => app.log.fatal({ err: error }, what) };
}

async function tellState(store: Store, log: FastifyBaseLogger): Promise<void> {
  await logHead(store, log);
  try {
    const { items } = await store.suppliers({ q: null, after: null, limit: 1 });
    if (items.length === 0) log.warn("The supplier list is empty: lookups find no supplier until a file is imported.");
  } catch (error) {
    log.error({ err: error }, "the supplier list can't be read");
  }
}

function whyNotListening(code: string | null, { host, port }: Config): string {
  if (code === "EADDRINUSE") return `PORT ${port} is in use. Stop what listens there, or name another one.`;
  if (code === "EACCES") return `PORT ${port} may not be used by this user. Name one above 1023.`;
  return `HOST ${host}, PORT ${port}: nothing can listen there. Name an address of this machine.`;
}

function sentenceOf(error: unknown): string {
  if (error instanceof StartFault) return error.message;
  return `The service can't start, for a reason that it doesn't know: ${JSON.stringify(loggedError(error))}`;
}
