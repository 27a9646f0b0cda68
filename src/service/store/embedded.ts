import { setTimeout as pause } from "node:timers/promises";
import { chmodSync, realpathSync, statSync } from "node:fs";
import { type Address, connectedTo } from "./connection/connect";
import { type Account, accountForServer, checkReach, giveTo, programsFor } from "./embedded/binaries";
import { type Claim, claim, endLeftServer, ownerAddress } from "./embedded/claim";
import {
  type Access,
  type Files,
  filesIn,
  isAlive,
  makeAccess,
  readAccess,
  readPostmaster,
  makeFolder,
  initialise,
  removeDrafts,
} from "./embedded/files";
import { freePort, type Server, type ServerOptions, startServer, TakenFault, settingsFor } from "./embedded/server";
import { StartFault } from "../faults/startFault";
import { serviceRole } from "./migrate";

/** How the database's two roles connect. */
export interface Addresses {
  /** For migrations only. */
  readonly owner: Address;
  readonly service: Address;
}

/** A PostgreSQL of the service's own. */
export interface Embedded extends Addresses {
  /** Writes everything and ends the server. */
  stop(): Promise<void>;
}

const databaseName = "remit_guard";

/** Ends a server that a killed service left. @param overrides PostgreSQL's settings, for tests. @throws {StartFault} */
export async function startEmbedded(
  dataFolder: string,
  overrides: Readonly<Record<string, string>> = {},
): Promise<Embedded> {
  const account = accountForServer();
  const files = makeFolders(dataFolder, account);
  const { postgres: program, initdb } = programsFor(account, files.folder);
  checkReach(account, files.folder, program);
  const access = readAccess(files) ?? makeAccess(files);
  await initialise(files, initdb, account, access.owner);
  const port = await freePort();
  const settings = { ...settingsFor(port), ...overrides };
  const start = () => startAndClaim(access, { files, program, account, settings, port });
  const running = await start();
  removeDrafts(files);
  await prepare(port, access);
  const guard = keepRunning(running, start);
  return { ...addressesAt(port, access), stop: () => guard.stop() };
}

/** Null if none runs. */
export function runningEmbedded(dataFolder: string): Addresses | null {
  const files = filesIn(dataFolder);
  const access = readAccess(files);
  const postmaster = readPostmaster(files);
  if (access === null || postmaster === null || !isAlive(postmaster.pid)) return null;
  return addressesAt(postmaster.port, access);
}

function addressesAt(port: number, access: Access): Addresses {
  const service = { port, user: serviceRole, password: access.service, database: databaseName };
  return { owner: ownerAddress(port, access, databaseName), service };
}

function makeFolders(dataFolder: string, account: Account | null): Files {
  try {
    makeFolder(dataFolder);
    const files = filesIn(realpathSync(dataFolder));
    makeFolder(files.folder, 0o700);
    const { uid, mode } = statSync(files.folder);
    if (account !== null && uid !== account.uid) giveTo(account, files.folder);
    // A restored backup may be readable by others.
    if ((mode & 0o077) !== 0) chmodSync(files.folder, 0o700);
    return files;
  } catch (error) {
    throw new StartFault(
      `The data folder ${dataFolder} can't be made or written to. Name another DATA_DIR, or give it to the service's user.`,
      error,
    );
  }
}

type Running = Readonly<{ server: Server; claim: Claim }>;

async function startAndClaim(access: Access, options: ServerOptions): Promise<Running> {
  const { files } = options;
  for (let tries = 1; ; tries += 1) {
    await endLeftServer(files, access);
    try {
      const server = await startServer(options);
      const held = await claim(ownerAddress(server.port, access, "postgres"));
      if (held !== null) return { server, claim: held };
      await server.stop();
    } catch (error) {
      if (!(error instanceof TakenFault)) throw error;
      if (tries > 100)
        throw new StartFault(
          `A database server that this one can't speak to runs over ${files.cluster}: ${error.message}`,
          error,
        );
    }
    await pause(Math.min(1_000, 50 * tries));
  }
}

/** Sets the password each time, so that the file is right. */
const prepare = (port: number, access: Access): Promise<void> =>
  connectedTo(ownerAddress(port, access, "postgres"), {}, async (sql) => {
    const [role] = await sql`select 1 from pg_roles where rolname = ${serviceRole}`;
    if (role === undefined) await sql.unsafe(`create role ${serviceRole}`);
    // Only letters, digits, - and _.
    await sql.unsafe(`alter role ${serviceRole} login password '${access.service}'`);
    const [database] = await sql`select 1 from pg_database where datname = ${databaseName}`;
    if (database === undefined) await sql.unsafe(`create database ${databaseName}`);
  });

function keepRunning(first: Running, again: () => Promise<Running>): { stop(): Promise<void> } {
  let current = first;
  let isStopping = false;
  const watch = async (): Promise<void> => {
    while (!isStopping) {
      await current.server.ended;
      await current.claim.release().catch(() => undefined);
      for (let tries = 1; !isStopping; tries += 1) {
        try {
          current = await again();
          break;
        } catch {
          // Until then, requests are told that the database is unreachable.
          await pause(Math.min(10_000, 200 * tries));
        }
      }
    }
  };
  const watching = watch();
  return {
    async stop() {
      isStopping = true;
      await current.claim.release().catch(() => undefined);
      await current.server.stop();
      await watching;
      await current.claim.release().catch(() => undefined);
      await current.server.stop();
    },
  };
}
