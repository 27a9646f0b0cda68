import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { cyclic, stepOf, stepsOf, written, type Step } from "./folders";
import exceptions from "./folders.json";
import { root } from "./lint";

const files = readdirSync(join(root, "src"), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));

const step = (from: string, to: string): Step => ({ parent: "src/some", from, to });

describe("sub-folders", () => {
  it("are told by the folder that two files share", () => {
    expect(stepOf("src/some/a/one.ts", "src/some/b/deep/two.ts")).toEqual(step("a", "b"));
    expect(stepOf("src/some/a/deep/one.ts", "src/some/a/two.ts")).toBeNull();
    expect(stepOf("src/some/a/one.ts", "src/some/index.ts")).toBeNull();
    expect(stepOf("src/some/a/one.ts", "src/some/a/two.ts")).toBeNull();
  });

  it("in a cycle are found, and no others", () => {
    const cycle = [step("a", "b"), step("b", "c"), step("c", "a")];
    expect(cyclic([...cycle, step("c", "d"), step("e", "a")])).toEqual(cycle);
    expect(cyclic([step("a", "b"), step("b", "c"), step("a", "c")])).toEqual([]);
    expect(cyclic([step("a", "b"), { ...step("b", "a"), parent: "src/other" }])).toEqual([]);
  });

  it("of src import each other in one direction", () => {
    const steps = stepsOf(root, files);
    expect(steps.length).toBeGreaterThan(100);
    const isKept = (one: Step): boolean => !exceptions.includes(written(one));
    expect(cyclic(steps.filter(isKept)).map(written)).toEqual([]);
    // An exception that isn't needed any more is to be taken out of folders.json.
    const needed = exceptions.filter((one) =>
      cyclic(steps.filter((other) => isKept(other) || written(other) === one)).some((other) => written(other) === one),
    );
    expect(exceptions).toEqual(needed);
  });
});
