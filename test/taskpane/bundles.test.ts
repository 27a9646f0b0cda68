import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { built } from "../build/built";

/** The folder of the pane as it is deployed. */
let folder: string;
beforeAll(async () => {
  folder = await built("taskpane");
}, 240_000);

/** The modules of a script, as its source map names them, that are in one of these places. */
function among(script: string, places: RegExp): readonly string[] {
  const ending = /^\.[0-9a-f]{12}\.js\.map$/;
  const name = readdirSync(folder).find((file) => file.startsWith(script) && ending.test(file.slice(script.length)));
  const map = JSON.parse(readFileSync(join(folder, name ?? ""), "utf8")) as { readonly sources: readonly string[] };
  const modules = map.sources.map((source) => source.replace(/^webpack:\/\/[^/]*\/(?:\.\/)?/, ""));
  expect(modules.length).toBeGreaterThan(10);
  return modules.filter((module) => places.test(module));
}

it("asks the worker from the page without carrying what the worker does", () => {
  expect(among("taskpane", /^src\/inspect\/(?:client|workerThread)\.ts$/)).toHaveLength(2);
  expect(among("taskpane", /^src\/(?:accounts|names|analysis|documents|suppliers|mail\/file)\//)).toEqual([]);
  expect(among("taskpane", /^src\/inspect\/(?:host|inspect|directory)\.ts$|^src\/report\/messages\//)).toEqual([]);
});

it("carries no reader of supplier files and no supplier list in memory to where there is none", () => {
  expect(among("worker", /^src\/inspect\/(?:host|inspect)\.ts$/)).toHaveLength(2);
  expect(among("worker", /^src\/suppliers\/file\/policy\.ts$/)).toHaveLength(1);
  expect(among("worker", /^src\/suppliers\/(?:directory|file\/(?:supplierFile|csv|json)|.*Index)\.ts$/)).toEqual([]);
  expect(among("worker", /node_modules\/fuse\.js\//)).toEqual([]);
  expect(among("worker", /^src\/(?:mail\/office|taskpane\/config)/)).toEqual([]);
});
