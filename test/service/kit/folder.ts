import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that whoever PostgreSQL runs as can reach, and that is removed by {@link removeFolder}. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "remit-guard-"));
  chmodSync(folder, 0o755);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
