/** Not our code: unreachable, full, stopping, standby, work ended (SQLSTATE class 40, 57014). May pass by itself. */
export function isDatabaseFault(error: unknown): boolean {
  if (error instanceof StartFault) return true;
  const code = codeOf(error);
  if (code === null) return false;
  return adviceFor(code) !== null || code.startsWith("40") || code === "57014" || code === "25P03";
}

/** The message tells the administrator what to do. */
export class StartFault extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "StartFault";
  }
}

/** PostgreSQL's SQLSTATE, or Node's, such as ENOSPC. */
export function codeOf(error: unknown): string | null {
  const isObject = typeof error === "object" && error !== null;
  return isObject && "code" in error && typeof error.code === "string" ? error.code : null;
}

const network = new Set(
  "ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH ENOTFOUND EAI_AGAIN "
    .concat("CONNECT_TIMEOUT CONNECTION_CLOSED CONNECTION_ENDED CONNECTION_DESTROYED")
    .split(" "),
);

/** Null if only a programmer can help. */
export function adviceFor(code: string | null): string | null {
  if (code === null) return null;
  if (code === "53100" || code === "ENOSPC" || code === "EDQUOT")
    return "The disk that the database writes to is full. Free some space; what was not acknowledged is not stored.";
  // Class 53: too many connections, out of memory.
  if (code.startsWith("53"))
    return "The database has no room for more connections or memory. Raise its limits, or run fewer processes.";
  // 57P01 to 57P03: it is being stopped or started. 25006: a standby.
  if (network.has(code) || code.startsWith("08") || code.startsWith("57P") || code === "25006")
    return "The database can't be reached. See that it runs, and that DATABASE_URL names it.";
  if (code.startsWith("28"))
    return "The database refuses the user or password of DATABASE_URL. Correct them, or let the user in.";
  if (code === "3D000") return "The database that DATABASE_URL names doesn't exist. Create it, or name another one.";
  if (code === "42501")
    return "The database's role lacks a permission. Migrate with an owner's role in DATABASE_OWNER_URL.";
  // Class XX: its files are damaged. 58: the operating system failed it.
  if (code === "XX001" || code === "XX002" || code.startsWith("58"))
    return "The database's files are damaged or can't be read. Stop the service and restore a backup.";
  return null;
}

/** If an administrator can solve it. Names no value of a row. */
export function asStartFault(error: unknown): unknown {
  const advice = adviceFor(codeOf(error));
  return advice === null ? error : new StartFault(advice, error);
}
