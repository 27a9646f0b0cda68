import postgres from "postgres";
import { Dialler, hostsOf } from "./hosts";

/** The database, through postgres.js. 64-bit numbers come as bigint. Arrays go in as text: see `listed`. */
export type Sql = postgres.Sql<{ bigint: bigint }>;
/** Within a transaction. */
export type Tx = postgres.TransactionSql<{ bigint: bigint }>;

/** Where the database is: an address as libpq writes it, or its parts. */
export type Address =
  | { readonly url: string }
  | { readonly port: number; readonly user: string; readonly password: string; readonly database: string };

/** How connections are to be. */
export interface ConnectOptions {
  /** At most so many. */
  readonly max: number;
  /** Takes this role on each connection: it may do less than who signs in. */
  readonly role?: string | undefined;
  /** What the database's own lists show. */
  readonly name?: string;
  /** A connection is exchanged for a new one now and then, unless it must stay. */
  readonly stays?: boolean;
  /** Called whenever one of the connections has ended. */
  readonly onClose?: () => void;
  /** Milliseconds after which a connection is given up on which nothing comes; left out, a server that lives may take its time. */
  readonly silence?: number;
}

/** Opens connections as they are needed. A multi-host address leads to the server that takes writes. */
export function connect(address: Address, options: ConnectOptions): Sql {
  const common = {
    max: options.max,
    connect_timeout: 10,
    types: { bigint: postgres.BigInt },
    onnotice: () => undefined,
    ...(options.onClose === undefined ? {} : { onclose: options.onClose }),
    // A standby that is promoted, or a server that starts: soon again, and no later than in two seconds.
    backoff: (tries: number) => Math.min(2, 0.05 * 2 ** tries),
    ...(options.stays === true ? { max_lifetime: null, idle_timeout: 0 } : {}),
    connection: {
      application_name: options.name ?? "remit-guard",
      // Somebody who stops reading halfway holds nothing up for ever.
      idle_in_transaction_session_timeout: 300_000,
      TimeZone: "UTC",
      // Compiling a statement takes longer than any of ours runs.
      jit: "off",
      ...(options.role === undefined ? {} : { role: options.role }),
    },
  };
  if ("url" in address) {
    const target = new URL(address.url.replace(/,[^/?]*/, "")).searchParams.get("target_session_attrs");
    // "read-write" takes a standby for one that takes writes: of what a server says since version 14 it asks the wrong half.
    const primary = target === null || target === "read-write" ? { target_session_attrs: "primary" as const } : {};
    return postgres(address.url, { ...common, ...primary, ...dialledTo(address.url, options) });
  }
  const { port, user, password, database } = address;
  return postgres({ ...common, host: "127.0.0.1", port, user, password, database });
}

/** Connections by our own way from one server to another, but to a socket in the file system. */
function dialledTo(url: string, { silence = null }: { readonly silence?: number | null }): object {
  const hosts = hostsOf(url);
  return hosts.length === 0 ? {} : new Dialler(hosts, { connect: 3_000, rest: 500, knock: 10_000, silence }).options;
}

/** Numbers as PostgreSQL writes an array, for `${listed(keys)}::bigint[]`. */
export function listed(numbers: Iterable<bigint | number>): string {
  return `{${Array.isArray(numbers) ? numbers.join(",") : [...numbers].join(",")}}`;
}

/** Texts as PostgreSQL writes an array, for `${listedTexts(ids)}::text[]`. */
export function listedTexts(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}
