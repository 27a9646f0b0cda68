import ts from "typescript";

/** Names of constants that bound something, by the house's habit. */
const names =
  /^(?:most|max|longest|deepest|largest|limit|rounds|repeated|MOST|MAX|LONGEST|DEEPEST)|(?:Limits?|LookedAt)$/;
/** Numbers below this are a form's own: two halves, three words. */
const small = 5;

/** What cuts with a report: a bound that is handed to these needs no other. */
const helpers = /^(?:bounded|taken|tries)$/;
const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
]);

/** A bound by its name or number; null for what isn't one. */
function boundOf(node: ts.Expression | undefined): string | null {
  if (node === undefined) return null;
  if (ts.isNumericLiteral(node)) return Number(node.text.replaceAll("_", "")) < small ? null : node.getText();
  if (ts.isPrefixUnaryExpression(node)) return boundOf(node.operand);
  if (ts.isBinaryExpression(node)) return boundOf(node.left) ?? boundOf(node.right);
  if (ts.isIdentifier(node)) return names.test(node.text) ? node.text : null;
  if (!ts.isPropertyAccessExpression(node)) return null;
  const owner = node.expression.getText().split(".").at(-1) ?? "";
  return names.test(node.name.text) || names.test(owner) ? `${owner}.${node.name.text}` : null;
}

/** The bound in a sum that has a name. */
function nameIn({ left, right }: ts.BinaryExpression): string | null {
  return [left, right].map(boundOf).find((found) => found !== null && !/^\d/.test(found)) ?? null;
}

/** The bound of a call that cuts: slice and subarray from the beginning or to the end, split into so many, the lesser of two. */
function ofCall({ expression, arguments: [first, second] }: ts.CallExpression): string | null {
  if (!ts.isPropertyAccessExpression(expression) || first === undefined) return null;
  const method = expression.name.text;
  if (expression.getText() === "Math.min")
    return [first, second].map(boundOf).find((found) => found !== null && !/^\d/.test(found)) ?? null;
  if (method === "split") return boundOf(second);
  if (method !== "slice" && method !== "subarray") return null;
  if (second !== undefined) return first.getText() === "0" ? boundOf(second) : null;
  return ts.isPrefixUnaryExpression(first) ? boundOf(first) : null;
}

/** Something counted: how long a list or text is, or how large a set. Numbers count as bounds only of these. */
const counted = /(?:\.(?:length|size)|[cC]ount|tried|looked)$/;

function ofComparison({ operatorToken, left, right }: ts.BinaryExpression): string | null {
  if (!comparisons.has(operatorToken.kind)) return null;
  for (const [bound, other] of [
    [right, left],
    [left, right],
  ] as const) {
    // A number added to a place, or by which something is multiplied, is a size or a share.
    const found = ts.isBinaryExpression(bound) ? nameIn(bound) : boundOf(bound);
    if (found !== null && (!/^\d/.test(found) || counted.test(other.getText()))) return found;
  }
  return null;
}

/** The bounds at which a source file stops, each once, except those that the helpers report. */
export function boundsIn(path: string, text: string): readonly string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && helpers.test(node.expression.getText())) {
      const [list] = node.arguments;
      if (list !== undefined) visit(list);
      return;
    }
    const bound = ts.isCallExpression(node) ? ofCall(node) : ts.isBinaryExpression(node) ? ofComparison(node) : null;
    if (bound !== null) found.add(bound);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return [...found].sort();
}
