import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { parse } from "acorn";
import { digest } from "../../src/onsend/known/settings";
import { built } from "../build/built";
import { bareContext } from "./engine.cjs";
import { onsendFile } from "./kit";

const root = join(__dirname, "../..");
// It may have to be built first.
beforeAll(onsendFile, 300_000);

describe("the file of the check on sending", () => {
  it("is ECMAScript 5, one file, and small enough to load in time", async () => {
    const text = await onsendFile();
    expect(() => parse(text, { ecmaVersion: 5 })).not.toThrow();
    expect(text).toMatch(/^[\0-\x7f]*$/);
    expect(text.length).toBeLessThan(430_000);
    expect(text).not.toContain("sourceMappingURL");
  });

  it("names the functions of the manifest, puts nothing on the global object and needs nothing there", async () => {
    const names: string[] = [];
    const context = bareContext({
      Office: { actions: { associate: (name: string) => names.push(name) }, context: {} },
    });
    const before = Object.getOwnPropertyNames(context).sort();
    new Script(await onsendFile()).runInContext(context);
    expect(Object.getOwnPropertyNames(context).sort()).toEqual(before);
    const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
    const wanted = [...manifest.matchAll(/FunctionName="(\w+)"/g)].map(([, name]) => name);
    expect(names.sort()).toEqual([...new Set(wanted)].sort());
  });

  it("lies next to the pages under the manifest's name, which the host says is the add-in's", async () => {
    const folder = await built("taskpane");
    const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
    const url = /id="EventsScript\.Url" DefaultValue="([^"]+)"/.exec(manifest)?.[1];
    const allowed = JSON.parse(
      readFileSync(join(folder, ".well-known/microsoft-officeaddins-allowed.json"), "utf8"),
    ) as unknown;
    expect(allowed).toEqual({ allowed: [url] });
    expect(url).toBe("https://localhost:3000/onsend.js");
    expect(readFileSync(join(folder, "commands.html"), "utf8")).toContain('src="onsend.js"');
    expect(readFileSync(join(folder, "token.js"), "utf8")).toContain("remitGuardToken");
  });
});

describe("the page of the check on sending", () => {
  it("runs our scripts and Office.js, asks our own host, and may do nothing else", async () => {
    const page = readFileSync(join(await built("taskpane"), "commands.html"), "utf8");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]?.replaceAll("&#39;", "'");
    expect(policy).toBe(
      "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
    );
    // The policy covers what follows it.
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
    expect([...page.matchAll(/ src="([^"]+)"/g)].map(([, src]) => src)).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "onsend.js",
    ]);
  });

  it("asks the supplier service too, where config.json names one", () => {
    const script = `import("./tools/csp.mjs").then(({ contentPolicy, originsOf }) => process.stdout.write(contentPolicy(
      { office: true, shows: false, connect: originsOf({ service: "https://records.example.org/remit" }).pane })))`;
    const policy = execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
    expect(policy).toContain("; connect-src 'self' https://records.example.org;");
    expect(policy).not.toMatch(/unsafe|\*|style|img|data:/);
  });
});

describe("a digest", () => {
  it("is SHA-256 of UTF-8", () => {
    for (const text of ["", "abc", "ü€😀", "x".repeat(55), "x".repeat(56), "x".repeat(64), "y".repeat(20_000)])
      expect(digest(text)).toBe(createHash("sha256").update(text).digest("hex"));
  });
});
