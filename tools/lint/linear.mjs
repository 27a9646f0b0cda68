import { faultOf } from "./linearity.mjs";

/** @typedef {any} Node ESTree's types don't know TypeScript's nodes. */

/**
 * A regular expression that is written out takes time in proportion to what it reads. Those put together from parts are
 * measured by test/fences/regexp.test.ts.
 * @type {import("eslint").Rule.RuleModule}
 */
export const linear = {
  meta: { type: "problem", schema: [], docs: { description: "no regular expression of super-linear time" } },
  create(context) {
    /** @param {Node} node @param {string} source @param {string} flags */
    function check(node, source, flags) {
      const fault = faultOf(source, flags);
      if (fault !== null) context.report({ node, message: `This takes more than linear time: ${fault}.` });
    }
    /** @param {Node} node */
    function checkMade(node) {
      if (node.callee.type !== "Identifier" || node.callee.name !== "RegExp") return;
      const [pattern, flags] = node.arguments;
      if (typeof pattern?.value !== "string") return;
      check(node, pattern.value, typeof flags?.value === "string" ? flags.value : "");
    }
    return {
      /** @param {Node} node */
      Literal(node) {
        if (node.regex) check(node, node.regex.pattern, node.regex.flags);
      },
      NewExpression: checkMade,
      CallExpression: checkMade,
    };
  },
};
