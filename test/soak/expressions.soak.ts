import { spawnSync } from "node:child_process";
import { join } from "node:path";

test("every regular expression takes linear time, whatever was written down of it", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["tools/expressions.mjs", "--afresh"], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
  });
  expect({ status, said: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, said: "" });
}, 1_800_000);
