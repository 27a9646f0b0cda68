/**
 * Lays the weights of the learned reader beside the sources: `node tools/data/reader.mjs FOLDER`, where the trainers wrote
 * gate.bin and reader.bin (training/README.md). assets/reader/reader.json says what lies there, and pages and programs ask for
 * exactly that. `--none` takes them out.
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
/** @type {{ name: string, bytes: number, sha256: string }[]} */
const files = [];
for (const name of names) {
  if (from === "--none") {
    rmSync(join(folder, name), { force: true });
    continue;
  }
  const content = readFileSync(join(from, name));
  copyFileSync(join(from, name), join(folder, name));
  files.push({ name, bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") });
}
writeFileSync(join(folder, "reader.json"), `${JSON.stringify({ files }, null, 2)}\n`);
