import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "./options";

/** `whole`: all bytes of a small file, or null if it must be opened; throws as the system does. */
export type MessageSource =
  | { readonly file: string; readonly whole: () => Uint8Array | null; readonly open: () => AsyncIterable<Uint8Array> }
  | { readonly file: string; readonly problem: string };

/** The system's message for a failed call, without its prefix. */
export function problemOf(error: unknown): string {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  if (code === "ENOENT") return "no such file or folder";
  if (code === "EACCES" || code === "EPERM") return "permission denied";
  return typeof message === "string" ? message : String(error);
}

/** @throws {InputError} if it can't be read */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const isFolder = error instanceof Error && "code" in error && error.code === "EISDIR";
    throw new InputError(`${path}: ${isFolder ? "this is a folder; give a file" : problemOf(error)}`);
  }
}

/** Synchronous: small files take ten times as long asynchronously. */
const small = new Uint8Array(1 << 18);

function wholeOf(file: string): Uint8Array | null {
  const handle = openSync(file, "r");
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < small.length; length += read)
      read = readSync(handle, small, length, small.length - length, null);
    return length < small.length ? small.slice(0, length) : null;
  } finally {
    closeSync(handle);
  }
}

const streamOf = (file: string): AsyncIterable<Uint8Array> => createReadStream(file, { highWaterMark: small.length });

const fileSource = (file: string): MessageSource => ({ file, whole: () => wholeOf(file), open: () => streamOf(file) });

function streamSource(file: string, open: () => AsyncIterable<Uint8Array>): MessageSource {
  return { file, whole: () => null, open };
}

/** In path order. Security: skips symbolic links, which may lead outside or in circles. */
async function* folder(path: string): AsyncGenerator<MessageSource> {
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

/** In order. A missing path is a source with a problem. */
export async function* sources(
  paths: readonly string[],
  stdin: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<MessageSource> {
  for (const path of paths) {
    if (path === "-") {
      yield streamSource("-", stdin);
      continue;
    }
    try {
      const info = await stat(path);
      if (info.isDirectory()) yield* folder(path);
      else if (info.isFile()) yield fileSource(path);
      else if ((await lstat(path)).isFIFO() || info.isCharacterDevice()) yield streamSource(path, () => streamOf(path));
      else yield { file: path, problem: "not a file or folder" };
    } catch (error) {
      yield { file: path, problem: problemOf(error) };
    }
  }
}
