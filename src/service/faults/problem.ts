import { STATUS_CODES } from "node:http";
import type { FastifyReply } from "fastify";
import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";

const statuses: Readonly<Record<string, readonly [status: number, rule: string, detail: string]>> = {
  HPE_HEADER_OVERFLOW: [431, "too-long", "The request's headers are larger than is taken here."],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "timeout", "The request took too long to arrive."],
};

/** Malformed HTTP, and requests that arrive too slowly. */
export function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || socket.destroyed || !socket.writable) return void socket.destroy();
  const [status, rule, detail] = statuses[error.code ?? ""] ?? [400, "malformed", "This is no HTTP request."];
  const title = STATUS_CODES[status] ?? "Error";
  const body = JSON.stringify({ type: `${typePrefix}${rule}`, title, status, detail, rule, requestId: randomUUID() });
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    `content-type: ${problemType}`,
    `content-length: ${Buffer.byteLength(body)}`,
    "cache-control: no-store",
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

/** The caller is told: becomes a problem document. */
export class Refusal extends Error {
  constructor(
    readonly rule: string,
    readonly status: 400 | 403 | 404 | 409 | 412 | 413 | 422 | 428,
    message: string,
  ) {
    super(message);
  }
}

/** A wrong part of a request (RFC 9457, section 3.1: `errors`). */
export interface FieldFault {
  readonly detail: string;
  /** JSON Pointer into the body (RFC 6901), as a fragment. */
  readonly pointer?: string;
  readonly parameter?: string;
}

/** A URN, since there is no page for it. */
const typePrefix = "urn:problem-type:remit-guard:";
/** RFC 9457, section 6.1. */
const problemType = "application/problem+json; charset=utf-8";

/** A request that can't be answered: becomes a problem document. */
export class RequestFault extends Error {
  constructor(
    readonly status: number,
    readonly rule: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    readonly errors: readonly FieldFault[] = [],
  ) {
    super(message);
  }
}

/** Nothing has this id. */
export const missing = (what: "case" | "import" | "proposal" | "supplier"): Refusal =>
  new Refusal(`no-${what}`, 404, `There is no ${what} with this id.`);

/** What has this id. @throws {Refusal} 404 if nothing has */
export function present<T>(found: T | null | undefined, what: Parameters<typeof missing>[0]): T {
  if (found === null || found === undefined) throw missing(what);
  return found;
}

/** So no token can be verified. */
export class KeysUnreachable extends Error {}

/** Answers with a problem document. */
export function sendProblem(reply: FastifyReply, fault: RequestFault): FastifyReply {
  const { status, rule, message, headers, errors } = fault;
  const problem = {
    type: `${typePrefix}${rule}`,
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail: message,
    rule,
    requestId: reply.request.id,
    ...(errors.length === 0 ? {} : { errors }),
  };
  return reply.code(status).headers(headers).header("content-type", problemType).send(JSON.stringify(problem));
}
