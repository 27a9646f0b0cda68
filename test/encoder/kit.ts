import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openReader, startProgram, type Engine, type Reader } from "../../src/encoder";

declare const WebAssembly: Engine;

/** A file next to the tests. */
export const filePath = (name: string): string => join(__dirname, "files", name);

/** A reader of one head and two layers, with weights by chance in every format. */
export const tiny = (): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(filePath("tiny.bin")));

/** What it is to give: how texts are cut, by hand, and how likely PyTorch finds each kind. */
export const expected = JSON.parse(readFileSync(filePath("tiny.json"), "utf8")) as {
  readonly pieces: readonly (readonly [string, readonly string[]])[];
  readonly read: readonly { readonly window: readonly string[]; readonly kinds: readonly (readonly number[])[] }[];
};

/** The reader of a file. */
export const opened = async (file: Uint8Array = tiny()): Promise<Reader> =>
  openReader(file, await startProgram(WebAssembly));

interface Header {
  tensors: { name: string; rows: number; format: string; offset: number; bytes: number }[];
  vocabulary: { count: number; bytes: number };
  [name: string]: unknown;
}

/** The file with another header, its data as they were. */
export function changed(change: (header: Header) => void): Uint8Array {
  const file = tiny();
  const length = new DataView(file.buffer).getUint32(8, true);
  const header = JSON.parse(Buffer.from(file.subarray(12, 12 + length)).toString("latin1")) as Header;
  change(header);
  const start = Buffer.from(`RGREAD01----${JSON.stringify(header)}`);
  start.writeUInt32LE(start.length - 12, 8);
  const padding = Buffer.alloc((16 - (start.length % 16)) % 16);
  return new Uint8Array(Buffer.concat([start, padding, file.subarray(Math.ceil((12 + length) / 16) * 16)]));
}
