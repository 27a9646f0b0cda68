import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isSupplierFile } from "../../tools/webpack/refuse-records.cjs";
import { siteFaults } from "../../tools/webpack/site.cjs";

const root = join(__dirname, "../..");
const row = `id,name,accounts\nV1,Nordwind,DE25100100104540331482\n`;

describe("a file next to the pane that would publish supplier records", () => {
  it.each([
    ["suppliers.csv", row],
    ["list.txt", row],
    ["list.txt", `\ufeff"ID";"Name";"Domains"\n`],
    ["vendors", `id\tname\temails\n`],
    ["data.json", JSON.stringify([{ id: "V1", name: "Nordwind", accounts: [] }])],
    ["data.json", JSON.stringify({ rows: [{ id: "V1", name: "Nordwind", phones: [] }] })],
    ["config.json", JSON.stringify({ suppliers: [{ id: "V1", name: "Nordwind", accounts: [] }] })],
    ["nested/export.xlsx", "PK"],
    ["mail.eml", "From: a@b.c"],
  ])("is refused: %s", (name, text) => {
    expect(isSupplierFile(name, text)).toBe(true);
  });

  it.each([
    ["config.json", JSON.stringify({ policy: { organisation: { name: "Harbour", domains: [], accounts: ["x"] } } })],
    ["config.json", "{}"],
    ["web.config", "<configuration/>"],
    ["taskpane.html", row],
    ["robots.txt", "User-agent: *\nDisallow: /\n"],
    ["manifest.json", JSON.stringify({ name: "Remit Guard", icons: [{ src: "a.png" }] })],
  ])("is not any other: %s", (name, text) => {
    expect(isSupplierFile(name, text)).toBe(false);
  });
});

describe("the folder of an organisation's own files", () => {
  /** What is wrong with a folder of these files. */
  function faults(files: Readonly<Record<string, string>>): readonly string[] {
    const folder = mkdtempSync(join(tmpdir(), "remit-guard-site-"));
    try {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      return siteFaults(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it("may hold the settings, what servers are told by, and pictures", () => {
    expect(faults({ "config.json": "\ufeff{}", "web.config": "<configuration/>", "logo.png": "" })).toEqual([]);
  });

  it.each([
    ["a.html", row],
    ["b.dat", "Lieferant;IBAN"],
    [".env", "SECRET=1"],
    ["notes.bak", ""],
  ])("may not hold %s, which everybody could read", (name, text) => {
    expect(faults({ "config.json": "{}", [name]: text })).toEqual([expect.stringContaining(`${name}: `)]);
  });

  it("needs settings, without any fault that the pane would find in them", () => {
    expect(faults({})).toEqual([expect.stringContaining("config.json is missing")]);
    expect(faults({ "config.json": '{"clientID": 1}' })).toEqual(["config.json: clientID: this key is unknown."]);
    expect(faults({ "config.json": '{"policy": {"coolOffDays": "14"}}' })).toEqual([
      'config.json: policy.coolOffDays: a number is expected; "14" was given.',
    ]);
    expect(faults({ "config.json": "{" })).toEqual([expect.stringContaining("not valid JSON")]);
    expect(siteFaults("/nowhere/at/all")).toEqual(["/nowhere/at/all: there is no such folder."]);
  });
});

test("settings are judged without a file that a build would look for later", () => {
  const script = `require("./tools/webpack/site.cjs").siteFaults("tools/site");
    console.log(Object.keys(require.cache).filter((file) => !require("node:fs").existsSync(file)).length)`;
  expect(execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" })).toBe("0\n");
});

describe("a production build", () => {
  const folder = mkdtempSync(join(tmpdir(), "remit-guard-site-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const id = "2f0e2a4c-53b1-4a7d-9f6e-0c1d2b3a4f5e";
  const config = JSON.stringify({ service: "https://records.example.org/base", clientId: id, tenantId: id });
  const framed = "frame-ancestors https://outlook.office.com";
  const forServers = { _headers: framed, "web.config": framed, "staticwebapp.config.json": framed };
  /** What is in each site's folder next to what tools/site has, and what is built with it. */
  const sites = {
    own: { part: "taskpane", files: { "config.json": config } },
    served: { part: "register", files: { "config.json": config, ...forServers } },
    records: { part: "taskpane", files: { "config.json": config, "suppliers.csv": row } },
  };
  /** What a build of the pages that takes the site along says is wrong. */
  let said: Readonly<Record<keyof typeof sites, string>>;

  beforeAll(() => {
    for (const [site, { files }] of Object.entries(sites)) {
      cpSync(join(root, "tools/site"), join(folder, site), { recursive: true });
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, site, name), text);
    }
    const builds = Object.entries(sites).map(([site, { part }]) => `${site}:${part}`);
    const [own = "", served = "", records = ""] = JSON.parse(
      execFileSync(process.execPath, [join(__dirname, "pages.cjs"), folder, ...builds], {
        cwd: root,
        encoding: "utf8",
        env: { ...process.env, INIT_CWD: root },
      }),
    ) as readonly string[];
    said = { own, served, records };
  });

  const read = (site: keyof typeof sites, name: string): string =>
    readFileSync(join(folder, "dist", site, name), "utf8");

  it("takes the organisation's own files along, and its service into the policy of the pages", () => {
    expect(said.own).not.toMatch(/error|warning/i);
    expect(read("own", "config.json")).toBe(config);
    const page = read("own", "taskpane.html");
    expect(page).toContain("connect-src 'self' https://records.example.org;");
    // Signing in is Outlook's, or that of a window of its own.
    expect(read("own", "dialog.html")).toContain("connect-src 'self' https://login.microsoftonline.com;");
    expect(read("own", "support.html")).toContain("connect-src 'self';");
    // A policy covers what follows it alone.
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
  });

  it("of the register tells a web server that no one frames it, whatever the pane's folder says", () => {
    expect(said.served).not.toMatch(/error|warning/i);
    const policy = /^ {2}Content-Security-Policy: (.*)$/m.exec(read("served", "_headers"))?.[1] ?? "";
    expect(policy).toContain("connect-src 'self' https://records.example.org https://login.microsoftonline.com;");
    expect(policy).toMatch(/; frame-ancestors 'none'$/);
    expect(read("served", "web.config")).toContain(`<add name="Content-Security-Policy" value="${policy}" />`);
    const { globalHeaders } = JSON.parse(read("served", "staticwebapp.config.json")) as {
      readonly globalHeaders: Readonly<Record<string, string>>;
    };
    expect(globalHeaders).toEqual({
      "Content-Security-Policy": policy,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "no-cache",
    });
    expect(read("served", "config.json")).toBe(config);
    expect(read("served", "register.html")).toContain(policy.slice(0, policy.indexOf("; frame-ancestors")));
  });

  it("ends when supplier records lie among them", () => {
    expect(said.records).toContain("suppliers.csv: supplier records never belong next to the page");
  });
});
