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
  /** For a connection to come about, and then for the server's first word: one that is gone, or hangs, has none. */
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
export class Dialler {
  readonly #times: HostTimes;
  readonly #rests = new Map<Host, number>();
  #order: readonly Host[];
  #begun: readonly Begun[] = [];

  constructor(hosts: readonly Host[], times: HostTimes) {
    this.#order = hosts;
    this.#times = times;
  }

  /** What postgres.js is given: of its list of hosts it asks for the second alone, whether another one is left to be tried. */
  get options() {
    const host = this.#order.slice(0, 1).map((one) => one.host);
    Object.defineProperty(host, 1, { get: () => (this.#order.length > 1 ? this.#ready()[0]?.host : undefined) });
    return { host, port: this.#order.slice(0, 1).map((one) => one.port), socket: () => this.dial() };
  }

  /** A connection to the first server that gives one. Where none does, one that breaks: no refusal is taken for an answer. */
  async dial(): Promise<Socket> {
    for (const { host, socket } of this.#begun) if (socket.destroyed) this.#leave(host);
    this.#begun = this.#begun.filter(
      ({ socket, at }) => !socket.destroyed && (Date.now() - at < soon || socket.bytesRead === 0),
    );
    let reason = fault("ECONNREFUSED", "No server of the database takes writes now.");
    for (const host of this.#ready()) {
      try {
        const socket = await connected(host, this.#times.connect);
        this.#begun = [...this.#begun, { host, socket, at: Date.now() }];
        watch(socket, this.#times, () => this.#leave(host));
        return socket;
      } catch (error) {
        if (error instanceof Error) reason = error;
        this.#leave(host);
      }
    }
    const socket = new Socket();
    setImmediate(() => socket.destroy(reason));
    return socket;
  }

  /** Those that don't rest; the only one never does. */
  #ready(): readonly Host[] {
    const all = this.#order;
    return all.length === 1 ? all : all.filter((host) => Date.now() >= (this.#rests.get(host) ?? 0));
  }

  #leave(host: Host): void {
    this.#rests.set(host, Date.now() + this.#times.rest);
    this.#order = [...this.#order.filter((other) => other !== host), host];
  }
}

interface Begun {
  readonly host: Host;
  readonly socket: Socket;
  readonly at: number;
}

function fault(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

async function connected({ host, port }: Host, ms: number): Promise<Socket> {
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

/**
 * Ends a connection on which something was sent and nothing came back: TCP itself waits for a quarter of an hour. It looks
 * at what the socket counts, since a layer of TLS takes the socket's events for itself.
 */
function watch(socket: Socket, { connect, silence }: HostTimes, leave: () => void): void {
  let [read, answered] = [socket.bytesRead, socket.bytesWritten];
  let waiting: number | null = null;
  const look = setInterval(
    () => {
      if (socket.destroyed) return clearInterval(look);
      if (socket.bytesRead !== read) {
        [read, answered] = [socket.bytesRead, socket.bytesWritten];
        waiting = null;
      } else if (socket.bytesWritten !== answered) {
        waiting ??= Date.now();
        const most = read === 0 ? connect : (silence ?? Infinity);
        if (Date.now() - waiting < most) return;
        leave();
        socket.destroy(fault("ETIMEDOUT", "A server of the database fell silent."));
      }
    },
    Math.min(connect, silence ?? connect) / 4,
  );
  look.unref();
}
