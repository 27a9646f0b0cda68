// Writes src/names/data/confusables.ts from ICU's own confusables (Unicode 16.0.0), printed by confusables.c:
//   cc tools/data/confusables.c -o /tmp/skeletons -licui18n -licuuc && /tmp/skeletons > /tmp/skeletons.txt
//   node tools/data/confusables.mjs /tmp/skeletons.txt
// Kept: characters that look like ASCII or like a Latin letter with a mark, the only ones that can imitate a Latin name.
import { readFileSync, writeFileSync } from "node:fs";

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("usage: node tools/data/confusables.mjs SKELETONS");
const lines = readFileSync(source, "utf8").trim().split("\n");
const version = lines[0].replace("# ", "");

/** ASCII, combining marks (NFD leaves them), dotless i, and the few Latin letters that have no decomposition. */
const kept = (code) =>
  (code >= 0x20 && code < 0x7f) || (code >= 0x300 && code < 0x370) || (code >= 0xa0 && code < 0x250);

const byTarget = new Map();
const byLetter = new Map();
let count = 0;
for (const line of lines.slice(1)) {
  const [from, to] = line.split(";");
  if (from.startsWith("=")) {
    const letter = String.fromCodePoint(parseInt(to, 16));
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), parseInt(from.slice(1), 16)]);
    continue;
  }
  const targets = to
    .trim()
    .split(" ")
    .map((hex) => parseInt(hex, 16));
  if (!targets.every(kept)) continue;
  const target = String.fromCodePoint(...targets);
  byTarget.set(target, [...(byTarget.get(target) ?? []), parseInt(from, 16)]);
  count += 1;
}

/** Sorted code points as base-36 steps from one to the next; "+7": seven steps of 1. */
function steps(codes) {
  const out = [];
  let last = 0;
  let run = 0;
  const flush = () => {
    if (run > 0) out.push(`+${run.toString(36)}`);
    run = 0;
  };
  for (const code of codes.sort((a, b) => a - b)) {
    if (code - last === 1 && out.length > 0) run += 1;
    else {
      flush();
      out.push((code - last).toString(36));
    }
    last = code;
  }
  flush();
  return out.join(" ");
}

const escape = (text) =>
  [...text].map((c) => (/[\w!#-/:-@[\]^`{}~]/.test(c) ? c : `\\u{${c.codePointAt(0).toString(16)}}`)).join("");
const maxLine = 115;
/** As many rows to a line as fit, " | " between them: no target is "|", which itself looks like "l". */
function linesOf(map) {
  const lines = [];
  for (const [target, codes] of [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = `${escape(target)} ${steps(codes)}`;
    const longer = `${lines.at(-1)} | ${row}`;
    if (lines.length > 0 && longer.length <= maxLine) lines[lines.length - 1] = longer;
    else lines.push(row);
  }
  return lines.map((line) => `  "${line}",`).join("\n");
}

const listOf = `after UTS 39 (Unicode Security Mechanisms), confusables.txt version 16.0.0 of
 * 2024-05-31, as resolved by ${version}. Made by tools/data/confusables.mjs: ${count} characters, ${byTarget.size} targets.
 * Unicode data files: Copyright 2024 Unicode, Inc., Unicode License V3 (https://www.unicode.org/license.txt).`;
const shapes =
  "Latin letters with a stroke, hook or other shape that no decomposition takes off, by their Unicode names";

writeFileSync(
  new URL("../../src/names/data/confusables.ts", import.meta.url),
  `/**
 * Characters that look like Latin ones, ${listOf}
 *
 * A row is what is shown, then the characters that look like it: base-36 steps from one code point to the next, "+n" for
 * the n code points that follow at once. " | " is between rows.
 */
export const confusables: readonly string[] = [
${linesOf(byTarget)}
];

/** ${shapes}. */
export const letterShapes: readonly string[] = [
${linesOf(byLetter)}
];
`,
);
