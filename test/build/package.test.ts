import { readFileSync, readdirSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { built } from "./built";

/** What is put on servers: the service, and the pages that Outlook opens. */
const parts = ["service", "taskpane"] as const;
const root = join(__dirname, "../..");

/** Built files of a part by name, their text with them. */
function filesOf(part: (typeof parts)[number], ending: RegExp): readonly (readonly [string, string])[] {
  const folder = join(root, "dist", part);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => ending.test(name));
  return names.map((name) => [name, readFileSync(join(folder, name), "utf8")]);
}

beforeAll(async () => {
  for (const part of parts) await built(part);
}, 480_000);

describe.each(parts)("what is deployed of the %s", (part) => {
  it("is made of the product's own sources and its packages, and of nothing that is there for trying it", () => {
    const sources = filesOf(part, /\.js\.map$/).flatMap(
      ([, map]) => (JSON.parse(map) as { readonly sources: readonly string[] }).sources,
    );
    expect(sources.length).toBeGreaterThan(50);
    const foreign = /(?:^|\/)(?:tools\/(?!webpack\/)|(?:test|preview|samples)\/)/;
    expect(sources.filter((source) => !source.includes("node_modules/") && foreign.test(source))).toEqual([]);
  });

  it("holds no issuer of tokens: nothing there signs one, and nothing knows of its tenant", () => {
    const signing = filesOf(part, /\.(?:js|html|json)$/).filter(([, text]) =>
      /SignJWT|tools\/issuer|10ca1000-0000/.test(text),
    );
    expect(signing.map(([name]) => name)).toEqual([]);
  });
});

it("the service asks for no package but those that are installed for production", () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const named = filesOf("service", /\.js$/).flatMap(([, text]) =>
    [...text.matchAll(/\b(?:require|import)\("([^"./][^"]*)"\)/g)].map(([, name = ""]) => name),
  );
  expect(named).toEqual(expect.arrayContaining(["fastify", "jose"]));
  const known = new Set([...Object.keys(dependencies), ...builtinModules]);
  const packageOf = (name: string): string =>
    name
      .replace(/^node:/, "")
      .split("/")
      .slice(0, name.startsWith("@") ? 2 : 1)
      .join("/");
  expect(named.filter((name) => !known.has(packageOf(name)))).toEqual([]);
});
