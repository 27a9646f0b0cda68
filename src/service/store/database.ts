import { existsSync } from "node:fs";
import { type Address, connect, connectedTo, type Sql } from "./connection/connect";
import { type Addresses, startEmbedded, runningEmbedded } from "./embedded";
import { asStartFault, codeOf, StartFault } from "../faults/startFault";
import { again, checkVersion, migrate, schemaVersion, serviceRole } from "./migrate";
import { latest } from "./migrations";
import { backUp } from "./embedded/backup";
import { isClaimed } from "./embedded/claim";
import { filesIn } from "./embedded/files";

/** Uses a running service's server, or starts one for as long as needed. @param mayMake whether to make a missing database */
export async function openBeside(options: DatabaseOptions, mayMake: boolean): Promise<Database> {
  if (!("folder" in options)) return openDatabase(options, 2);
  if (!mayMake) mustBeThere(options.folder);
  const running = runningEmbedded(options.folder);
  if (running !== null && (await isClaimed(running.owner))) return openDatabase({ addresses: running }, 2);
  return openDatabase(options, 2);
}

/** A command that would make a new, empty database was given the wrong folder. */
function mustBeThere(dataFolder: string): void {
  if (existsSync(filesIn(dataFolder).cluster)) return;
  throw new StartFault(`There is no database in ${dataFolder}. Name the service's data folder in DATA_DIR.`);
}

/** With or without a running service. */
export async function backUpFolder(dataFolder: string, target: string): Promise<void> {
  const running = runningEmbedded(dataFolder);
  if (running !== null && (await isClaimed(running.owner))) return backUp(running.owner, dataFolder, target);
  mustBeThere(dataFolder);
  const started = await startEmbedded(dataFolder);
  try {
    await backUp(started.owner, dataFolder, target);
  } finally {
    await started.stop();
  }
}

/** A running database, or the service's own in a folder. */
export type DatabaseOptions =
  | {
      /** DATABASE_URL: the service's login. */
      readonly url: string;
      /** DATABASE_OWNER_URL: owns the tables and migrates. Default: the same. */
      readonly ownerUrl?: string | null;
    }
  | { readonly folder: string }
  | { readonly addresses: Addresses };

/** Milliseconds after which an immediate answer, or long work, is given up. */
const answerMs = 10_000;
const longMs = 600_000;

/** In a role that owns no table. */
export interface Database {
  readonly sql: Sql;
  /** For imports and exports, so that they take no connection from lookups. */
  readonly slow: Sql;
  /** For short writes, so that exports don't delay them. */
  readonly writes: Sql;
  close(): Promise<void>;
}

/** Starts it if it is our own, and migrates it. @throws {StartFault} that says what to do */
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
    // postgres.js takes the first of several hosts.
    if (/^postgres(?:ql)?:$/.test(new URL(url.replace(/,[^/?]*/, "")).protocol)) return { url };
  } catch {
    // Reported below without the address, which holds a password.
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

const bringUpToDate = (owner: Address, service: Address): Promise<void> =>
  connectedTo(owner, { name: "remit-guard migration" }, async (sql) => {
    const version = await schemaVersion(sql);
    checkVersion(version);
    // No right to migrate is needed once another process has migrated.
    if (version < latest || owner !== service) await migrate(sql);
  });

/** Undefined if the login has it already. */
const roleToTake = (service: Address, owner: Address): Promise<string | undefined> =>
  connectedTo(service, {}, async (sql) => {
    const [row] = await sql<{ name: string }[]>`select current_user as name`;
    if (row === undefined || row.name === serviceRole) return undefined;
    if (await mayTake(sql)) return serviceRole;
    // A login that may create roles isn't their member, but may grant itself membership.
    const letIn = (asOwner: Sql) => again(async () => asOwner`grant ${asOwner(serviceRole)} to ${asOwner(row.name)}`);
    await connectedTo(owner, {}, letIn).catch((error: unknown) => {
      throw codeOf(error) === "42501" ? notIn(row.name, error) : error;
    });
    return serviceRole;
  });

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
