import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** What a service on this machine does with a request, whose body has come. */
export type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A service on this machine, for as long as a test runs. */
export interface LoopbackService {
  /** Its address, without a slash at the end. */
  readonly url: string;
  /** Requests that came, and those of them whose other side left before the answer. */
  readonly seen: { requests: number; closed: number };
  stop(): Promise<void>;
}

/** Starts a service. `port` is a free one where not given. */
export async function loopback(handler: Handler, port = 0): Promise<LoopbackService> {
  const sockets = new Set<Socket>();
  const seen = { requests: 0, closed: 0 };
  const server = createServer((request, response) => {
    seen.requests++;
    response.on("close", () => {
      if (!response.writableFinished) seen.closed++;
    });
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (text: string) => (body += text));
    request.on("end", () => handler(request, response, body));
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const stop = (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => void server.close(() => resolve()));
  };
  return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

/** Answers with JSON. */
export function send(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}

/** Waits until something is so; the test's own limit ends it. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
