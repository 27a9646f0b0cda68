// The rules of the Public Suffix List, read out of the package tldts.
import { createRequire } from "node:module";
import { join, dirname } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const trie = join(dirname(require.resolve("tldts/package.json")), "dist/es6/src/data/trie.js");
const { edgeChild, edgeLength, edgeStart, exceptionsRoot, labelText, nodeFlags, rulesRoot } = await import(
  pathToFileURL(trie).href
);

const offsets = [];
for (let edge = 0, offset = 0; edge < edgeLength.length; offset += edgeLength[edge], edge++) offsets.push(offset);

/** Every name below a node, with its flag: 1 of ICANN's part, 2 of the private part. */
function* below(node, tail) {
  for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge++) {
    const label = labelText.slice(offsets[edge], offsets[edge] + edgeLength[edge]);
    const name = tail === "" ? label : `${label}.${tail}`;
    const child = edgeChild[edge];
    if (nodeFlags[child] !== 0) yield { name, flag: nodeFlags[child] };
    yield* below(child, name);
  }
}

/** The rules by kind; a wildcard by its parent. */
export function rules() {
  const found = { icann: [], private: [], icannBelow: [], privateBelow: [], exceptions: [] };
  for (const { name, flag } of below(rulesRoot, "")) {
    const part = flag === 1 ? "icann" : "private";
    if (name.startsWith("*.")) found[`${part}Below`].push(name.slice(2));
    else if (name.includes("*")) throw new Error(`${name}: a wildcard in the middle.`);
    else found[part].push(name);
  }
  for (const { name } of below(exceptionsRoot, "")) found.exceptions.push(name);
  return found;
}
