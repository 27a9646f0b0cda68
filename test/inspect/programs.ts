import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync } from "node:fs";
import { basename, join } from "node:path";

const root = join(__dirname, "../..");
const folder = join(root, ".cache/threads");

/**
 * A program for a worker thread, made one file with the project: compiling each of its files again took every thread
 * seconds.
 *
 * @param path Of the program as it is written.
 * @returns The path of the one file.
 */
export function bundledProgram(path: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, basename(path));
  // Another process may start a thread of it in the meantime.
  const fresh = `${file}.${process.pid}`;
  execFileSync(process.execPath, [join(__dirname, "bundle.mjs"), path, fresh], { stdio: "inherit" });
  renameSync(fresh, file);
  return file;
}

/** A program for a worker thread, next to this file. */
export const program = (name: string): string => bundledProgram(join(__dirname, name));
