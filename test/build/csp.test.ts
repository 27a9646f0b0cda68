import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execFileSync } from "node:child_process";

const root = join(__dirname, "../..");

/** The policy of the pane as our own server sends it. */
function sent(): string {
  const script = `import("./tools/csp.mjs").then(({ headerPolicy, outlookHosts }) =>
    process.stdout.write(headerPolicy({ office: true }, outlookHosts)))`;
  return execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
}

/** What the worker of files is sent with. */
function ofFiles(): string {
  const script = `import("./tools/csp.mjs").then(({ filesPolicy }) => process.stdout.write(filesPolicy))`;
  return execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
}

describe("the Content-Security-Policy", () => {
  it("of the worker that reads files is there too, and lets nothing but WebAssembly run next to its own scripts", () => {
    expect(readFileSync(join(root, "docs/deploy/headers.md"), "utf8")).toContain(
      `\nContent-Security-Policy: ${ofFiles()}\n`,
    );
    expect(ofFiles()).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
    expect(ofFiles().replace("'wasm-unsafe-eval'", "")).not.toMatch(/unsafe|\*|https?:|blob:|data:/);
  });

  it("is in the documentation as it is sent", () => {
    const stated = /^Content-Security-Policy: (.*)$/m.exec(
      readFileSync(join(root, "docs/deploy/headers.md"), "utf8"),
    )?.[1];
    expect(stated).toBe(sent());
  });

  it("of the register is there too: no one frames it", () => {
    const script = `import("./tools/csp.mjs").then(({ headerPolicy, signInHost }) => process.stdout.write(
      headerPolicy({ office: false, connect: ["https://records.example.org", signInHost] }, ["'none'"])))`;
    const policy = execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
    expect(readFileSync(join(root, "docs/deploy/register.md"), "utf8")).toContain(
      `\nContent-Security-Policy: ${policy}\n`,
    );
  });

  it.each([
    [{}, { pane: [], dialog: [] }],
    [{ service: "http://localhost:3200" }, { pane: ["http://localhost:3200"], dialog: [] }],
    [
      { service: "https://pay.example.org:8443/remit/", clientId: "a", tenantId: "b" },
      { pane: ["https://pay.example.org:8443"], dialog: ["https://login.microsoftonline.com"] },
    ],
  ])("lets pages speak to no host but those that config.json is for: %j", async (config, origins) => {
    const script = `import("./tools/csp.mjs").then(({ originsOf }) =>
      process.stdout.write(JSON.stringify(originsOf(${JSON.stringify(config)}))))`;
    const given = execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
    expect(JSON.parse(given)).toEqual(origins);
  });

  it("refuses what it doesn't name, and names no source that lets anything run", () => {
    const policy = sent();
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|\*[ ;]|https:[ ;]|data:[^;]*script/);
    expect(policy.match(/script-src ([^;]*)/)?.[1]).toBe("'self' https://appsforoffice.microsoft.com");
  });
});
