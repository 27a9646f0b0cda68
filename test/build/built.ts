import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../..");

/**
 * The folder of a part as it is deployed, built by the first caller and from the present sources. The building is a
 * process of its own, since the test runner can't follow how webpack's settings are loaded.
 */
export function built(part: Part): Promise<string> {
  const known = made.get(part) ?? build(part);
  made.set(part, known);
  return known;
}

/** In this suite: what it is made of stays as it is while tests run. */
const made = new Map<Part, Promise<string>>();

type Part = "service" | "taskpane" | "register";

async function build(part: Part): Promise<string> {
  const script = `import("./tools/build.mjs")
    .then(({ ensureBuilt }) => ensureBuilt(${JSON.stringify(part)}))
    .then((isBuilt) => process.exit(isBuilt ? 0 : 1))`;
  await promisify(execFile)(process.execPath, ["-e", script], { cwd: root });
  return join(root, "dist", part);
}
