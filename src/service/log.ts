import {
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
  type FastifyBaseLogger,
} from "fastify";
import { codeOf } from "./faults/startFault";
import type { Store } from "./store";

/** Lets `history verify --head` detect a truncated or rewritten history. Never fails. */
export async function logHead(store: Pick<Store, "historyHead">, log: FastifyBaseLogger): Promise<void> {
  try {
    const head = await store.historyHead();
    if (head === null) return;
    const { number, hash, at, keyId, signature } = head;
    log.info({ number, hash, at, keyId, signature }, "history head");
  } catch (error) {
    log.error({ err: error }, "the history's head can't be read");
  }
}

declare module "fastify" {
  interface FastifyRequest {
    refusedBy: string | null;
  }
}

/** Where the log goes, and its minimum level. */
export type LogTarget = Readonly<{ level: string; stream?: { write(line: string): void } }>;

const maxFrames = 20;

/** For the log, without its message, which may quote a row, body or token. */
export function loggedError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const stack = (error.stack ?? "").replace(error.message, "");
  const frames = stack.split("\n").filter((line) => /^ {4}at .{1,500}$/.test(line));
  const code = codeOf(error);
  return {
    name: error.name,
    ...(code === null ? {} : { code }),
    at: frames.slice(0, maxFrames).map((line) => line.trim().slice(3)),
    ...(error.cause === undefined ? {} : { cause: loggedError(error.cause) }),
  };
}

/** Replace Fastify's own, which log messages, URLs and addresses. */
const serializers = {
  err: (error: unknown) => ({ type: "", message: "", stack: "", ...loggedError(error) }),
  req: () => ({}),
  res: () => ({}),
};

/** Without a message, pino would take the error's; Fastify's name the URL. */
function logMethod(this: unknown, parts: unknown[], write: (...parts: unknown[]) => void): void {
  write.apply(this, parts.length === 1 && typeof parts[0] === "object" ? [parts[0], "fault"] : parts);
}

class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: "requestId" });
  }

  override incomingRequest(): void {}

  override routeNotFound(): void {}

  override defaultErrorLog(): void {}

  override requestCompleted(error: Error | null, request: FastifyRequest, reply: FastifyReply): void {
    const { method, caller, refusedBy } = request;
    const line = {
      method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ...(caller === null ? {} : { oid: caller.actor.oid }),
      ...(refusedBy === null ? {} : { refusedBy }),
    };
    if (error === null || error === undefined) request.log.info(line, "request");
    else request.log.error({ ...line, err: error }, "request broke off");
  }
}

/** For a log without account numbers, names or message content. */
export function logOptions({ level, stream }: LogTarget): Pick<FastifyServerOptions, "logger" | "logController"> {
  return {
    logger: { level, base: null, ...(stream === undefined ? {} : { stream }), serializers, hooks: { logMethod } },
    logController: new RequestLog(),
  };
}
