/** Takes texts apart as the program does, for the trainer: `node tools/segments.mjs --out FILE FOLDER...`. */
import { bundled } from "./bundled.mjs";

const { main } = await bundled("test/wording/segments.ts");
await main(process.argv.slice(2));
