// Writes src/encoder/data/program.ts, the arithmetic of the encoder: tools/kernel/ compiled by AssemblyScript (a dev dependency):
//   node tools/data/program.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const out = process.argv[2] ?? join(root, "src/encoder/data/program.ts");
const options =
  "--runtime stub --enable simd --optimizeLevel 3 --shrinkLevel 0 --converge --noAssert --disableWarning 112";

const folder = mkdtempSync(join(tmpdir(), "remit-guard-"));
try {
  const file = join(folder, "program.wasm");
  execFileSync(
    process.execPath,
    [join(root, "node_modules/assemblyscript/bin/asc.js"), "index.ts", "--outFile", file, ...options.split(" ")],
    { cwd: join(root, "tools/kernel"), stdio: ["ignore", "inherit", "inherit"] },
  );
  const program = readFileSync(file);
  console.log(program.length, "bytes");
  writeFileSync(
    out,
    `/*
 * The arithmetic of the encoder, as WebAssembly in base64: tools/kernel/, compiled by AssemblyScript (Apache-2.0). Made by
 * tools/data/program.mjs.
 */

/** The program. src/encoder/program.ts says what it exports. */
export const program =
  "${program.toString("base64")}";
`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
