import { relative, sep } from "node:path";
import { faultOf, globalNames, zoneOf } from "../fences.mjs";

/** @typedef {import("eslint").Rule.RuleContext} Context */
/** @typedef {any} Node ESTree's types don't know TypeScript's nodes. */

/** @param {Context} context The linted file, from the project's root, with slashes. */
const pathOf = (context) => relative(context.cwd, context.filename).split(sep).join("/");

/**
 * The text of a literal, or of a template without holes.
 * @param {Node} node
 * @returns {string | undefined}
 */
function textOf(node) {
  if (node?.type === "TSLiteralType") return textOf(node.literal);
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return undefined;
}

/** Is it `require(…)` or `require.resolve(…)`, or `createRequire(…)(…)`? @param {Node} callee */
function isRequire(callee) {
  const name = callee.type === "MemberExpression" ? callee.object : callee;
  if (name.type === "CallExpression") return name.callee.name === "createRequire";
  return name.type === "Identifier" && name.name === "require";
}

/**
 * Holds each import, in whatever form, against the table in tools/fences.mjs, and lets the zones alone that may not
 * name a fenced global. It takes no options, so that no later block of the configuration can take its table away.
 * @type {import("eslint").Rule.RuleModule}
 */
export const imports = {
  meta: { type: "problem", schema: [], docs: { description: "keep imports within the fences" } },
  create(context) {
    const path = pathOf(context);

    /** @param {Node} node @param {Node} source @param {boolean} typeOnly */
    function check(node, source, typeOnly) {
      const specifier = textOf(source);
      const message =
        specifier === undefined ? "Write an import's path as one literal string." : faultOf(path, specifier, typeOnly);
      if (message !== null) context.report({ node, message });
    }

    return /** @type {import("eslint").Rule.RuleListener} */ ({
      /** @param {Node} node */
      Program(node) {
        if (zoneOf(path) === undefined) context.report({ node, message: String(faultOf(path, "./none", true)) });
      },
      /** @param {Node} node */
      ImportDeclaration: (node) => check(node, node.source, node.importKind === "type"),
      /** @param {Node} node */
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === "type"),
      /** @param {Node} node */
      ExportNamedDeclaration(node) {
        if (node.source) check(node, node.source, node.exportKind === "type");
      },
      /** @param {Node} node */
      ImportExpression: (node) => check(node, node.source, false),
      /** @param {Node} node */
      TSImportType: (node) => check(node, node.source ?? node.argument, true),
      /** @param {Node} node */
      TSExternalModuleReference: (node) => check(node, node.expression, node.parent.importKind === "type"),
      /** @param {Node} node */
      CallExpression(node) {
        if (isRequire(node.callee)) check(node, node.arguments[0], false);
      },
      // new URL("./worker.ts", import.meta.url) pulls a file into the bundle.
      /** @param {Node} node */
      NewExpression(node) {
        const [first, second] = node.arguments;
        if (node.callee.name !== "URL" || second?.object?.type !== "MetaProperty") return;
        check(node, first, false);
      },
      /** @param {Node} node */
      Identifier(node) {
        if (!Object.hasOwn(globalNames, node.name)) return;
        const places = globalNames[node.name] ?? [];
        if (places.includes(zoneOf(path)?.name ?? "")) return;
        context.report({ node, message: `${node.name} may be named only in: ${places.join(", ")}.` });
      },
    });
  },
};
