const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname, join } = require("node:path");
const { isAbout } = require("./ends.cjs");

const environment = require.resolve("jest-environment-jsdom");
const jsdom = Module.createRequire(environment).resolve("jsdom");

/**
 * Loads a file of a package with something else in it, for all that ask for it later.
 * @param {string} path
 * @param {readonly (readonly [string, string])[]} changes What stands in it, once, and what is to stand there.
 * @param {Readonly<Record<string, unknown>>} [given] What the new text takes from here.
 */
function mend(path, changes, given = {}) {
  let source = readFileSync(path, "utf8");
  for (const [from, to] of changes) {
    if (source.split(from).length !== 2) throw new Error(`${path}: "${from}" has another form`);
    source = source.replace(from, () => to);
  }
  const mended = new Module(path, module);
  mended.filename = path;
  mended.paths = /** @type {{ _nodeModulePaths(from: string): string[] }} */ (
    /** @type {unknown} */ (Module)
  )._nodeModulePaths(path);
  Object.assign(mended, given);
  require.cache[path] = mended;
  /** @type {{ _compile(code: string, filename: string): void }} */ (/** @type {unknown} */ (mended))._compile(
    source,
    path,
  );
  mended.loaded = true;
}

/*
 * It keeps a thousand compiled selectors. Fluent has more rules, and to go through all of them again and again, as jsdom does
 * for each computed style, throws away each just before it is needed: half of the time of a page's test.
 */
mend(Module.createRequire(jsdom).resolve("nwsapi"), [["CACHE_LIMIT = 1000,", "CACHE_LIMIT = 100000,"]]);

/**
 * @param {{
 *   readonly localName: string,
 *   getAttributeNS(space: null, name: string): string | null,
 *   readonly _ownerDocument: { readonly compatMode: string },
 * }} element
 */
const asked = (element) =>
  // Without a doctype, the case of a class doesn't count.
  element._ownerDocument.compatMode === "BackCompat"
    ? undefined
    : {
        classes: new Set((element.getAttributeNS(null, "class") ?? "").split(/[\t\n\f\r ]+/)),
        type: element.localName.toLowerCase(),
      };

/* For each element's style it tries every rule in full, though nearly none is about the element. */
mend(
  join(dirname(jsdom), "jsdom/living/helpers/style-rules.js"),
  [
    ["  function handleSheet(sheet) {", "  const asked = module.asked(elementImpl);\n  function handleSheet(sheet) {"],
    ["matches(innerRule, elementImpl)", "module.isAbout(innerRule, asked) ?? matches(innerRule, elementImpl)"],
    ["matches(rule, elementImpl)", "module.isAbout(rule, asked) ?? matches(rule, elementImpl)"],
  ],
  { asked, isAbout },
);

/** jsdom, mended where a page's test takes longest. Asked for so that the compiler doesn't take the DOM to be everywhere. */
module.exports = module.require(environment);
