import { build } from "esbuild";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { besideNode } from "./webpack/externals.mjs";

const root = join(import.meta.dirname, "..");

/**
 * Bundles a TypeScript module of the project with the program, so that both run in this process.
 *
 * @param {string} entry From the project's folder.
 * @returns {Promise<any>} What it exports.
 */
export async function bundled(entry) {
  // Node keeps what it has loaded by its path: two entries may have the same name.
  const name = entry.replace(/\.ts$/, "").replaceAll("/", "-");
  const outfile = join(root, `.cache/${name}-${process.pid}.cjs`);
  try {
    await build({
      entryPoints: [join(root, entry)],
      outfile,
      bundle: true,
      ...besideNode,
      // It looks for files in its own folder.
      external: [...besideNode.external, "pdfkit"],
      platform: "node",
      format: "cjs",
      target: "node20",
      logLevel: "error",
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(outfile, { force: true });
  }
}
