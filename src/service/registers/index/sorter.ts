import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keyBytes } from "../register";

/** A write may be partial. */
export function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** By a key's first byte. Keys are digests, so that buckets are equally long. */
const buckets = 256;
/** Bytes before they are written. */
const gathered = keyBytes * 1_024;

/** Through files, a bucket at a time. */
export class KeySorter {
  readonly #folder: string;
  readonly #parts: { readonly bytes: Buffer; used: number; file: number | null }[] = [];

  /** @param near a folder with room for the index */
  constructor(near = tmpdir()) {
    this.#folder = mkdtempSync(join(near, "keys-"));
    for (let at = 0; at < buckets; at += 1)
      this.#parts.push({ bytes: Buffer.allocUnsafe(gathered), used: 0, file: null });
  }

  add(key: Buffer): void {
    const at = key[0] ?? 0;
    const part = this.#parts[at];
    if (part === undefined) return;
    key.copy(part.bytes, part.used, 0, keyBytes);
    part.used += keyBytes;
    if (part.used === gathered) this.#write(at);
  }

  *sorted(): Generator<Buffer> {
    for (const [at, part] of this.#parts.entries()) {
      if (part.used > 0) this.#write(at);
      if (part.file === null) continue;
      closeSync(part.file);
      part.file = null;
      yield inOrder(readFileSync(this.#pathOf(at)));
      rmSync(this.#pathOf(at));
    }
  }

  close(): void {
    for (const part of this.#parts) if (part.file !== null) closeSync(part.file);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #pathOf(at: number): string {
    return join(this.#folder, String(at));
  }

  #write(at: number): void {
    const part = this.#parts[at];
    if (part === undefined) return;
    part.file ??= openSync(this.#pathOf(at), "w", 0o600);
    writeAll(part.file, part.bytes.subarray(0, part.used));
    part.used = 0;
  }
}

/** Latin-1 text sorts like its bytes, and much faster. */
function inOrder(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1");
  const keys: string[] = [];
  for (let at = 0; at < text.length; at += keyBytes) keys.push(text.slice(at, at + keyBytes));
  keys.sort();
  return Buffer.from(keys.filter((key, at) => key !== keys[at - 1]).join(""), "latin1");
}
