import type { Dirent } from "node:fs";
import { chown, copyFile, mkdir, open, readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { connect, type Address } from "../connection/connect";
import { codeOf, StartFault } from "../../faults/startFault";
import { type Files, filesIn } from "./files";

/** PostgreSQL documentation, 25.3.4, "Backing up the data directory". */
const emptied = new Set(
  "pg_wal pg_replslot pg_dynshmem pg_notify pg_serial pg_snapshots pg_stat_tmp pg_subtrans log".split(" "),
);
const left = /^(?:postmaster\.(?:pid|opts)|pgsql_tmp.*|backup_label|tablespace_map|pg_internal\.init.*)$/;

/** In use; can replace the folder. @param owner a server over it. @throws {StartFault} if `target` exists, or no room */
export async function backUp(owner: Address, dataFolder: string, target: string): Promise<void> {
  const [from, to] = [filesIn(dataFolder), filesIn(target)];
  await makeFolder(target);
  const sql = connect(owner, { max: 1, name: "remit-guard backup", stays: true });
  try {
    // Temporary: ends with this connection.
    await sql`select pg_create_physical_replication_slot(${`remit_guard_backup_${process.pid}`}, true, true)`;
    await sql`select pg_backup_start('remit-guard', true)`;
    await copyCluster(from, to);
    const [stop] = await sql<{ label: string }[]>`select labelfile as label from pg_backup_stop(false)`;
    await copyLog(from, to);
    await writeLike(join(to.cluster, "backup_label"), stop?.label ?? "", join(from.cluster, "PG_VERSION"));
    await copyLike(from.access, to.access);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOSPC" || code === "EDQUOT")
      throw new StartFault(
        `There is no room for the backup in ${target}. Remove what is there, and name another place.`,
        error,
      );
    throw error;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function makeFolder(target: string): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true });
    await mkdir(target);
  } catch (error) {
    throw new StartFault(`${target} exists already or can't be made. Name a new folder for the backup.`, error);
  }
}

async function copyCluster(from: Files, to: Files): Promise<void> {
  await makeLike(to.folder, from.folder);
  await makeLike(to.cluster, from.cluster);
  await copyFolder(from.cluster, to.cluster, (entry) => !left.test(entry.name), emptied);
}

async function copyLog(from: Files, to: Files): Promise<void> {
  const isSegment = (entry: Dirent): boolean => /^[0-9A-F]{24}$|\.history$/.test(entry.name) && entry.isFile();
  await copyFolder(join(from.cluster, "pg_wal"), join(to.cluster, "pg_wal"), isSegment);
}

async function copyFolder(
  from: string,
  to: string,
  takes: (entry: Dirent) => boolean,
  empty: ReadonlySet<string> = new Set(),
): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (!takes(entry)) continue;
    if (entry.isDirectory()) {
      await makeLike(copy, source);
      if (empty.has(entry.name)) await emptyFolders(source, copy);
      else await copyFolder(source, copy, takes);
    } else if (entry.isFile()) await copyLike(source, copy);
  }
}

/** Empty folders must still exist. */
async function emptyFolders(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true }))
    if (entry.isDirectory() && !entry.name.startsWith("remit_guard"))
      await makeLike(join(to, entry.name), join(from, entry.name));
}

async function makeLike(path: string, source: string): Promise<void> {
  await mkdir(path, { mode: 0o700 });
  await belongLike(path, source);
}

async function copyLike(source: string, copy: string): Promise<void> {
  try {
    await copyFile(source, copy);
  } catch (error) {
    // Deleted since; the log says so too.
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  await belongLike(copy, source);
  await toDisk(copy);
}

async function writeLike(path: string, text: string, source: string): Promise<void> {
  await writeFile(path, text, { mode: 0o600 });
  await belongLike(path, source);
  await toDisk(path);
}

async function belongLike(path: string, source: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(source).catch(() => stat(dirname(source)));
  await chown(path, uid, gid);
}

async function toDisk(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
