/** Says how the patterns read a text, and what prevents an act: `npm run sentence -- "TEXT"`. */
import { bundled } from "./bundled.mjs";

const { main } = await bundled("test/wording/sentence.ts");
await main(process.argv.slice(2));
