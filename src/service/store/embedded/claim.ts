import { setTimeout as pause } from "node:timers/promises";
import { codeOf, StartFault } from "../../faults/startFault";
import { type Address, connect, connectedTo, type Sql } from "../connection/connect";
import { type Access, type Files, isAlive, type Postmaster, readPostmaster, ownerName } from "./files";

/** An arbitrary constant. The service that holds this lock owns the data folder. */
const claimKey = 7_236_418;
/** It may be about to be claimed. */
const youngSeconds = 3;
/** Within which a live service renews its claim. */
const reclaimMs = 500;

/** The server frees it when the process dies. */
export interface Claim {
  release(): Promise<void>;
}

/** The owner's address of its own server. */
export function ownerAddress(port: number, access: Access, database: string): Address {
  return { port, user: ownerName, password: access.owner, database };
}

/** Null if another process has it. Taken again, before others notice, if its connection ends. */
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

/** Whether a live service uses the server. */
export async function isClaimed(address: Address): Promise<boolean> {
  const ask = (sql: Sql) => sql<{ claimed: boolean }[]>`select ${claimed(sql)} as claimed`;
  const rows = await connectedTo({ ...address, database: "postgres" }, {}, ask, 1).catch(() => []);
  return rows[0]?.claimed === true;
}

const claimed = (sql: Sql) =>
  sql`exists(select 1 from pg_locks where locktype = 'advisory' and classid = 0 and objid = ${claimKey}::bigint::oid)`;

/** @throws {StartFault} if another service uses it */
export async function endLeftServer(files: Files, access: Access): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(100)) {
    const postmaster = readPostmaster(files);
    // After a dead server PostgreSQL cleans up itself.
    if (postmaster === null || !isAlive(postmaster.pid)) return;
    if (!postmaster.isReady) continue;
    if (await endUnclaimed(postmaster, files, access)) return;
  }
  // The number belongs to another program, or the server hangs; PostgreSQL reports that.
}

async function endUnclaimed({ port, pid }: Postmaster, files: Files, access: Access): Promise<boolean> {
  const sql = connect(ownerAddress(port, access, "postgres"), { max: 1, name: "remit-guard start" });
  try {
    const state = await stateOf(sql, files);
    if (state === "claimed")
      throw new StartFault(`Another service runs over ${files.folder}. Stop it first, or name another DATA_DIR.`);
    if (state !== "left") return false;
    // A claim lost with its connection is renewed at once.
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
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** `young`: may be about to be claimed. `other`: of another folder, at a former port of ours. */
async function stateOf(sql: Sql, { cluster }: Files): Promise<"claimed" | "left" | "young" | "other"> {
  const [row] = await sql<{ folder: string; young: boolean; claimed: boolean }[]>`
    select setting as folder, now() - pg_postmaster_start_time() < ${youngSeconds} * interval '1 second' as young,
      ${claimed(sql)} as claimed
    from pg_settings where name = 'data_directory'`;
  if (row === undefined || row.folder !== cluster) return "other";
  return row.claimed ? "claimed" : row.young ? "young" : "left";
}

/** Cleanly, else at once; then it recovers at its next start. */
async function end(pid: number, files: Files): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    process.kill(pid, signal);
    for (const until = Date.now() + 30_000; Date.now() < until; await pause(30))
      if (!isAlive(pid) || readPostmaster(files)?.pid !== pid) return;
  }
}
