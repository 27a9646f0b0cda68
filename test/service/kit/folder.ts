import { chmodSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { freemem, tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that PostgreSQL's user can reach, and that is removed by {@link removeFolder}. */
export function newFolder(within = tmpdir()): string {
  const folder = mkdtempSync(join(within, "remit-guard-"));
  chmodSync(folder, 0o755);
  return folder;
}

/** The same in memory, where a database is made ten times as fast as on a disk; on the disk where memory is short. */
export function newFolderInMemory(): string {
  const memory = "/dev/shm";
  return newFolder(freeBytesOf(memory) > 6 * 2 ** 30 && freemem() > 6 * 2 ** 30 ? memory : tmpdir());
}

function freeBytesOf(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    // There is none on this system.
    return 0;
  }
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
