import { Socket } from "node:net";
import { connected, fault, type Host, type HostTimes, watch } from "./silence";

/** As postgres.js reads it; none if one is a socket in the file system. */
export function hostsOf(url: string): readonly Host[] {
  const [, names = ""] = /^[^:]*:\/\/(?:[^@/?]*@)?([^/?]*)/.exec(url) ?? [];
  const all = decodeURIComponent(names).split(",");
  // A port given for the first host alone applies to all.
  const common = /:(\d+)$/.exec(all[0] ?? "")?.[1] ?? "5432";
  if (all.some((name) => name === "" || name.includes("/") || name.startsWith("["))) return [];
  return all.map((name) => {
    const [host = "", port = common] = name.split(":");
    return { host, port: Number(port) };
  });
}

/** Milliseconds. A connection that ends sooner was to a standby or a starting server. */
const soon = 1_000;

/** postgres.js retries without a pause. Here a failed server rests, and requests fail at once if all do. */
export class Dialler {
  readonly #rests = new Map<Host, number>();
  #order: readonly Host[];
  #begun: readonly Begun[] = [];

  constructor(
    hosts: readonly Host[],
    private readonly times: HostTimes,
  ) {
    this.#order = hosts;
  }

  /** postgres.js reads only the second host, to see whether there is another one. */
  get options() {
    const host = this.#order.slice(0, 1).map((one) => one.host);
    Object.defineProperty(host, 1, { get: () => (this.#order.length > 1 ? this.#ready()[0]?.host : undefined) });
    return { host, port: this.#order.slice(0, 1).map((one) => one.port), socket: () => this.dial() };
  }

  /** If no server accepts, returns a socket that breaks, since a refusal isn't an answer. */
  async dial(): Promise<Socket> {
    for (const { host, socket } of this.#begun) if (socket.destroyed) this.#leave(host);
    this.#begun = this.#begun.filter(
      ({ socket, at }) => !socket.destroyed && (Date.now() - at < soon || socket.bytesRead === 0),
    );
    let reason = fault("ECONNREFUSED", "No server of the database takes writes now.");
    for (const host of this.#ready()) {
      try {
        const socket = await connected(host, this.times.connect);
        this.#begun = [...this.#begun, { host, socket, at: Date.now() }];
        watch(socket, host, this.times, () => this.#leave(host));
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

  /** A single server never rests. */
  #ready(): readonly Host[] {
    const all = this.#order;
    return all.length === 1 ? all : all.filter((host) => Date.now() >= (this.#rests.get(host) ?? 0));
  }

  #leave(host: Host): void {
    this.#rests.set(host, Date.now() + this.times.rest);
    this.#order = [...this.#order.filter((other) => other !== host), host];
  }
}

type Begun = Readonly<{ host: Host; socket: Socket; at: number }>;
