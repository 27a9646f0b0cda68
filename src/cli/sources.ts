import { createReadStream } from "node:fs";
import { lstat, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file to be read, or standard input, or why a path cannot be read. */
export type Source =
  | { readonly file: string; readonly open: () => AsyncIterable<Uint8Array> }
  | { readonly file: string; readonly problem: string };

/** What the system says of a failed call, without its prefix. */
export function problemOf(error: unknown): string {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  if (code === "ENOENT") return "no such file or folder";
  if (code === "EACCES" || code === "EPERM") return "permission denied";
  return typeof message === "string" ? message : String(error);
}

function fileSource(file: string): Source {
  return { file, open: () => createReadStream(file, { highWaterMark: 1 << 18 }) };
}

/** Files of a folder, in path order, folders recursively. Symbolic links are left out: they lead outside, or in circles. */
async function* folder(path: string): AsyncGenerator<Source> {
  let entries;
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch (error) {
    yield { file: path, problem: problemOf(error) };
    return;
  }
  const keyed = entries.map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  for (const { entry } of keyed) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* folder(inner);
    else if (entry.isFile()) yield fileSource(inner);
  }
}

/** The files behind the paths of the command line, in their order. A path that is missing is a source with its problem. */
export async function* sources(
  paths: readonly string[],
  stdin: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<Source> {
  for (const path of paths) {
    if (path === "-") {
      yield { file: "-", open: stdin };
      continue;
    }
    try {
      const info = await stat(path);
      if (info.isDirectory()) yield* folder(path);
      else if (info.isFile() || (await lstat(path)).isFIFO() || info.isCharacterDevice()) yield fileSource(path);
      else yield { file: path, problem: "not a file or folder" };
    } catch (error) {
      yield { file: path, problem: problemOf(error) };
    }
  }
}
