/** @typedef {any} Node ESTree's types don't know TypeScript's nodes. */

/**
 * Each exported function, type, class and constant says in a comment what it is for.
 * @type {import("eslint").Rule.RuleModule}
 */
export const exported = {
  meta: { type: "suggestion", schema: [], docs: { description: "a comment on everything exported" } },
  create(context) {
    return /** @type {import("eslint").Rule.RuleListener} */ ({
      /** @param {Node} node */
      ExportNamedDeclaration(node) {
        const { declaration, parent } = node;
        if (!declaration) return;
        const name = declaration.id?.name ?? declaration.declarations?.[0]?.id.name ?? "it";
        // An overloaded function has its comment on its first form.
        const before = parent.body[parent.body.indexOf(node) - 1];
        if (before?.declaration?.type === "TSDeclareFunction" && before.declaration.id.name === name) return;
        const comment = context.sourceCode.getCommentsBefore(node).at(-1);
        if (comment?.type === "Block" && comment.value.startsWith("*")) return;
        context.report({ node, message: `Say in a /** comment */ what ${name} is for.` });
      },
    });
  },
};
