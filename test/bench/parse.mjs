/** A MIME parse and nothing else, of each file that is named in a list: `parse.mjs PROGRAM LIST TIMES`. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [program = "", list = "", times = "1"] = process.argv.slice(2);
/** @type {{ parse: (bytes: Uint8Array<ArrayBuffer>) => unknown }} */
const { parse } = createRequire(import.meta.url)(program);
const files = readFileSync(list, "utf8").split("\n");
for (let time = 0; time < Number(times); time++)
  for (const file of files) {
    const bytes = readFileSync(file);
    await parse(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  }
