const { relative, sep } = require("node:path");
const { Compilation, sources } = require("webpack");

/** @param {import("webpack").Module} module @returns {readonly import("webpack").Module[]} Those that were put together in it. */
const partsOf = (module) =>
  "modules" in module ? /** @type {import("webpack").Module[]} */ (module.modules) : [module];

/** Lists the files that the scripts are made of, from the root, in place of the source maps that tell it elsewhere. */
class ModuleList {
  /** @param {string} root */
  constructor(root) {
    this.root = root;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ModuleList", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ModuleList", stage }, () => {
        const names = [...compilation.modules]
          .filter((module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0)
          .flatMap(partsOf)
          .flatMap((module) => ("resource" in module ? [String(module.resource)] : []))
          .map((path) => relative(this.root, path).split(sep).join("/"));
        const list = JSON.stringify([...new Set(names)].sort());
        compilation.emitAsset(".modules.json", new sources.RawSource(list), { minimized: true });
      });
    });
  }
}

module.exports = { ModuleList };
