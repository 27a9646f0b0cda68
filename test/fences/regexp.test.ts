import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { checkSync } from "recheck";
import { zoneOf } from "../../tools/fences.mjs";
import { root } from "./lint";

/** The groups whose files do nothing when loaded but declare. */
const groups = ["accounts", "names", "analysis", "mail", "documents", "suppliers", "report", "inspect"];
const files = readdirSync(join(root, "src"), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => groups.includes(zoneOf(relative(root, path).split(sep).join("/"))?.group ?? ""));

/** The expressions that the files put together from parts while they are loaded. Lint sees only those written out. */
function madeWhileLoading(paths: readonly string[]): readonly RegExp[] {
  const made = new Map<string, RegExp>();
  const original = globalThis.RegExp;
  const record = (given: RegExp): RegExp => {
    made.set(String(given), given);
    return given;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args: [string, string?]) => record(new target(...args)),
    apply: (target, _self, args: [string, string?]) => record(target(...args)),
  });
  try {
    for (const path of paths) jest.requireActual(path);
  } finally {
    globalThis.RegExp = original;
  }
  return [...made.values()];
}

/** What recheck says against an expression; null when it takes time in proportion to what it reads. */
function faultOf(expression: RegExp): string | null {
  const answer = checkSync(expression.source, expression.flags, { timeout: 60_000 });
  if (answer.status === "safe") return null;
  const why = answer.status === "vulnerable" ? answer.complexity.summary : `not checked (${answer.error.kind})`;
  return `${why}: ${String(expression).slice(0, 200)}`;
}

describe("regular expressions made from parts", () => {
  it("are told when they are not linear", () => {
    expect(faultOf(new RegExp(["^(a", "a)*$"].join("|")))).toContain("exponential");
    expect(faultOf(new RegExp("^a+$"))).toBeNull();
  });

  it("take time in proportion to what they read", () => {
    expect(files.length).toBeGreaterThan(50);
    const made = madeWhileLoading(files);
    // There are some: an empty list would say that the recording doesn't work.
    expect(made).not.toEqual([]);
    expect(made.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  }, 600_000);
});
