import { type Address, connect, type Sql } from "./connection/connect";
import { type Addresses, startEmbedded } from "./embedded";
import { asStartFault, codeOf, StartFault } from "../faults/startFault";
import { again, checkVersion, migrate, schemaVersion } from "./migrate";
import { latest } from "./migrations";
import { serviceRole } from "./role";

/** Which database: one that runs, or the service's own in a folder. */
export type DatabaseOptions =
  | {
      /** DATABASE_URL: whom the service signs in as. */
      readonly url: string;
      /** DATABASE_OWNER_URL: who owns the tables and migrates; left out, the same. */
      readonly ownerUrl?: string | null;
    }
  | { readonly folder: string }
  | { readonly addresses: Addresses };

/** Milliseconds in which whoever waits for a query has long gone: what is answered at once, and what takes its time. */
const answerMs = 10_000;
const longMs = 600_000;

/** The database as the service uses it: in a role that owns no table. */
export interface Database {
  /** For what is answered at once. */
  readonly sql: Sql;
  /** For what takes its time: imports, exports. So it takes no connection from lookups. */
  readonly slow: Sql;
  /** For what is written soon, once it is its turn: proposals, calls, decisions, a block. No export keeps it waiting. */
  readonly writes: Sql;
  close(): Promise<void>;
}

/**
 * Opens the database, starts it where it is the service's own, and brings its schema up to date.
 * @throws {StartFault} that says what to do.
 */
export async function openDatabase(options: DatabaseOptions, connections = 10): Promise<Database> {
  try {
    if ("folder" in options) {
      const embedded = await startEmbedded(options.folder);
      return await connected(embedded, connections, () => embedded.stop());
    }
    if ("addresses" in options) return await connected(options.addresses, connections);
    const { url, ownerUrl } = options;
    const service = addressOf(url, "DATABASE_URL");
    const owner = ownerUrl === null || ownerUrl === undefined ? service : addressOf(ownerUrl, "DATABASE_OWNER_URL");
    return await connected({ owner, service }, connections);
  } catch (error) {
    throw asStartFault(error);
  }
}

function addressOf(url: string, name: string): Address {
  try {
    // As postgres.js reads it: the first of several hosts.
    if (/^postgres(?:ql)?:$/.test(new URL(url.replace(/,[^/?]*/, "")).protocol)) return { url };
  } catch {
    // Told below, without the address, which holds a password.
  }
  throw new StartFault(`${name} is no address of PostgreSQL. Write postgres://user:password@host:5432/database.`);
}

async function connected(
  { owner, service }: Addresses,
  connections: number,
  stop: () => Promise<void> = async () => undefined,
): Promise<Database> {
  const opened: Sql[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(opened.map((sql) => sql.end({ timeout: 5 })));
    await stop();
  };
  try {
    await bringUpToDate(owner, service);
    const role = await roleToTake(service, owner);
    const sql = connect(service, { max: connections, role, silence: answerMs });
    const slow = connect(service, { max: 4, role, name: "remit-guard slow", silence: longMs });
    const writes = connect(service, { max: 4, role, name: "remit-guard writes", silence: longMs });
    opened.push(sql, slow, writes);
    await checkRights(sql);
    return { sql, slow, writes, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function bringUpToDate(owner: Address, service: Address): Promise<void> {
  const sql = connect(owner, { max: 1, name: "remit-guard migration" });
  try {
    const version = await schemaVersion(sql);
    checkVersion(version);
    // Who serves alone needs no right to migrate once somebody else has.
    if (version < latest || owner !== service) await migrate(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The role to take on each connection; none where whoever signs in is that role. */
async function roleToTake(service: Address, owner: Address): Promise<string | undefined> {
  const asService = connect(service, { max: 1 });
  const asOwner = connect(owner, { max: 1 });
  try {
    const [row] = await asService<{ name: string }[]>`select current_user as name`;
    if (row === undefined || row.name === serviceRole) return undefined;
    if (await mayTake(asService)) return serviceRole;
    // A role that may make roles is no member of them: it lets itself, or whom it serves, in.
    const letIn = (): Promise<unknown> => asOwner`grant ${asOwner(serviceRole)} to ${asOwner(row.name)}`;
    await again(letIn).catch((error: unknown) => {
      throw codeOf(error) === "42501" ? notIn(row.name, error) : error;
    });
    return serviceRole;
  } finally {
    await Promise.all([asService.end({ timeout: 5 }), asOwner.end({ timeout: 5 })]);
  }
}

async function mayTake(sql: Sql): Promise<boolean> {
  try {
    await sql.begin((tx) => tx`set local role ${tx(serviceRole)}`);
    return true;
  } catch (error) {
    if (codeOf(error) === "42501") return false;
    throw error;
  }
}

function notIn(name: string, error: unknown): StartFault {
  return new StartFault(
    `The database's user ${name} may not take the role ${serviceRole}. Let somebody who may run: grant ${serviceRole} to "${name}".`,
    error,
  );
}

async function checkRights(sql: Sql): Promise<void> {
  const [row] = await sql<{ owns: boolean; isSuper: boolean }[]>`
    select exists(
      select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
      where n.nspname = 'remit_guard' and r.rolname = current_user
    ) as owns, (select rolsuper from pg_roles where rolname = current_user) as "isSuper"`;
  if (row?.owns === false && !row.isSuper) return;
  throw new StartFault(
    `The role ${serviceRole} owns tables or may do everything, so it could alter the history. Give its tables to another role: reassign owned by ${serviceRole} to …; alter role ${serviceRole} nosuperuser.`,
  );
}
