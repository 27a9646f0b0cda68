/** @typedef {any} Node ESTree's types don't know TypeScript's nodes. */

/** What a pure zone may name without declaring it: the language's own, less clock, chance, threads and the way out. */
const known = new Set(
  (
    "undefined NaN Infinity isFinite isNaN parseInt parseFloat encodeURIComponent decodeURIComponent encodeURI decodeURI " +
    "Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error AggregateError EvalError RangeError " +
    "ReferenceError SyntaxError TypeError URIError Float32Array Float64Array Int8Array Int16Array Int32Array Intl Iterator " +
    "JSON Map Math Number Object Promise Proxy Reflect RegExp Set String Symbol Uint8Array Uint8ClampedArray Uint16Array " +
    "Uint32Array WeakMap WeakSet arguments"
  ).split(" "),
);

/** These answer in the time zone of the machine. */
const localTime =
  /^(?:[gs]et(?:Date|Day|FullYear|Hours|Minutes|Month|Seconds|Milliseconds|Year)|getTimezoneOffset|toDateString|toTimeString)$/;
/** These answer in the language of the machine when none is named. */
const localLanguage = /^(?:toLocale\w*String|localeCompare|toLocale(?:Upper|Lower)Case)$/;
const plainCase = /^toLocale(?:Upper|Lower)Case$/;

/**
 * Is `Date` allowed here? Only with a moment as its argument, or to test what something is.
 * @param {Node} node
 */
function datesItself({ parent, ...node }) {
  const isCallee = parent.callee?.range[0] === node.range[0];
  if (parent.type === "NewExpression" && isCallee)
    return parent.arguments.length === 1 && parent.arguments[0].type !== "SpreadElement";
  if (parent.type === "MemberExpression")
    return !parent.computed && ["UTC", "parse", "prototype"].includes(parent.property.name);
  return parent.type === "BinaryExpression" && parent.operator === "instanceof";
}

/** Is `Math` allowed here? @param {Node} node */
function rollsNoDice({ parent }) {
  return parent.type === "MemberExpression" && !parent.computed && parent.property.name !== "random";
}

/**
 * Keeps a pure zone pure: the same words give the same answer, on every machine, at every hour.
 * The compiler (lib ES2022, no types) refuses most foreign globals too; this also holds where it was given others.
 * @type {import("eslint").Rule.RuleModule}
 */
export const pure = {
  meta: { type: "problem", schema: [], docs: { description: "no clock, no chance, no foreign global" } },
  create(context) {
    /** @param {Node} node @param {string} message */
    const say = (node, message) => context.report({ node, message });

    /** @param {Node} node */
    function judge(node) {
      if (!known.has(node.name)) say(node, `A pure zone may not name ${node.name}. Take what it gives as an argument.`);
      if (node.name === "Date" && !datesItself(node)) {
        say(
          node,
          "A pure zone has no clock and no time zone of its own. Write new Date(moment), Date.UTC or Date.parse, with the moment from an argument.",
        );
      }
      if (node.name === "Math" && !rollsNoDice(node))
        say(node, "A pure zone has no Math.random. Take the chosen value as an argument.");
    }

    return /** @type {import("eslint").Rule.RuleListener} */ ({
      "Program:exit"() {
        const scope = context.sourceCode.scopeManager.globalScope;
        const declared = scope?.variables
          .filter(({ defs }) => defs.length === 0)
          .flatMap(({ references }) => references);
        for (const reference of new Set([...(scope?.through ?? []), ...(declared ?? [])])) {
          const { isValueReference = true, identifier } = /** @type {any} */ (reference);
          if (isValueReference) judge(identifier);
        }
      },
      /** @param {Node} node */
      MemberExpression(node) {
        const name = node.computed ? node.property.value : node.property.name;
        if (typeof name !== "string") return;
        if (localTime.test(name))
          say(node, `${name} asks the machine's time zone. Use the UTC form, or Intl with a named zone.`);
        const call = node.parent.type === "CallExpression" && node.parent.callee === node ? node.parent : undefined;
        if (!localLanguage.test(name) || call === undefined) return;
        const locale = call.arguments[plainCase.test(name) || name.startsWith("toLocale") ? 0 : 1];
        if (locale === undefined) say(node, `${name} asks the machine's language. Name the locale.`);
      },
      /** @param {Node} node */
      NewExpression(node) {
        if (node.callee.object?.name === "Intl" && node.arguments[0] === undefined) {
          say(node, "Intl without a locale asks the machine's language. Name the locale.");
        }
      },
      /** @param {Node} node */
      "VariableDeclaration[declare=true], TSDeclareFunction[declare=true], TSModuleDeclaration[kind='global']"(node) {
        say(node, "A pure zone declares no foreign global.");
      },
    });
  },
};
