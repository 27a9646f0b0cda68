import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { made } from "./kit";

/** A data folder of the supplier service with nothing in it. */
export function emptyData(): string {
  const data = mkdtempSync(join(tmpdir(), "remit-guard-"));
  // PostgreSQL runs as somebody else where this is root.
  chmodSync(data, 0o755);
  return data;
}

/** Copies a folder with its owners, where this may give something to somebody else. */
function copy(from: string, to: string): void {
  if (process.getuid?.() === 0) execFileSync("cp", ["-a", `${from}/.`, to]);
  else cpSync(from, to, { recursive: true });
}

/** A data folder that holds the sample suppliers. A database is made and filled once in a run, and then copied. */
export function filledData(): string {
  const whole = join(made, "data");
  const data = emptyData();
  if (existsSync(whole)) {
    copy(whole, data);
    return data;
  }
  execFileSync(process.execPath, [require.resolve("./fill.mjs"), data], { stdio: ["ignore", "ignore", "inherit"] });
  const draft = `${whole}-${process.pid}`;
  copy(data, draft);
  try {
    renameSync(draft, whole);
  } catch {
    // Another one was quicker.
    rmSync(draft, { recursive: true, force: true });
  }
  return data;
}
