import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lint";

const page = readFileSync(join(root, "docs/architecture/start-here.md"), "utf8");

it("leads a newcomer through twelve files that all exist", () => {
  const files = Array.from(page.matchAll(/^### \d+\. `(.+)`$/gm), ([, path = ""]) => path);
  expect(files).toHaveLength(12);
  expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
