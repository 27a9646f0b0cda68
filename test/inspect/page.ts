import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import { pages } from "../../tools/webpack/shared.cjs";
import type * as here from "./inspectAll";

const root = join(__dirname, "../..");

/** The analysis with what a page has in place of some files, for Node, in a folder. */
export function buildPage(folder: string): Promise<void> {
  const compiler = webpack({
    ...pages("page-test", "development"),
    target: "node20",
    devtool: false,
    cache: false,
    entry: { page: join(__dirname, "inspectAll.ts") },
    // Jest compiles nothing of that name.
    output: { path: folder, filename: "[name].cjs", chunkFilename: "[name].cjs", library: { type: "commonjs2" } },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors() !== false) reject(error ?? new Error(stats?.toString()));
      else compiler.close(() => resolve());
    });
  });
}

/** What was built there. */
export const loadPage = async (folder: string): Promise<typeof here> =>
  (await import(join(folder, "page.cjs"))) as typeof here;

/** All messages below a folder of the project. */
export const mail = (folderOf: string) =>
  readdirSync(join(root, folderOf), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".eml"))
    .map((name) => new Uint8Array(readFileSync(join(root, folderOf, name))));

/** What they are judged by. */
export const files = {
  suppliers: new Uint8Array(readFileSync(join(root, "samples/suppliers.csv"))),
  policy: readFileSync(join(root, "samples/policy.json"), "utf8"),
};
