/**
 * How many attacks are caught, and how much honest mail is left alone: `npm run accuracy`. The generator stands in
 * test/attacks/.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "./bundled.mjs";

const root = join(import.meta.dirname, "..");
const { main } = await bundled("test/attacks/accuracy.ts");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
await main(process.argv.slice(2), root, version);
