const vm = require("node:vm");

/**
 * Takes from a context what came after ECMAScript 2016, and all that isn't the language: what is left is what the oldest engine that
 * classic Outlook on Windows runs an add-in's script in has.
 */
const strip = `(function () {
  "use strict";
  var later = {
    Array: ["flat", "flatMap", "at", "findLast", "findLastIndex", "toReversed", "toSorted", "toSpliced", "with"],
    String: ["padStart", "padEnd", "trimStart", "trimEnd", "trimLeft", "trimRight", "matchAll", "replaceAll", "at", "isWellFormed", "toWellFormed"],
    Promise: ["finally"],
  };
  Object.keys(later).forEach(function (name) {
    later[name].forEach(function (method) { delete this[name].prototype[method]; }, this);
  }, this);
  ["entries", "values", "fromEntries", "hasOwn", "getOwnPropertyDescriptors", "groupBy"].forEach(function (name) { delete Object[name]; });
  ["allSettled", "any", "withResolvers"].forEach(function (name) { delete Promise[name]; });
  ["BigInt", "BigInt64Array", "BigUint64Array", "SharedArrayBuffer", "Atomics", "WeakRef", "FinalizationRegistry", "AggregateError",
   "WebAssembly", "console", "escape", "unescape", "Intl", "Iterator"].forEach(function (name) { delete this[name]; }, this);
  var Native = RegExp;
  // What an engine of that year refuses when it meets it.
  var checked = function RegExp(source, flags) {
    var text = source instanceof Native ? source.source : String(source);
    if (/\\(\\?<|\\\\[pP]\\{|\\\\k</.test(text)) throw new SyntaxError("Invalid regular expression: " + text);
    if (flags !== undefined && /[^gimuy]/.test(flags)) throw new SyntaxError("Invalid flags: " + flags);
    return new Native(source, flags);
  };
  checked.prototype = Native.prototype;
  this.RegExp = checked;
  delete this.globalThis;
}).call(this);`;

/**
 * A context with nothing in it but the language and what is given.
 * @param {Record<string, unknown>} given
 */
function bareContext(given) {
  const context = vm.createContext({ ...given });
  vm.runInContext(strip, context);
  return context;
}

module.exports = { bareContext };
