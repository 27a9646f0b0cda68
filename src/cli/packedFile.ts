import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, readdirSync } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { PackedSuppliers } from "../suppliers";

/** A list packed for the threads, with what is said about its file. */
export interface PackedList extends PackedSuppliers {
  readonly warnings: readonly string[];
}

/** Smaller lists are packed in a moment. */
const minListBytes = 1 << 20;
const mark = "RemitGuard packed suppliers 1\n";
const digestBytes = 32;
/** Bytes: the digest and a few lines. */
const maxHeaderBytes = 1 << 16;

const packedPath = (path: string): string => `${path}.packed`;

function programDigest(): string {
  const digest = createHash("sha256").update(process.version);
  for (const name of readdirSync(__dirname)
    .filter((file) => file.endsWith(".js"))
    .sort())
    digest.update(name).update(readFileSync(join(__dirname, name)));
  return digest.digest("hex");
}

/** Into memory that threads share. @throws {Error} if the file is shorter */
function readShared(file: number, length: number): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(length));
  for (let at = 0; at < length;) {
    const read = readSync(file, bytes, at, length - at, null);
    if (read === 0) throw new Error("The file ended early.");
    at += read;
  }
  return bytes;
}

function readPacked(file: number, key: string): PackedList | null {
  const [headerLength = 0] = new Uint32Array(readShared(file, 4).slice().buffer);
  if (headerLength > maxHeaderBytes) return null;
  const header = readShared(file, headerLength).slice();
  const length = fstatSync(file).size - 4 - headerLength - digestBytes;
  const text = new TextDecoder().decode(header);
  if (!text.startsWith(mark) || length <= 0) return null;
  const known = JSON.parse(text.slice(mark.length)) as { readonly key: string; readonly warnings: readonly string[] };
  if (known.key !== key) return null;
  const bytes = readShared(file, length);
  const digest = createHash("sha256").update(header).update(bytes).digest();
  return digest.equals(readShared(file, digestBytes)) ? { bytes: bytes.buffer, warnings: known.warnings } : null;
}

/** Null if nothing fits this file and program, or what is kept is damaged. */
function openPacked(path: string, key: string): PackedList | null {
  let file: number | null = null;
  try {
    file = openSync(packedPath(path), constants.O_RDONLY | constants.O_NOFOLLOW);
    return readPacked(file, key);
  } catch {
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Security: only those who can read the file can read it. Keeps nothing if the folder isn't writable. */
async function keepPacked(path: string, key: string, { bytes, warnings }: PackedList): Promise<void> {
  const header = new TextEncoder().encode(`${mark}${JSON.stringify({ key, warnings })}`);
  if (header.length > maxHeaderBytes) return;
  const content = new Uint8Array(bytes);
  const fresh = `${packedPath(path)}.${process.pid}`;
  try {
    const { mode } = await stat(path);
    const file = await open(fresh, "wx", mode & 0o666);
    try {
      await file.writeFile(new Uint8Array(Uint32Array.of(header.length).buffer));
      await file.writeFile(header);
      await file.writeFile(content);
      await file.writeFile(createHash("sha256").update(header).update(content).digest());
    } finally {
      await file.close();
    }
    await rename(fresh, packedPath(path));
  } catch {
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

/** Packing 100,000 suppliers takes 8 seconds; opening what was kept takes a fraction of one. */
export async function packedOnce(path: string, file: Uint8Array, pack: () => Promise<PackedList>): Promise<PackedList> {
  if (file.length < minListBytes) return pack();
  const key = createHash("sha256").update(programDigest()).update(file).digest("hex");
  const known = openPacked(path, key);
  if (known !== null) return known;
  const made = await pack();
  await keepPacked(path, key, made);
  return made;
}
