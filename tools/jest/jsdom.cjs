const { readFileSync } = require("node:fs");
const Module = require("node:module");

const environment = require.resolve("jest-environment-jsdom");
/** What matches style rules for jsdom. */
const path = ["jsdom", "nwsapi"].reduce((from, name) => Module.createRequire(from).resolve(name), environment);
const limit = "CACHE_LIMIT = 1000,";

/*
 * It keeps a thousand compiled selectors. Fluent has more rules, and to go through all of them again and again, as jsdom does
 * for each computed style, throws away each just before it is needed: half of the time of a page's test.
 */
const source = readFileSync(path, "utf8");
if (!source.includes(limit)) throw new Error(`${path}: the limit of its cache has another form`);
const nwsapi = new Module(path, module);
nwsapi.filename = path;
nwsapi.paths = module.paths;
/** @type {{ _compile(code: string, filename: string): void }} */ (/** @type {unknown} */ (nwsapi))._compile(
  source.replace(limit, "CACHE_LIMIT = 100000,"),
  path,
);
nwsapi.loaded = true;
require.cache[path] = nwsapi;

/** jsdom, with room for the selectors of all its pages. Asked for so that the compiler doesn't take the DOM to be everywhere. */
module.exports = module.require(environment);
