import { codeOf, StartFault } from "../../faults/startFault";
import { type Address, connect, type Sql } from "../connection/connect";
import { type Access, type Files, isAlive, type Postmaster, readPostmaster } from "./files";
import { ownerName } from "./initialise";
import { pause } from "./server";

/** Any number, so long as it stays: who holds it is the one service of the data folder. */
const claimKey = 7_236_418;
/** A server younger than this may belong to a service that is about to claim it. */
const youngSeconds = 3;
/** Milliseconds in which a service that lives takes its claim again. */
const reclaimMs = 500;

/** Held by the one service that runs over a data folder; the server itself frees it when that process dies. */
export interface Claim {
  release(): Promise<void>;
}

/** How the owner reaches a server of its own. */
export function ownerAddress(port: number, access: Access, database: string): Address {
  return { port, user: ownerName, password: access.owner, database };
}

/**
 * Claims a running server; null where another process has. The claim ends with its connection, as all connections do when
 * one of the server's processes is killed: then it is taken again, before anybody takes the server for one that was left.
 */
export async function claim(address: Address): Promise<Claim | null> {
  let state: "new" | "held" | "lost" | "released" = "new";
  const take = async (): Promise<boolean> => {
    const [row] = await sql<{ got: boolean }[]>`select pg_try_advisory_lock(${claimKey}::bigint) as got`;
    return row?.got === true;
  };
  const lost = async (): Promise<void> => {
    if (state !== "held") return;
    for (state = "lost"; isLost(); await pause(50)) if (await take().catch(() => false)) break;
    if (isLost()) state = "held";
  };
  const isLost = (): boolean => state === "lost";
  const sql = connect(address, { max: 1, name: "remit-guard service", stays: true, onClose: () => void lost() });
  try {
    if (await take()) {
      state = "held";
      return {
        release: () => {
          state = "released";
          return sql.end({ timeout: 1 });
        },
      };
    }
  } catch (error) {
    await sql.end({ timeout: 1 });
    throw error;
  }
  await sql.end({ timeout: 1 });
  return null;
}

/** Whether a service lives that uses the server. */
export async function isClaimed(address: Address): Promise<boolean> {
  const sql = connect({ ...address, database: "postgres" }, { max: 1 });
  try {
    const [row] = await sql<{ claimed: boolean }[]>`select ${claimed(sql)} as claimed`;
    return row?.claimed === true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const claimed = (sql: Sql) =>
  sql`exists(select 1 from pg_locks where locktype = 'advisory' and classid = 0 and objid = ${claimKey}::bigint::oid)`;

/**
 * Ends a server that a killed service left behind, so that the new one runs with its own settings and under its own eyes.
 * @throws {StartFault} where another service lives and uses it.
 */
export async function endLeftServer(files: Files, access: Access): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(100)) {
    const postmaster = readPostmaster(files);
    // Of no server, or of one that is gone: PostgreSQL itself clears up after it.
    if (postmaster === null || !isAlive(postmaster.pid)) return;
    if (!postmaster.isReady) continue;
    if (await endUnclaimed(postmaster, files, access)) return;
  }
  // A number that another program has by now; or a server that hangs, which PostgreSQL tells by itself.
}

async function endUnclaimed({ port, pid }: Postmaster, files: Files, access: Access): Promise<boolean> {
  const sql = connect(ownerAddress(port, access, "postgres"), { max: 1, name: "remit-guard start" });
  try {
    const state = await stateOf(sql, files);
    if (state === "claimed")
      throw new StartFault(`Another service runs over ${files.folder}. Stop it first, or name another DATA_DIR.`);
    if (state !== "left") return false;
    // A claim that was lost with its connection is taken again at once.
    await pause(reclaimMs);
    if ((await stateOf(sql, files)) !== "left") return false;
    await end(pid, files);
    return true;
  } catch (error) {
    if (error instanceof StartFault) throw error;
    if (codeOf(error)?.startsWith("28") === true)
      throw new StartFault(
        `The database in ${files.cluster} doesn't take the passwords in ${files.access}. Restore both from one backup.`,
        error,
      );
    // It is just being stopped or started.
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** `young`: whoever started it may be about to claim it. `other`: a server of another folder, at a port that was once ours. */
async function stateOf(sql: Sql, { cluster }: Files): Promise<"claimed" | "left" | "young" | "other"> {
  const [row] = await sql<{ folder: string; young: boolean; claimed: boolean }[]>`
    select setting as folder, now() - pg_postmaster_start_time() < ${youngSeconds} * interval '1 second' as young,
      ${claimed(sql)} as claimed
    from pg_settings where name = 'data_directory'`;
  if (row === undefined || row.folder !== cluster) return "other";
  return row.claimed ? "claimed" : row.young ? "young" : "left";
}

/** First in order, as one stops it by hand; then at once, after which it makes itself good at its next start. */
async function end(pid: number, files: Files): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    process.kill(pid, signal);
    for (const until = Date.now() + 30_000; Date.now() < until; await pause(30))
      if (!isAlive(pid) || readPostmaster(files)?.pid !== pid) return;
  }
}
