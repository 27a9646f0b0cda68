import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isServiceCommand, runServiceCommand } from "../../src/cli/serviceCommands";
import { temporaryFolders } from "./kit";

const folderWith = temporaryFolders();

test.each([
  ["history", true],
  ["keys", true],
  ["migrate", true],
  ["scan", false],
  ["suppliers", false],
  ["toString", false],
])("%s is the service's command: %s", (command, expected) => {
  expect(isServiceCommand(command)).toBe(expected);
});

describe("a command of the service", () => {
  it("is given all its words, and ends as the service's program does", async () => {
    const admin =
      'require("node:fs").writeFileSync(__dirname + "/args", process.argv.slice(2).join(" ")); process.exit(3);';
    const folder = folderWith({ "admin.js": admin });
    expect(await runServiceCommand(["keys", "init", "a b"], join(folder, "admin.js"))).toBe(3);
    expect(readFileSync(join(folder, "args"), "utf8")).toBe("keys init a b");
  });

  it("says so where the service isn't installed", () => {
    expect(() => runServiceCommand(["history", "verify"], "/nowhere/admin.js")).toThrow(
      '"history" is a command of the supplier service, which is not installed: /nowhere/admin.js is missing.',
    );
  });
});
