import { Socket } from "node:net";

/** A database server. */
export type Host = Readonly<{ host: string; port: number }>;

/** Milliseconds. */
export interface HostTimes {
  /** To connect, and then for the server's first message. */
  readonly connect: number;
  /** During which a failed server isn't tried. */
  readonly rest: number;
  /** Until a second connection checks the server. */
  readonly knock: number;
  /** Null: unlimited. */
  readonly silence: number | null;
}

/** An error with a code. */
export const fault = (code: string, message: string): Error => Object.assign(new Error(message), { code });

/** @throws {Error} if it takes too long */
export async function connected({ host, port }: Host, ms: number): Promise<Socket> {
  const socket = new Socket();
  const late = setTimeout(() => socket.destroy(fault("ETIMEDOUT", "A server of the database did not answer.")), ms);
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once("error", reject);
      socket.connect(port, host, () => {
        socket.off("error", reject);
        resolve();
      });
    });
  } finally {
    clearTimeout(late);
  }
  // For postgres.js to verify the certificate's name.
  return Object.assign(socket, { host, port });
}

/** SSLRequest (PostgreSQL documentation, "Message Formats"). */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** It answers SSLRequest with a letter, however busy it is. */
async function answers(host: Host, ms: number): Promise<boolean> {
  try {
    const socket = await connected(host, ms);
    return await new Promise((resolve) => {
      const late = setTimeout(() => socket.destroy(), ms);
      socket.once("data", () => resolve(true)).once("error", () => undefined);
      socket.once("close", () => {
        clearTimeout(late);
        resolve(false);
      });
      socket.write(sslRequest, () => undefined);
      socket.once("data", () => socket.destroy());
    });
  } catch {
    return false;
  }
}

/** TCP itself would wait a quarter of an hour. Polls the socket's counters, since TLS takes its events. */
export function watch(socket: Socket, host: Host, times: HostTimes, leave: () => void): void {
  const { connect, knock, silence } = times;
  let [read, written] = [socket.bytesRead, socket.bytesWritten];
  let since = 0;
  let isSure = false;
  let pause = knock;
  let next = 0;
  const end = (): void => {
    leave();
    socket.destroy(fault("ETIMEDOUT", "A server of the database fell silent."));
  };
  const begin = (now: number, sure: boolean): void => {
    [since, isSure, pause, next] = [now, sure, knock, now + knock];
  };
  const look = (): void => {
    if (socket.destroyed) return clearInterval(timer);
    const now = Date.now();
    if (socket.bytesRead !== read) begin(now, false);
    else if (socket.bytesWritten !== written && !isSure) begin(now, true);
    [read, written] = [socket.bytesRead, socket.bytesWritten];
    if (since === 0) return;
    if (isSure && now - since >= (read === 0 ? connect : (silence ?? Infinity))) return end();
    if (now < next) return;
    pause = Math.min(maxPause, isSure ? knock : 2 * pause);
    next = now + pause;
    const before = read;
    void answers(host, connect).then((isThere) => !isThere && socket.bytesRead === before && end());
  };
  const timer = setInterval(look, Math.min(connect, knock, silence ?? connect) / 4);
  timer.unref();
}

/** Milliseconds, if perhaps nothing is awaited. */
const maxPause = 300_000;
