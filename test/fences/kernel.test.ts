import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");

test("the encoder's program is what tools/kernel compiles to", () => {
  const folder = mkdtempSync(join(tmpdir(), "remit-guard-"));
  const made = join(folder, "program.ts");
  execFileSync(process.execPath, [join(root, "tools/data/program.mjs"), made]);
  expect(readFileSync(made, "utf8")).toBe(readFileSync(join(root, "src/encoder/data/program.ts"), "utf8"));
  rmSync(folder, { recursive: true });
});
