import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartFault } from "../../faults/startFault";
import { type Account, giveTo, runAs } from "./account";
import { type Files, syncFolder } from "./files";

/** Owns the tables. */
export const ownerName = "postgres";

/** In a draft folder, then renames it, so that an interrupted run is never taken as a database. */
export async function initialise(files: Files, initdb: string, account: Account | null, owner: string): Promise<void> {
  if (existsSync(files.cluster)) {
    if (existsSync(join(files.cluster, "PG_VERSION"))) return;
    throw new StartFault(`${files.cluster} holds no database. Restore a backup there, or remove it to start again.`);
  }
  const draft = mkdtempSync(join(files.folder, "new-"));
  const passwordFile = `${draft}.password`;
  try {
    writeFileSync(passwordFile, `${owner}\n`, { mode: 0o600, flag: "wx" });
    for (const path of [draft, passwordFile]) giveTo(account, path);
    const options = ["--auth=scram-sha-256", "--encoding=UTF8", "--no-locale", "--data-checksums"];
    await run(
      initdb,
      [`--pgdata=${draft}`, `--username=${ownerName}`, `--pwfile=${passwordFile}`, ...options],
      account,
    );
    renameSync(draft, files.cluster);
    syncFolder(files.folder);
  } catch (error) {
    removeIfLeft(draft);
    // Another process was faster.
    if (!existsSync(join(files.cluster, "PG_VERSION"))) throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Of killed processes. Only for the folder's one service. One in use may remain; its process removes it. */
export function removeDrafts({ folder }: Files): void {
  for (const name of readdirSync(folder)) if (name.startsWith("new-")) removeIfLeft(join(folder, name));
}

/** Others may write to it, or remove it, at the same time. */
function removeIfLeft(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOTEMPTY")) throw error;
  }
}

async function run(program: string, options: readonly string[], account: Account | null): Promise<void> {
  const env = { ...process.env, LC_ALL: "C" };
  // The account may be unable to read the current folder.
  const child = spawn(program, options, { ...runAs(account), env, cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => (said = (said + part).slice(-4_000)));
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code === 0) return;
  const reason = said.split("\n").find((line) => /error|could not|fatal/i.test(line)) ?? `it ended with code ${code}`;
  if (/No space left|quota/i.test(said))
    throw new StartFault("The disk that the database is to be made on is full. Free some space, and start again.");
  throw new StartFault(`A new database could not be made: ${reason.slice(0, 300)}`);
}
