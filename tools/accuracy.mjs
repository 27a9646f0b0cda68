/**
 * How often it is right: `npm run accuracy` judges what others wrote from a brief (training/mails/) and the messages that a
 * generator makes (test/attacks/), and writes docs/accuracy.md and what belongs to it. `npm run accuracy -- texts ...` is
 * about the first alone, other options about the second.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { bundled } from "./bundled.mjs";

const root = join(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const [first, ...others] = process.argv.slice(2);

const introduction = `# Accuracy

Written by \`npm run accuracy\`; not by hand. Version ${version}.

A figure counts as accuracy only if those who wrote its data had seen neither the program nor its tests. What the program's
own authors wrote is a regression test: see [generated messages](accuracy/generated.md).

`;

/** @param {string} path From the project's folder. @param {string} text Markdown. */
async function write(path, text) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

if (first === undefined || first === "texts") {
  const { main } = await bundled("test/wording/accuracy.ts");
  const written = await main(others, root);
  if (written !== null) {
    await write("docs/accuracy.md", `${introduction}${written.part}`);
    for (const [name, text] of written.pages) await write(`docs/accuracy/${name}`, text);
  }
}
if (first !== "texts") {
  const { main } = await bundled("test/attacks/accuracy.ts");
  await main(process.argv.slice(2), root, version);
}
