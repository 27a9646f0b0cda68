import { relative, sep } from "node:path";
import { betterName, phrasesIn } from "./words.mjs";

/** @typedef {any} Node ESTree's types don't know TypeScript's nodes. */

/** Texts that aren't ours to word, or aren't English: of these, only comments are read. */
const foreign = /^src\/(?:.+\/data\/|analysis\/language\/)|\/(?!en\.)[a-z]{2}\.ts$/;
/** Tests contain messages in any wording: of their texts, only the titles are read. */
const isTest = /^test\//;
const titled = /^(?:describe|it|test)\b/;

/**
 * Comments, texts and test titles contain no phrase that puzzles native readers, and names are those of the house.
 * @type {import("eslint").Rule.RuleModule}
 */
export const english = {
  meta: { type: "suggestion", schema: [], docs: { description: "plain English, and one name for one thing" } },
  create(context) {
    const { sourceCode } = context;
    const path = relative(context.cwd, context.filename).split(sep).join("/");
    /** @type {Set<string>} */
    const named = new Set();
    /** @type {Set<string>} */
    const numbers = new Set();

    /** @param {readonly [number, number] | undefined} range */
    function read([from, to] = [0, 0]) {
      for (const { at, found, better } of phrasesIn(sourceCode.text.slice(from, to))) {
        const loc = {
          start: sourceCode.getLocFromIndex(from + at),
          end: sourceCode.getLocFromIndex(from + at + found.length),
        };
        context.report({ loc, message: `Write something plainer for “${found}”: ${better}.` });
      }
    }
    /** @param {Node} node */
    const readText = (node) => {
      if (!isTest.test(path) && !foreign.test(path)) read(node.range);
    };

    return /** @type {import("eslint").Rule.RuleListener} */ ({
      Program() {
        for (const comment of sourceCode.getAllComments()) read(comment.range);
      },
      /** @param {Node} node */
      "VariableDeclaration[kind='const'] > VariableDeclarator[init.type='Literal'], AssignmentPattern[right.type='Literal']"(
        node,
      ) {
        const { value } = node.init ?? node.right;
        const { name } = node.id ?? node.left;
        if (typeof value === "number" && typeof name === "string") numbers.add(name);
      },
      /** Each name once a file. @param {Node} node */
      Identifier(node) {
        const better = named.has(node.name) ? null : betterName(node.name, numbers.has(node.name));
        if (better === null) return;
        named.add(node.name);
        context.report({ node, message: `Another name for ${node.name}: ${better}.` });
      },
      /** @param {Node} node */
      Literal(node) {
        // The Unix account.
        if (typeof node.value === "string" && node.value !== "nobody") readText(node);
      },
      TemplateElement: readText,
      JSXText: readText,
      /** @param {Node} node */
      CallExpression({ callee, arguments: [title] }) {
        if (!isTest.test(path) || title === undefined) return;
        const name = sourceCode.getText(callee);
        if (titled.test(name) && (title.type === "Literal" || title.type === "TemplateLiteral")) read(title.range);
      },
    });
  },
};
