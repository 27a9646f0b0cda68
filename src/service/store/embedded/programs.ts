import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Account, runAs } from "./account";
import { type Binaries, findBinaries } from "./binaries";

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
