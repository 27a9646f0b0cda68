import { Socket } from "node:net";

/** Where a server of the database listens. */
export interface Host {
  readonly host: string;
  readonly port: number;
}

/** The servers that an address names, as postgres.js reads it; none where one is a socket in the file system. */
export function hostsOf(url: string): readonly Host[] {
  const [, names = ""] = /^[^:]*:\/\/(?:[^@/?]*@)?([^/?]*)/.exec(url) ?? [];
  const all = decodeURIComponent(names).split(",");
  // A port that one host alone has is that of the others too.
  const common = /:(\d+)$/.exec(all[0] ?? "")?.[1] ?? "5432";
  if (all.some((name) => name === "" || name.includes("/") || name.startsWith("["))) return [];
  return all.map((name) => {
    const [host = "", port = common] = name.split(":");
    return { host, port: Number(port) };
  });
}

/** How patient one is with servers, in milliseconds. */
export interface HostTimes {
  /** For a connection to come about: a machine that is gone answers nothing. */
  readonly connect: number;
  /** For which a server that led nowhere is left alone. */
  readonly rest: number;
  /** For which a server may say nothing after something was sent to it; null: as long as it likes. */
  readonly silence: number | null;
}

/** A connection that ends sooner was one to a server that wasn't meant: a standby, or one that only starts. */
const soon = 1_000;

/**
 * Gives postgres.js its connections to one of several servers. Its own way goes round among those that don't answer, or
 * take no writes, as fast as the processor can: here each rests for a moment, and whoever asks meanwhile is told at once.
 * A server that says nothing any more, as one whose machine lost its power, is left too.
 */
export function dialling(hosts: readonly Host[], times: HostTimes): () => Promise<Socket> {
  const rests = new Map<Host, number>();
  let order = [...hosts];
  let begun: { readonly host: Host; readonly socket: Socket; readonly at: number }[] = [];
  const leave = (host: Host): void => {
    rests.set(host, Date.now() + times.rest);
    order = [...order.filter((other) => other !== host), host];
  };
  return async () => {
    for (const { host, socket } of begun) if (socket.destroyed) leave(host);
    begun = begun.filter(({ socket, at }) => !socket.destroyed && Date.now() - at < soon);
    let reason: Error = fault("ECONNREFUSED", "No server of the database takes writes now.");
    for (const host of order) {
      if (hosts.length > 1 && Date.now() < (rests.get(host) ?? 0)) continue;
      try {
        const socket = await dial(host, times.connect);
        begun.push({ host, socket, at: Date.now() });
        if (times.silence !== null) watch(socket, times.silence);
        return socket;
      } catch (error) {
        if (error instanceof Error) reason = error;
        leave(host);
      }
    }
    return failing(reason);
  };
}

function fault(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

async function dial({ host, port }: Host, ms: number): Promise<Socket> {
  const socket = new Socket();
  const late = setTimeout(() => socket.destroy(fault("ETIMEDOUT", "A server of the database did not answer.")), ms);
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once("error", reject);
      socket.connect(port, host, resolve);
    });
  } finally {
    clearTimeout(late);
    socket.removeAllListeners();
  }
  // By its name postgres.js knows whose certificate the server must show.
  return Object.assign(socket, { host, port });
}

/** postgres.js takes no refusal of a socket for an answer, but one that breaks. */
function failing(reason: Error): Socket {
  const socket = new Socket();
  setImmediate(() => socket.destroy(reason));
  return socket;
}

/**
 * Ends a connection on which something was sent and nothing came back: TCP itself waits for a quarter of an hour. It looks
 * at what the socket counts, since a layer of TLS takes the socket's events for itself.
 */
function watch(socket: Socket, silence: number): void {
  let [read, answered] = [socket.bytesRead, socket.bytesWritten];
  let waiting: number | null = null;
  const look = setInterval(() => {
    if (socket.destroyed) return clearInterval(look);
    if (socket.bytesRead !== read) {
      [read, answered] = [socket.bytesRead, socket.bytesWritten];
      waiting = null;
    } else if (socket.bytesWritten !== answered) {
      waiting ??= Date.now();
      if (Date.now() - waiting >= silence) socket.destroy(fault("ETIMEDOUT", "A server of the database fell silent."));
    }
  }, silence / 4);
  look.unref();
}
