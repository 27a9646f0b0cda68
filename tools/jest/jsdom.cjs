const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname, join } = require("node:path");
const { endsOf, isAbout } = require("./ends.cjs");

const environment = require.resolve("jest-environment-jsdom");
const jsdom = Module.createRequire(environment).resolve("jsdom");

/**
 * Loads a file of a package with something else in it, for all that ask for it later.
 * @param {string} path
 * @param {readonly (readonly [string, string])[]} changes Text that occurs in it once, and its replacement.
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

/**
 * The places of a sheet's rules by what an element must have for them to be about it. Rules are added at the end.
 * @typedef {{ readonly cssRules: ArrayLike<object> }} Sheet
 * @typedef {Map<string, number[]>} Places
 * @typedef {{ count: number, last: unknown, readonly classes: Places, readonly types: Places, readonly all: number[] }} Index
 */

/** @type {WeakMap<Sheet, Index>} */
const indexes = new WeakMap();

/** @param {Places} places @param {string} name @param {number} place */
const put = (places, name, place) => void places.set(name, [...(places.get(name) ?? []), place]);

/** @param {Sheet} sheet @returns {Index} */
function indexOf(sheet) {
  const { cssRules } = sheet;
  let index = indexes.get(sheet);
  if (!index || index.count > cssRules.length || (index.count > 0 && cssRules[index.count - 1] !== index.last))
    index = { count: 0, last: undefined, classes: new Map(), types: new Map(), all: [] };
  indexes.set(sheet, index);
  for (; index.count < cssRules.length; index.count += 1) {
    const rule = /** @type {{ readonly selectorText?: unknown }} */ (cssRules[index.count]);
    const ends = typeof rule.selectorText === "string" ? endsOf(rule.selectorText) : undefined;
    if (!ends) index.all.push(index.count);
    for (const name of ends?.classes ?? []) put(index.classes, name, index.count);
    for (const name of ends?.types ?? []) put(index.types, name, index.count);
    index.last = rule;
  }
  return index;
}

/**
 * For each element's style jsdom tries every rule in full, though nearly none is about the element. Those that may be, in
 * their order.
 * @param {Sheet} sheet @param {ReturnType<typeof asked>} element
 */
function rulesFor(sheet, element) {
  if (!element) return sheet.cssRules;
  const { classes, types, all } = indexOf(sheet);
  const places = new Set(all);
  for (const name of element.classes) for (const place of classes.get(name) ?? []) places.add(place);
  for (const place of types.get(element.type) ?? []) places.add(place);
  return [...places].sort((one, other) => one - other).map((place) => sheet.cssRules[place]);
}

/**
 * What was found out of an element, for as long as jsdom keeps what the rules say of it: until the page changes.
 * @template T
 */
class Kept {
  /** @type {WeakMap<object, WeakMap<object, T>>} */
  #all = new WeakMap();

  /** @param {{ readonly _attached: boolean, readonly _ownerDocument: { readonly _styleCache: object | null } }} element @param {() => T} find */
  of(element, find) {
    const { _attached: attached, _ownerDocument: document } = element;
    // Of what isn't in the page, jsdom doesn't say that it changes.
    if (!attached || !document._styleCache) return find();
    const ofPage = this.#all.get(document._styleCache) ?? new WeakMap();
    this.#all.set(document._styleCache, ofPage);
    const known = ofPage.get(element);
    if (known !== undefined) return known;
    const found = find();
    if (document._styleCache) ofPage.set(element, found);
    return found;
  }
}

/** By property. @type {Map<string, Kept<string>>} */
const values = new Map();
/** @param {string} property */
function valuesOf(property) {
  const kept = values.get(property) ?? new Kept();
  values.set(property, kept);
  return kept;
}

mend(
  join(dirname(jsdom), "jsdom/living/helpers/style-rules.js"),
  [
    ["  function handleSheet(sheet) {", "  const asked = module.asked(elementImpl);\n  function handleSheet(sheet) {"],
    ["forEach.call(sheet.cssRules, rule", "forEach.call(module.rulesFor(sheet, asked), rule"],
    ["matches(innerRule, elementImpl)", "module.isAbout(innerRule, asked) ?? matches(innerRule, elementImpl)"],
    ["matches(rule, elementImpl)", "module.isAbout(rule, asked) ?? matches(rule, elementImpl)"],
    [
      "function getComputedValue(element, property) {",
      `function getComputedValue(element, property) {
  return module.valuesOf(property).of(element, () => findComputedValue(element, property));
}
function findComputedValue(element, property) {`,
    ],
  ],
  { asked, isAbout, rulesFor, valuesOf },
);

/* A style that was asked for is the same until the page changes. */
mend(
  join(dirname(jsdom), "jsdom/browser/Window.js"),
  [
    [
      "    const declaration = new CSSStyleDeclaration();\n    const { forEach } = Array.prototype;\n\n    const elementDeclaration = getDeclarationForElement(elt);",
      `    const elementDeclaration = getDeclarationForElement(elt);
    return module.styles.of(elt, () => computedStyle(elt, elementDeclaration));
  };
  function computedStyle(elt, elementDeclaration) {
    const declaration = new CSSStyleDeclaration();
    const { forEach } = Array.prototype;
`,
    ],
    ["    return declaration;\n  };\n\n  window.getSelection", "    return declaration;\n  }\n\n  window.getSelection"],
  ],
  { styles: new Kept() },
);

/** jsdom, mended where a page's test takes longest. Asked for so that the compiler doesn't take the DOM to be everywhere. */
module.exports = module.require(environment);
