import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openGate, readWording } from "../../src/analysis";
import type { WordingPort } from "../../src/inspect";
import { loadReader } from "../../src/weights";

/**
 * A gate and a reader from a folder that the trainers wrote into: gate.bin and reader.bin.
 *
 * @throws Error that says what is wrong with them
 */
export async function readerFrom(folder: string): Promise<WordingPort> {
  const path = join(folder, "reader.bin");
  const gate = openGate(new Uint8Array(readFileSync(join(folder, "gate.bin"))));
  const loaded = await loadReader(path, createHash("sha256").update(readFileSync(path)).digest("hex"));
  if (!("reader" in loaded)) throw new Error(`${path}: ${JSON.stringify(loaded)}`);
  const { reader } = loaded;
  return { read: (segments, authority) => readWording(segments, gate, () => Promise.resolve(reader), authority) };
}
