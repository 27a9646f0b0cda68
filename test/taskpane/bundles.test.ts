import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

jest.setTimeout(120_000);

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "remit-guard-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The modules of each bundle, by entry: what is left of them when nothing unused is kept. */
function modulesOf(entry: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, readonly string[]>> {
  const compiler = webpack({
    mode: "production",
    context: root,
    target: ["web", "es2022"],
    entry,
    output: { path: folder, filename: "[name].js" },
    optimization: { minimize: false, concatenateModules: false },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    performance: { hints: false },
    module: {
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: "esbuild-loader", options: { target: "es2022" } }],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const { compilation } = stats ?? {};
      if (error || compilation === undefined || compilation.errors.length > 0) {
        reject(error ?? new Error(compilation?.errors.map(({ message }) => message).join("\n")));
        return;
      }
      const graph = compilation.chunkGraph;
      const names = [...compilation.chunks].map((chunk): [string, string[]] => [
        chunk.name ?? "",
        [...graph.getChunkModulesIterable(chunk)].map((module) =>
          (module.nameForCondition() ?? "").slice(root.length + 1).replaceAll("\\", "/"),
        ),
      ]);
      compiler.close(() => resolve(new Map(names)));
    });
  });
}

/** What a page takes of the parts that it shares with its worker, seen from the project's root. */
const page = `
  import { makeInspector } from "./src/inspect/index.ts";
  import { officeReady } from "./src/mail/office/index.ts";
  import { loadConfig, policyFaults, setupOf } from "./src/taskpane/config.ts";
  import { watchMessages } from "./src/taskpane/inspection/watchMessages.ts";
  Object.assign(globalThis, { makeInspector, officeReady, loadConfig, policyFaults, setupOf, watchMessages });`;

let bundles: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  bundles = await modulesOf({
    page: `data:text/javascript,${encodeURIComponent(page)}`,
    worker: "./src/taskpane/worker.ts",
  });
});

/** Which of the bundle's modules stand in one of these places. */
function among(bundle: string, places: RegExp): readonly string[] {
  const modules = bundles.get(bundle) ?? [];
  expect(modules.length).toBeGreaterThan(10);
  return modules.filter((module) => places.test(module));
}

it("asks the worker from the page without carrying what the worker does", () => {
  expect(among("page", /^src\/inspect\/(?:client|workerThread)\.ts$/)).toHaveLength(2);
  expect(among("page", /^src\/(?:accounts|names|analysis|documents|suppliers|mail\/file)\//)).toEqual([]);
  expect(among("page", /^src\/inspect\/(?:host|inspect|directory)\.ts$|^src\/report\/messages\//)).toEqual([]);
});

it("carries no reader of supplier files and no supplier list in memory to where there is none", () => {
  expect(among("worker", /^src\/inspect\/(?:host|inspect)\.ts$/)).toHaveLength(2);
  expect(among("worker", /^src\/suppliers\/file\/policy\.ts$/)).toHaveLength(1);
  expect(among("worker", /^src\/suppliers\/(?:directory|file\/(?:supplierFile|csv|json)|.*Index)\.ts$/)).toEqual([]);
  expect(among("worker", /node_modules\/(?:csv-parse|fuse\.js)\//)).toEqual([]);
  expect(among("worker", /^src\/(?:mail\/office|taskpane\/config)/)).toEqual([]);
});
