import { readFile } from "node:fs/promises";
import { InputError } from "./options";
import { problemOf } from "./sources";

/** @throws {InputError} if it can't be read */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const isFolder = error instanceof Error && "code" in error && error.code === "EISDIR";
    throw new InputError(`${path}: ${isFolder ? "this is a folder; give a file" : problemOf(error)}`);
  }
}
