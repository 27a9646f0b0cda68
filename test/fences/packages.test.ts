import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packages } from "../../tools/fences.mjs";
import { root } from "./lint";

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const read = (...path: string[]) => readFileSync(join(root, ...path), "utf8");
const { version, dependencies, devDependencies } = JSON.parse(read("package.json")) as Manifest;

/** The rows of the page's two tables: package, licence, why. */
const page = read("docs/dependencies.md");
const [ships, checks] = ["## What ships", "## What builds and checks"].map((title) =>
  (page.split(title)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim())),
);
const names = (rows: readonly string[][] | undefined) => (rows ?? []).map((row) => row[1]?.replaceAll("`", "") ?? "");

describe("docs/dependencies.md", () => {
  it("lists what ships", () => {
    expect(names(ships)).toEqual(Object.keys(dependencies).sort());
  });

  it("lists what builds and checks", () => {
    expect(names(checks)).toEqual(Object.keys(devDependencies).sort());
  });

  it.each(
    [...(ships ?? []), ...(checks ?? [])].map((row) => ({
      name: row[1]?.replaceAll("`", "") ?? "",
      licence: row[2],
      why: row[3] ?? "",
    })),
  )("has the licence and the reason of $name", ({ name, licence, why }) => {
    const { license } = JSON.parse(read("node_modules", name, "package.json")) as Manifest;
    // Microsoft's own terms, in a file of the package.
    expect(licence).toBe(license === "LICENSE" ? "see package" : license);
    expect(why.length).toBeGreaterThan(10);
  });
});

describe("package.json", () => {
  it("names exact versions alone", () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(?:npm:typescript@)?\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it("ships what is behind a fence, and nothing else", () => {
    expect(Object.keys(packages).sort()).toEqual(Object.keys(dependencies).sort());
  });

  it("has the version of its lock file, the add-in's manifest and the changelog's newest section", () => {
    const lock = JSON.parse(read("package-lock.json")) as Manifest & { readonly packages: Record<string, Manifest> };
    expect([lock.version, lock.packages[""]?.version]).toEqual([version, version]);
    const [unreleased = "", newest] = read("CHANGELOG.md").split(/^## \[(?=\d)/m);
    // A manifest that asks for more has its version before the release has: no one is sent one of the same version again.
    const ahead = /manifest, now version ([\d.]+\d)/.exec(unreleased)?.[1];
    expect(/<Version>([\d.]+)<\/Version>/.exec(read("manifest.xml"))?.[1]).toBe(ahead ?? `${version}.0`);
    expect(newest?.split("]")[0]).toBe(version);
  });

  it("has a lock file that names no registry's host", () => {
    expect(read("package-lock.json")).not.toContain('"resolved"');
  });
});
