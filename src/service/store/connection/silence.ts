import { Socket } from "node:net";

/** Where a server of the database listens. */
export interface Host {
  readonly host: string;
  readonly port: number;
}

/** How patient one is with servers, in milliseconds. */
export interface HostTimes {
  /** For a connection to come about, and then for the server's first word: one that is gone, or hangs, has none. */
  readonly connect: number;
  /** For which a server that led nowhere is left alone. */
  readonly rest: number;
  /** Of silence after something was sent, until the server is asked by another way whether it is there at all. */
  readonly knock: number;
  /** For which it may say nothing even then; null: as long as it likes. */
  readonly silence: number | null;
}

/** An error with a code by which it is told whose fault it is. */
export function fault(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/** A connection to one server. @throws {Error} where none comes about in time. */
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
  // By its name postgres.js knows whose certificate the server must show.
  return Object.assign(socket, { host, port });
}

/** The first thing that may be said to a server (PostgreSQL's documentation, "Message Formats", SSLRequest). */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** Does a server say anything? Each answers this one with a letter, however much it has to do. */
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

/**
 * Ends a connection on which something was sent and nothing comes back any more: TCP itself waits for a quarter of an hour.
 * It looks now and then at what the socket counts, since a layer of TLS takes the socket's events for itself. So it can't
 * tell whether what was sent last was answered, or was sent upon the last answer: then it only knocks, ever more rarely.
 */
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

/** Milliseconds between two knocks where perhaps nobody waits. */
const maxPause = 300_000;
