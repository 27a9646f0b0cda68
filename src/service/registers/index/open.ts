import { type FileHandle, open } from "node:fs/promises";
import { z } from "zod";
import { keyBytes, type KeyKind, keyKinds, RegisterFault } from "../register";
import { registerCountries } from "../../../contract";

/** The last bytes; includes the layout's number. */
export const magic = Buffer.from("RMG-REG1");
/** Bytes of the head's length, before the magic. */
export const lengthBytes = 4;
/** Mostly masks. */
const maxHeadBytes = 16 * 1024 * 1024;
/** A block is read at once; the first key of each stays in memory. */
export const blockKeys = 256;

const count = z.int().min(0);

/** In the file: keys by kind, ascending; each block's first key; this head as JSON; its length; the magic. */
const headShape = z.strictObject({
  country: z.enum(registerCountries),
  date: z.iso.date(),
  rounds: count,
  masks: z.array(z.string().length(26)),
  skipped: count,
  file: z.string(),
  addedAt: z.iso.datetime(),
  counts: z.record(z.enum(keyKinds), count),
});

/** An index's head. */
export type IndexHead = z.infer<typeof headShape>;

const blocksOf = (keys: number): number => Math.ceil(keys / blockKeys);

/** The first key of each block is in memory; a question reads one block. */
export class RegisterIndex {
  private constructor(
    readonly head: IndexHead,
    private readonly file: FileHandle,
    private readonly firsts: Buffer,
  ) {}

  /** @throws {RegisterFault} if the file isn't an index, or is damaged */
  static async open(path: string): Promise<RegisterIndex> {
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      const tail = await read(file, Math.max(0, size - lengthBytes - magic.length), lengthBytes + magic.length);
      const length = tail.subarray(lengthBytes).equals(magic) ? tail.readUInt32LE(0) : 0;
      if (length === 0 || length > maxHeadBytes) throw damaged(path);
      const headAt = size - tail.length - length;
      const head = headShape.parse(JSON.parse((await read(file, headAt, length)).toString("utf8")));
      const keys = keyKinds.reduce((total, kind) => total + head.counts[kind], 0);
      const blocks = keyKinds.reduce((total, kind) => total + blocksOf(head.counts[kind]), 0);
      if (headAt !== (keys + blocks) * keyBytes) throw damaged(path);
      return new RegisterIndex(head, file, await read(file, keys * keyBytes, blocks * keyBytes));
    } catch (error) {
      await file.close();
      throw error instanceof RegisterFault ? error : damaged(path, error);
    }
  }

  async has(kind: KeyKind, key: Buffer): Promise<boolean> {
    const { counts } = this.head;
    const isSubject = kind === "subject";
    const block = this.#blockOf(isSubject ? blocksOf(counts.pair) : 0, blocksOf(counts[kind]), key);
    if (block < 0) return false;
    const from = (isSubject ? counts.pair : 0) + block * blockKeys;
    const keys = Math.min(blockKeys, counts[kind] - block * blockKeys);
    const bytes = await read(this.file, from * keyBytes, keys * keyBytes);
    for (let at = 0; at < bytes.length; at += keyBytes)
      if (bytes.compare(key, 0, keyBytes, at, at + keyBytes) === 0) return true;
    return false;
  }

  close(): Promise<void> {
    return this.file.close();
  }

  /** The last whose first key isn't after the key; -1 if not found. */
  #blockOf(first: number, count: number, key: Buffer): number {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = (first + middle) * keyBytes;
      if (this.firsts.compare(key, 0, keyBytes, at, at + keyBytes) <= 0) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

const damaged = (path: string, cause?: unknown): RegisterFault =>
  new RegisterFault(`${path}: it is no index of a register, or damaged. Add the register's file again.`, cause);

async function read(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = length === 0 ? { bytesRead: 0 } : await file.read(bytes, 0, length, from);
  if (bytesRead < length) throw new RegisterFault("it ends too early");
  return bytes;
}
