const { types } = require("@babel/core");
const { parse } = require("acorn");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");
const { join } = require("node:path");
const { bundle, kept, messages, root, tsconfig } = require("./shared.cjs");

/** Where Outlook looks for it, from the root of the host. */
const allowedFile = ".well-known/microsoft-officeaddins-allowed.json";

/**
 * What the engine of classic Outlook on Windows has at the least, apart from the syntax: ECMAScript 2016. What is newer is
 * taken from core-js, and put on no global.
 */
const engine = { chrome: "52" };
/** Of core-js what is newer than ECMAScript 2016: the engine's own promises, maps and JSON are good enough. */
const newer =
  /^es\.(?:array\.(?:at|find-last|find-last-index|flat|flat-map|to-reversed|to-sorted|with)|object\.(?:entries|values|from-entries|has-own)|string\.(?:at-alternative|match-all|pad-start|pad-end|replace-all|trim-start|trim-end))$/;

/** Letters, coarsely, as the inside of a class: exact tables are some kilobytes each, and there are two dozen of them. */
const letters = String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u0482\u048a-\u0589\u0590-\u1fff\u2c00-\u2dff\u3005-\u3007\u3021-\ud7ff\uf900-\ufefe\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`;

/** A pattern with letters as above. @param {string} pattern */
function withLetters(pattern) {
  let isInClass = false;
  return pattern.replace(/\\p\{L\}|\\[^]|[[\]]/g, (part) => {
    if (part === "\\p{L}") return isInClass ? letters : `[${letters}]`;
    if (part === "[" || part === "]") isInClass = part === "[";
    return part;
  });
}

/**
 * In the headers of quoted messages any letter will do for another. What is digested needs them exact.
 * @type {import("@babel/core").PluginObj}
 */
const coarseLetters = {
  visitor: {
    // Before the other plugins take the texts apart.
    Program: (path, { filename = "" }) => {
      if (!/[\\/]parse[\\/](?:thread|prefixes)/.test(filename)) return;
      path.traverse({
        RegExpLiteral: ({ node }) => void (node.pattern = withLetters(node.pattern)),
        // Expressions that are put together of texts.
        TemplateElement: ({ node: { value } }) => {
          value.raw = withLetters(value.raw);
          if (typeof value.cooked === "string") value.cooked = withLetters(value.cooked);
        },
      });
    },
  },
};

/**
 * `at`, which the plugin for core-js leaves alone.
 * @type {import("@babel/core").PluginObj}
 */
const at = {
  visitor: {
    CallExpression: (path) => {
      const { callee } = path.node;
      if (!types.isMemberExpression(callee) || !types.isIdentifier(callee.property, { name: "at" })) return;
      if (callee.computed) return;
      const program = path.findParent((parent) => parent.isProgram());
      if (!program?.isProgram()) return;
      let name = /** @type {string | undefined} */ (program.getData("at"));
      if (name === undefined) {
        name = program.scope.generateUid("at");
        program.setData("at", name);
        const specifier = types.importDefaultSpecifier(types.identifier(name));
        program.unshiftContainer("body", [
          types.importDeclaration([specifier], types.stringLiteral("core-js-pure/stable/array/virtual/at")),
        ]);
      }
      const call = types.memberExpression(types.identifier(name), types.identifier("call"));
      path.replaceWith(types.callExpression(call, [callee.object, ...path.node.arguments]));
    },
  },
};

/** @type {import("webpack").RuleSetUseItem} */
const toES5 = {
  loader: require.resolve("babel-loader"),
  options: {
    babelrc: false,
    configFile: false,
    sourceType: "unambiguous",
    assumptions: { noClassCalls: true, setClassMethods: true, setSpreadProperties: true },
    presets: [[require.resolve("@babel/preset-env"), { targets: engine, forceAllTransforms: true, modules: false }]],
    plugins: [
      coarseLetters,
      at,
      [
        require.resolve("babel-plugin-polyfill-corejs3"),
        {
          method: "usage-pure",
          version: "3.51",
          targets: engine,
          shouldInjectPolyfill: (/** @type {string} */ name, /** @type {boolean} */ isNeeded) =>
            isNeeded && newer.test(name),
        },
      ],
    ],
  },
};

/** Its name next to the pages, and in manifest.xml. */
const fileName = "onsend.js";

/**
 * The check on sending: one file, ECMAScript 5, which classic Outlook on Windows loads without a page.
 * @param {import("./shared.cjs").Mode} mode
 * @returns {import("webpack").Configuration}
 */
function onsend(mode) {
  const common = bundle("onsend", mode, "es2022");
  return {
    ...common,
    // Two parts have it, the pane and the preview: the second build takes it from the first.
    cache: kept("onsend", mode),
    target: ["web", "es5"],
    // No source map's address within it: an engine without a page fetches nothing.
    devtool: false,
    entry: { onsend: "./src/onsend/onsend.ts" },
    output: { ...common.output, filename: fileName, iife: true, clean: false },
    module: {
      ...common.module,
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: [toES5, { loader: "esbuild-loader", options: { target: "es2022", tsconfig } }],
        },
        messages,
        { test: /\.m?js$/, include: /node_modules/, exclude: /core-js-pure/, use: [toES5] },
      ],
    },
    optimization: {
      splitChunks: false,
      runtimeChunk: false,
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: {
            ecma: 5,
            compress: { passes: 2, ecma: 5 },
            mangle: true,
            format: { ecma: 5, asciiOnly: true },
          },
          extractComments: false,
          parallel: false,
        }),
      ],
    },
    performance: { hints: false },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(
        /[\\/]define-global-property(?:\.js)?$/,
        require.resolve("./noGlobals.cjs"),
      ),
    ],
  };
}

/**
 * What keeps a file from being read by an engine of ECMAScript 5; null where nothing does.
 * @param {string} text
 */
function faultOfES5(text) {
  try {
    parse(text, { ecmaVersion: 5 });
    return null;
  } catch (error) {
    return `${fileName} is not ECMAScript 5: ${/** @type {Error} */ (error).message}`;
  }
}

/**
 * The file's text. Rejects where it can't be built, or not as an engine of ECMAScript 5 reads it.
 * @param {import("./shared.cjs").Mode} mode
 * @returns {Promise<string>}
 */
function onsendText(mode) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(onsend(mode));
    let text = "";
    // The caller takes it from here and writes it.
    compiler.hooks.shouldEmit.tap("OnsendFile", ({ assets }) => {
      text = assets[fileName]?.source().toString() ?? "";
      return false;
    });
    compiler.run((error, stats) => {
      const fault = error?.message ?? stats?.compilation.errors[0]?.message ?? faultOfES5(text);
      compiler.close(() => (fault === null ? resolve(text) : reject(new Error(fault))));
    });
  });
}

/** Puts the file next to the pages, where Outlook loads it from, and into the folder above, where people look for it. */
class OnsendFile {
  /** @param {import("./shared.cjs").Mode} mode */
  constructor(mode) {
    this.mode = mode;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("OnsendFile", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "OnsendFile", stage }, async () => {
        compilation.contextDependencies.add(join(root, "src"));
        const source = new webpack.sources.RawSource(await onsendText(this.mode));
        for (const name of [fileName, `../${fileName}`]) compilation.emitAsset(name, source, { minimized: true });
      });
    });
  }
}

/**
 * What Outlook asks a web server before the script may speak to it: which scripts are its own. It lies at the root of the host.
 * @param {string} base The address of the folder that the pages lie in.
 */
const allowedScripts = (base) => `${JSON.stringify({ allowed: [new URL(fileName, base).href] }, null, 2)}\n`;

/** Tells Outlook which script is ours, unless the organisation's own folder does. */
class AllowedScripts {
  /** @param {string} base @param {boolean} isOwn */
  constructor(base, isOwn) {
    this.base = base;
    this.isOwn = isOwn;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    if (this.isOwn) return;
    compiler.hooks.thisCompilation.tap("AllowedScripts", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "AllowedScripts", stage }, () => {
        compilation.emitAsset(allowedFile, new webpack.sources.RawSource(allowedScripts(this.base)));
      });
    });
  }
}

module.exports = { AllowedScripts, allowedFile, OnsendFile };
