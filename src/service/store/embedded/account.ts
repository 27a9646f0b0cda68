import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { StartFault } from "../../faults/startFault";

/** Null: the current one. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

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
    "PostgreSQL doesn't run as root, and there is no user postgres or nobody. Start the service as another user, or name a database in DATABASE_URL.",
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
