import postgres from "postgres";
import { Dialler, hostsOf } from "./hosts";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";

/** bigint for 64-bit numbers. Pass arrays as text: see `listed`. */
export type Sql = postgres.Sql<{ bigint: bigint }>;
/** A transaction. */
export type Tx = postgres.TransactionSql<{ bigint: bigint }>;

/** A libpq URL, or its parts. */
export type Address =
  | { readonly url: string }
  | { readonly port: number; readonly user: string; readonly password: string; readonly database: string };

interface ConnectOptions {
  readonly max: number;
  /** To have fewer rights than the login. */
  readonly role?: string | undefined;
  readonly name?: string;
  /** Otherwise connections are replaced now and then. */
  readonly stays?: boolean;
  readonly onClose?: () => void;
  /** Milliseconds after which a silent connection is given up; default: none. */
  readonly silence?: number;
}

/** On demand. A multi-host address leads to the server that accepts writes. */
export function connect(address: Address, options: ConnectOptions): Sql {
  const common = {
    max: options.max,
    connect_timeout: 10,
    types: { bigint: postgres.BigInt },
    onnotice: () => undefined,
    ...(options.onClose === undefined ? {} : { onclose: options.onClose }),
    // For a promoted standby or a starting server.
    backoff: (tries: number) => Math.min(2, 0.05 * 2 ** tries),
    ...(options.stays === true ? { max_lifetime: null, idle_timeout: 0 } : {}),
    connection: {
      application_name: options.name ?? "remit-guard",
      // A client that stops reading halfway must not block others.
      idle_in_transaction_session_timeout: 300_000,
      TimeZone: "UTC",
      // Compiling takes longer than any of our statements.
      jit: "off",
      ...(options.role === undefined ? {} : { role: options.role }),
    },
  };
  if ("url" in address) {
    const target = new URL(address.url.replace(/,[^/?]*/, "")).searchParams.get("target_session_attrs");
    // "read-write" mistakes standbys for primaries: it checks the wrong half of reports since version 14.
    const primary = target === null || target === "read-write" ? { target_session_attrs: "primary" as const } : {};
    return postgres(address.url, { ...common, ...primary, ...dialledTo(address.url, options) });
  }
  const { port, user, password, database } = address;
  return postgres({ ...common, host: "127.0.0.1", port, user, password, database });
}

/** Over connections of its own, which end with the work. @param wait seconds for what is under way */
export async function connectedTo<T>(
  address: Address,
  options: Omit<ConnectOptions, "max">,
  work: (sql: Sql) => Promise<T>,
  wait = 5,
): Promise<T> {
  const sql = connect(address, { max: 1, ...options });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: wait });
  }
}

/** Fail-over between servers, except for sockets in the file system. */
function dialledTo(url: string, { silence = null }: { readonly silence?: number | null }): object {
  const hosts = hostsOf(url);
  return hosts.length === 0 ? {} : new Dialler(hosts, { connect: 3_000, rest: 500, knock: 10_000, silence }).options;
}

/** For `${listed(keys)}::bigint[]`. */
export function listed(numbers: Iterable<bigint | number>): string {
  return `{${Array.isArray(numbers) ? numbers.join(",") : [...numbers].join(",")}}`;
}

/** For `${listedTexts(ids)}::text[]`. */
export function listedTexts(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}

/** In COPY's text format. */
export type Cell = string | number | bigint | boolean | Buffer | Date | null;

const special = /[\\\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function cellOf(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell === "string") return cell.replace(special, (sign) => escapes[sign] ?? sign);
  if (Buffer.isBuffer(cell)) return `\\\\x${cell.toString("hex")}`;
  return cell instanceof Date ? cell.toISOString() : String(cell);
}

/** Characters. */
const stretch = 256 * 1024;

function* lines(rows: Iterable<readonly Cell[]>): Generator<string> {
  let text = "";
  for (const row of rows) {
    text += `${row.map(cellOf).join("\t")}\n`;
    if (text.length < stretch) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

/** Writes many rows with COPY. */
export async function copyInto(
  tx: Tx,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Promise<void> {
  const into = await tx.unsafe(`copy remit_guard.${table} (${columns.join(", ")}) from stdin`).writable();
  await pipeline(Readable.from(lines(rows)), into);
}
