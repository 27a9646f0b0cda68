import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./lint";

/** A fault for each rule, in a file of its own, and what comes closest to it without a fault. */
const seeds: readonly { rule: string; code: string }[] = [
  { rule: "await-thenable", code: "export const f = async () => await 1;" },
  { rule: "no-array-delete", code: "export const f = (list: string[]) => { delete list[0]; };" },
  { rule: "no-base-to-string", code: "export const f = (one: object) => String(one);" },
  { rule: "no-duplicate-type-constituents", code: "export type F = 'a' | 'a';" },
  { rule: "no-floating-promises", code: "export const f = (one: Promise<void>) => { one; };" },
  { rule: "no-for-in-array", code: "export const f = (list: string[]) => { for (const at in list) void at; };" },
  { rule: "no-implied-eval", code: "export const f = () => setTimeout('1', 1);" },
  {
    rule: "no-misused-promises",
    code: "export const f = (one: Promise<boolean>) => { if (one) return 1; return 2; };",
  },
  { rule: "no-redundant-type-constituents", code: "export type F = unknown | string;" },
  { rule: "no-unnecessary-type-assertion", code: "export const f = (one: string) => one as string;" },
  {
    rule: "no-unsafe-argument",
    code: "declare const one: any; declare const g: (a: string) => void; export const f = () => { g(one); };",
  },
  { rule: "no-unsafe-assignment", code: "declare const one: any; export const f: string = one;" },
  { rule: "no-unsafe-call", code: "declare const one: any; export const f = () => { one(); };" },
  {
    rule: "no-unsafe-enum-comparison",
    code: "enum E { a = 1 } declare const e: E; export const f = (n: number) => e === n;",
  },
  { rule: "no-unsafe-member-access", code: "declare const one: any; export const f = () => { void one.two; };" },
  { rule: "no-unsafe-return", code: "declare const one: any; export const f = (): string => one;" },
  { rule: "no-unsafe-unary-minus", code: "export const f = (one: string) => -one;" },
  { rule: "only-throw-error", code: "export const f = () => { throw 'text'; };" },
  { rule: "prefer-promise-reject-errors", code: "export const f = () => Promise.reject('text');" },
  { rule: "restrict-plus-operands", code: "export const f = (one: number, two: bigint) => one + two;" },
  { rule: "restrict-template-expressions", code: "export const f = (one: object) => `${one}`;" },
  {
    rule: "switch-exhaustiveness-check",
    code: "export const f = (one: 'a' | 'b') => { switch (one) { case 'a': return 1; } return 2; };",
  },
  { rule: "unbound-method", code: "class C { m() { return this; } } export const f = new C().m;" },
];

describe("lint rules that need types", () => {
  const folder = mkdtempSync(join(tmpdir(), "typed-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const found = new Map<string, Set<string>>();
  beforeAll(() => {
    mkdirSync(join(folder, "src"));
    for (const name of [".oxlintrc.json", "tsconfig.base.json"]) copyFileSync(join(root, name), join(folder, name));
    const config = { extends: "./tsconfig.base.json", compilerOptions: { lib: ["ES2023", "DOM"] }, include: ["src"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    for (const { rule, code } of seeds) writeFileSync(join(folder, `src/${rule}.ts`), `${code}\n`);
    writeFileSync(join(folder, "src/clean.ts"), "export const f = (one: number) => `${one}`;\n");
    const { stdout } = spawnSync(
      process.execPath,
      [join(root, "node_modules/oxlint/bin/oxlint"), "--tsconfig", "tsconfig.json", "--format", "json", "src"],
      { cwd: folder, encoding: "utf8" },
    );
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string; filename: string }[] };
    for (const { code, filename } of diagnostics) {
      const rules = found.get(filename) ?? new Set();
      found.set(filename, rules.add(code));
    }
  });

  it.each(seeds)("$rule", ({ rule }) => {
    expect(found.get(`src/${rule}.ts`) ?? new Set()).toContain(`typescript(${rule})`);
  });

  it("leave a file without a fault alone", () => {
    expect(found.get("src/clean.ts")).toBeUndefined();
  });
});
