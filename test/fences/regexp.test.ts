import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { zoneOf } from "../../tools/fences.mjs";
import { faultOf } from "../../tools/lint/linearity.mjs";
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

/** What is wrong with an expression; null when it takes time in proportion to what it reads. */
function complaint(expression: RegExp): string | null {
  const fault = faultOf(expression.source, expression.flags);
  return fault === null ? null : `${fault}: ${String(expression).slice(0, 200)}`;
}

describe("regular expressions made from parts", () => {
  it("are told when they are not linear", () => {
    expect(complaint(new RegExp(["^(a", "a)*$"].join("|")))).toContain("exponential");
    expect(complaint(new RegExp("^a+$"))).toBeNull();
  });

  it("take time in proportion to what they read", () => {
    expect(files.length).toBeGreaterThan(50);
    const made = madeWhileLoading(files);
    // There are some: an empty list would say that the recording doesn't work.
    expect(made).not.toEqual([]);
    expect(made.map(complaint).filter((fault) => fault !== null)).toEqual([]);
  }, 600_000);
});
