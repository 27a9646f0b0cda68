/** @typedef {any} Node ESTree's types don't know TypeScript's nodes. */

/**
 * A regular expression that is put together from parts is made once, while its file is loaded: there
 * test/fences/regexp.test.ts sees and measures it, and no word of a message can get into it.
 * @type {import("eslint").Rule.RuleModule}
 */
export const regexp = {
  meta: { type: "problem", schema: [], docs: { description: "no regular expression made while a message is read" } },
  create(context) {
    /** @param {Node} node */
    function check(node) {
      if (node.callee.type !== "Identifier" || node.callee.name !== "RegExp") return;
      const [pattern, flags] = node.arguments;
      if (pattern?.type === "Literal" && (flags === undefined || flags.type === "Literal")) return;
      if (!context.sourceCode.getAncestors(node).some(({ type }) => type.includes("Function"))) return;
      context.report({
        node,
        message: "Make a regular expression once, while the file is loaded, not inside a function.",
      });
    }
    return { NewExpression: check, CallExpression: check };
  },
};
