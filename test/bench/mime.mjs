/** The bare MIME parse: that of postal-mime, which nothing else comes on top of, and ours, with its bounds and charsets. */
import { build } from "esbuild";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { node } from "./process.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** How each is asked. */
const programs = {
  "postal-mime": 'import PostalMime from "postal-mime"; export const parse = (bytes) => PostalMime.parse(bytes);',
  "our MIME parse":
    'import { readPiece } from "./src/mail/file"; export const parse = (bytes) => readPiece({ bytes, cut: false });',
};

/** Made one file, so that both start alike. @param {string} contents @param {string} outfile */
async function bundled(contents, outfile) {
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
  return outfile;
}

/**
 * What a parse of the files takes: from the start of a process, and of each further pass.
 * @param {readonly string[]} files @param {number} runs
 * @returns {Promise<{ name: string, once: import("./process.mjs").Taken[], twice: import("./process.mjs").Taken[] }[]>}
 */
export async function mimeParses(files, runs) {
  const folder = mkdtempSync(join(tmpdir(), "remit-guard-mime-"));
  const worker = fileURLToPath(new URL("parse.mjs", import.meta.url));
  try {
    const list = join(folder, "list");
    writeFileSync(list, files.join("\n"));
    const rows = [];
    for (const [name, contents] of Object.entries(programs)) {
      const program = await bundled(contents, join(folder, `${rows.length}.cjs`));
      const once = [];
      const twice = [];
      for (let run = 0; run < runs; run++) {
        once.push(await node([worker, program, list, "1"]));
        twice.push(await node([worker, program, list, "2"]));
      }
      rows.push({ name, once, twice });
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
