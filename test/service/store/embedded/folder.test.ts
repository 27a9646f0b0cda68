import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../../../../src/service/store/embedded/files";
import { newFolder, removeFolder } from "../../kit/folder";

describe("makeFolder", () => {
  const folder = newFolder();
  afterAll(() => removeFolder(folder));

  it("makes a folder with those above it, once", () => {
    const path = join(folder, "one/two/three");
    makeFolder(path);
    makeFolder(path);
    expect(statSync(path).isDirectory()).toBe(true);
  });

  it("doesn't take a file for a folder", () => {
    const path = join(folder, "file");
    writeFileSync(path, "");
    expect(() => makeFolder(path)).toThrow("EEXIST");
    expect(() => makeFolder(join(path, "below"))).toThrow("ENOTDIR");
  });

  it("gives up where the parent takes no folder", () => {
    const parent = existsSync("/proc/self") ? "/proc" : join(folder, "file");
    expect(() => makeFolder(join(parent, "nowhere/data"))).toThrow(/ENOENT|ENOTDIR/);
  });
});
