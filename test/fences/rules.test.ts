import { linted, type Complaint } from "./lint";

const commented = (code: string) => `/** Seeded. */\n${code}`;
const long = `${"// A line.\n".repeat(250)}export {};\n`;

/** A fault each, where it is, and the rule that must find it. Null: no rule may. */
const seeds: readonly { title: string; path: string; code: string; rule: string | null }[] = [
  {
    title: "any",
    path: "src/names/seeded.ts",
    code: commented("export const x = (y: any) => y;"),
    rule: "@typescript-eslint/no-explicit-any",
  },
  {
    title: "any in a test",
    path: "test/names/seeded.test.ts",
    code: "export const x = (y: any) => y;",
    rule: "@typescript-eslint/no-explicit-any",
  },
  {
    title: "a non-null assertion",
    path: "src/names/seeded.ts",
    code: commented("export const x = (y?: string) => y!.length;"),
    rule: "@typescript-eslint/no-non-null-assertion",
  },
  { title: "a default export", path: "src/names/seeded.ts", code: "export default 1;", rule: "no-restricted-exports" },
  {
    title: "a default export by name",
    path: "src/names/seeded.ts",
    code: "const x = 1;\nexport { x as default };",
    rule: "no-restricted-exports",
  },
  {
    title: "a default export of another file",
    path: "src/names/seeded.ts",
    code: `export { default } from "./other";`,
    rule: "no-restricted-exports",
  },
  {
    title: "an unused variable",
    path: "src/names/seeded.ts",
    code: "const x = 1;",
    rule: "@typescript-eslint/no-unused-vars",
  },
  {
    title: "a value import of a type",
    path: "src/names/seeded.ts",
    code: `import { X } from "../accounts";\n${commented("export type Y = X;")}`,
    rule: "@typescript-eslint/consistent-type-imports",
  },
  {
    title: "== for ===",
    path: "src/names/seeded.ts",
    code: commented("export const x = (y: string) => y == 'z';"),
    rule: "eqeqeq",
  },
  {
    title: "no comment on a function",
    path: "src/names/seeded.ts",
    code: "export function x(): void {}",
    rule: "fences/exported",
  },
  {
    title: "no comment on a type",
    path: "src/names/seeded.ts",
    code: "// Not this one.\nexport type X = string;",
    rule: "fences/exported",
  },
  { title: "a comment on a type", path: "src/names/seeded.ts", code: commented("export type X = string;"), rule: null },
  { title: "251 lines", path: "src/names/seeded.ts", code: long, rule: "max-lines" },
  { title: "251 lines of a table", path: "src/analysis/data/seeded.ts", code: long, rule: null },
  { title: "251 lines of a language", path: "src/analysis/language/seeded.ts", code: long, rule: null },
  { title: "words for the console", path: "src/suppliers/seeded.ts", code: "console.log(1);", rule: "no-console" },
  { title: "words for the terminal", path: "src/cli/seeded.ts", code: "console.log(1);", rule: null },
  {
    title: "exponential time",
    path: "src/mail/file/seeded.ts",
    code: commented("export const x = /^(a|a)*$/;"),
    rule: "fences/linear",
  },
  {
    title: "quadratic time",
    path: "src/mail/file/seeded.ts",
    code: commented("export const x = /<[^>]*>/;"),
    rule: "fences/linear",
  },
  {
    title: "exponential time, by RegExp",
    path: "src/mail/file/seeded.ts",
    code: commented(`export const x = new RegExp("^(a|a)*$");`),
    rule: "fences/linear",
  },
  {
    title: "an expression from a message",
    path: "src/mail/file/seeded.ts",
    code: commented("export const x = (y: string) => new RegExp(y);"),
    rule: "fences/regexp",
  },
  {
    title: "an expression from parts",
    path: "src/mail/file/seeded.ts",
    code: commented('export const x = new RegExp(["a", "b"].join("|"));'),
    rule: null,
  },
  { title: "linear time", path: "src/mail/file/seeded.ts", code: commented("export const x = /^a+$/;"), rule: null },
  {
    title: "a reference to Node's types",
    path: "src/names/seeded.ts",
    code: `/// <reference types="node" />\nexport {};`,
    rule: "@typescript-eslint/triple-slash-reference",
  },
  {
    title: "a type error waved through",
    path: "src/names/seeded.ts",
    code: "// @ts-ignore\nexport {};",
    rule: "@typescript-eslint/ban-ts-comment",
  },
  {
    title: "a rule switched off in the file",
    path: "src/names/seeded.ts",
    code: "/* eslint-disable */\n// eslint-disable-next-line eqeqeq\nexport const x = (y: string) => y == 'z';",
    rule: "eqeqeq",
  },
  {
    title: "a phrase in a comment",
    path: "test/seeded.ts",
    code: "// Nobody reads it.\nexport {};",
    rule: "fences/english",
  },
  {
    title: "a phrase in the title of a test",
    path: "test/seeded.test.ts",
    code: 'it("reads it anew", () => undefined);',
    rule: "fences/english",
  },
  {
    title: "a phrase in a message that a test makes",
    path: "test/seeded.test.ts",
    code: 'it("is read", () => expect("Nobody reads it.").toBe(""));',
    rule: null,
  },
  { title: "a former name", path: "test/seeded.ts", code: "export const mostLinks = 5;", rule: "fences/english" },
  {
    title: "the longest as a bound",
    path: "test/seeded.ts",
    code: "export const longest = 5;",
    rule: "fences/english",
  },
  {
    title: "the longest of some",
    path: "test/seeded.ts",
    code: "export const longest = Math.max(...[1, 2]);",
    rule: null,
  },
];

describe("lint rules", () => {
  const answers = linted(seeds.map(({ path, code }) => ({ path, code })));
  let complaints: readonly (readonly Complaint[])[];
  beforeAll(() => {
    complaints = answers();
  });

  it.each(seeds.map((seed, index) => ({ ...seed, index })))("$title in $path", ({ rule, index }) => {
    const rules = (complaints[index] ?? []).map((complaint) => complaint.rule);
    if (rule === null) expect(rules).toEqual([]);
    else expect(rules).toContain(rule);
  });
});
