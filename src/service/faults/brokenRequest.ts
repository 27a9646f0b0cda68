import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { problemType, typePrefix } from "./problem";

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
