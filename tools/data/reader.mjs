/**
 * Copies the weights of the wording model into the sources: `node tools/data/reader.mjs FOLDER`, where the trainers wrote
 * gate.bin and reader.bin (training/README.md). assets/reader/reader.json says what lies there, and pages and programs ask for
 * exactly that. `--none` takes them out.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../assets/reader", import.meta.url));
const names = ["gate.bin", "reader.bin"];
const [from] = process.argv.slice(2);
if (from === undefined) {
  process.stderr.write("Say which folder the trainers wrote into, or --none.\n");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
// Both are read before one is written: a gate without its reader must not stay behind.
const contents = from === "--none" ? [] : names.map((name) => ({ name, content: readFileSync(join(from, name)) }));
for (const name of names) rmSync(join(folder, name), { force: true });
const files = contents.map(({ name, content }) => {
  writeFileSync(join(folder, name), content);
  return { name, bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") };
});
writeFileSync(join(folder, "reader.json"), `${JSON.stringify({ files }, null, 2)}\n`);
