import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyManifest } from "../../tools/manifest/copy.mjs";
import { manifestFaults } from "../../tools/manifest/faults.mjs";
import { assetPixels } from "../../tools/manifest/png.mjs";

const root = join(__dirname, "../..");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "manifest-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a tool in a folder of its own, as npm does. */
function run(tool: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "tools", tool), ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}
/** The same as `npm run manifest`, without a process of its own. */
const copied = (...args: readonly string[]): Promise<string> => copyManifest(args, folder);
const written = (name: string) => readFileSync(join(folder, name), "utf8");

describe("npm run manifest", () => {
  it("writes a copy for a host", () => {
    const { status, stderr } = run("manifest.mjs", "--url", "https://pay.example.org", "--out", "host.xml");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const copy = written("host.xml");
    expect(copy).not.toContain("localhost");
    expect(copy).toContain("<AppDomain>https://pay.example.org</AppDomain>");
    expect(copy).toContain('"https://pay.example.org/taskpane.html?mode=compose"');
    const shipped = readFileSync(join(root, "manifest.xml"), "utf8");
    expect(copy.replaceAll("https://pay.example.org", "https://localhost:3000")).toBe(shipped);
    expect(run("manifest-check.mjs", "host.xml").status).toBe(0);
  });

  it("knows a folder, a port and another identity", async () => {
    const id = "0D1C2B3A-4958-4678-8796-A5B4C3D2E1F0";
    const url = "https://pay.example.org:8443/finance/guard/";
    await copied("--url", url, "--id", id, "--out", "folder/copy.xml");
    const copy = written("folder/copy.xml");
    expect(copy).toContain(`<Id>${id.toLowerCase()}</Id>`);
    expect(copy).toContain("<AppDomain>https://pay.example.org:8443</AppDomain>");
    expect(copy).toContain('"https://pay.example.org:8443/finance/guard/assets/icon-64.png"');
    expect(copy).not.toContain("guard//");
  });

  it("lets the policy hold up what a computer sends, and never a phone", async () => {
    const args = ["--url", "https://pay.example.org", "--send-mode", "SoftBlock", "--out", "strict.xml"];
    await copied(...args);
    expect(written("strict.xml").match(/SendMode="\w+"/g)).toEqual(['SendMode="SoftBlock"', 'SendMode="PromptUser"']);
    expect(await manifestFaults(written("strict.xml"), assetPixels)).toEqual([]);
  });

  it("allows localhost for a developer", async () => {
    await copied("--url", "https://localhost:3001", "--dev", "--out", "dev.xml");
    expect(written("dev.xml")).toContain('"https://localhost:3001/commands.html"');
  });

  it.each([
    [["--url", "http://pay.example.org"], "over https alone"],
    [["--url", "pay.example.org"], "not an address"],
    [["--url", "https://pay.example.org/?tenant=1"], 'leave out what follows "?"'],
    [["--url", "https://pay.example.org/?"], 'leave out what follows "?"'],
    [["--url", "https://pay.example.org/#pane"], 'leave out what follows "?"'],
    [["--url", "https://me:secret@pay.example.org"], "a user name or password"],
    [["--url", "https://*.example.org"], "wildcard"],
    [["--url", "https://localhost:3000"], "--dev allows it"],
    [["--url", "https://pay.localhost"], "--dev allows it"],
    [["--url", "https://127.0.0.1:3000"], "--dev allows it"],
    [["--url", "https://2130706433"], "--dev allows it"],
    [["--url", "https://[::1]"], "--dev allows it"],
    [["--url", "https://pay.example.org/a&b"], "the folder may hold"],
    [["--url", "https://pay.example.org/taskpane.html"], "name the folder of the pages"],
    [["--url", "https://pay.example.org", "--id", "4711"], "not a GUID"],
    [["--url", "https://pay.example.org", "--send-mode", "Block"], "PromptUser or SoftBlock is expected"],
    [[], "--url is missing"],
    [["--url", "https://pay.example.org", "--uri", "x"], "--uri"],
  ])("refuses %j", async (args, reason) => {
    await expect(copied(...args, "--out", "refused.xml")).rejects.toThrow(reason);
    expect(existsSync(join(folder, "refused.xml"))).toBe(false);
  });

  it("says why it refuses, and leaves with 1", () => {
    const { status, stderr, stdout } = run("manifest.mjs", "--url", "http://pay.example.org", "--out", "refused.xml");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("over https alone");
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it("doesn't overwrite what the copies are made from", async () => {
    const shipped = join(root, "manifest.xml");
    await expect(copied("--url", "https://pay.example.org", "--out", shipped)).rejects.toThrow("manifest.xml itself");
  });
});

describe("npm run validate", () => {
  it("passes the shipped manifest", () => {
    expect(run("manifest-check.mjs")).toEqual({ status: 0, stdout: "manifest.xml: no fault found.\n", stderr: "" });
  });

  it("names a fault with its line and leaves with 1", () => {
    const shipped = readFileSync(join(root, "manifest.xml"), "utf8");
    writeFileSync(join(folder, "wrong.xml"), shipped.replace("<Permissions>ReadItem", "<Permissions>Restricted"));
    const { status, stderr } = run("manifest-check.mjs", "wrong.xml");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^wrong\.xml:\d+: <Permissions> .*'Restricted'/);
  });

  it("says that a file is missing", () => {
    const { status, stderr } = run("manifest-check.mjs", "nowhere.xml");
    expect(status).toBe(2);
    expect(stderr).toContain("nowhere.xml can't be read");
  });
});
