import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

mkdirSync(".cache", { recursive: true });

// TypeScript 7.0 keeps errors about JSON that has since changed: a change in any starts all programs afresh.
const digest = createHash("sha256");
for (const name of readdirSync("src", { recursive: true, encoding: "utf8" }).sort())
  if (name.endsWith(".json") && !name.endsWith("tsconfig.json"))
    digest.update(name).update(readFileSync(join("src", name)));
const catalogues = digest.digest("hex");
const seen = ".cache/catalogues";
if (!existsSync(seen) || readFileSync(seen, "utf8") !== catalogues) {
  for (const name of readdirSync(".cache").filter((file) => file.endsWith(".tsbuildinfo")))
    rmSync(join(".cache", name));
  writeFileSync(seen, catalogues);
}

/** The path of a package's program. @param {string} name @param {string} program */
export const bin = (name, program) => join("node_modules", name, program);

/**
 * Each folder with a tsconfig has its own globals. Folders with the same ones make one program, so that what they share is
 * checked once: a project for each, named by its folders, and where it is written.
 */
export function projects() {
  /** @typedef {{ folders: string[], include: string[], compilerOptions: Record<string, unknown> }} Program */
  /** @type {Map<string, Program>} */
  const programs = new Map();
  const folders = ["src", "test"].flatMap((parent) => readdirSync(parent).map((name) => `${parent}/${name}`));
  for (const folder of [...folders, "preview"].filter((each) => existsSync(join(each, "tsconfig.json")))) {
    /** @type {Omit<Program, "folders">} */
    const { compilerOptions, include } = JSON.parse(readFileSync(join(folder, "tsconfig.json"), "utf8"));
    delete compilerOptions.tsBuildInfoFile;
    const key = JSON.stringify([folder.split("/")[0] === "test", compilerOptions]);
    /** @type {Program} */
    const program = programs.get(key) ?? { folders: [], include: [], compilerOptions };
    programs.set(key, program);
    program.folders.push(folder);
    program.include.push(...include.map((path) => join("..", folder, path)));
  }
  return Array.from(programs.values(), ({ folders, include, compilerOptions }, at) => {
    const file = `.cache/tsconfig-${at}.json`;
    const tsBuildInfoFile = `types-${at}.tsbuildinfo`;
    const config = {
      extends: "../tsconfig.base.json",
      compilerOptions: { ...compilerOptions, tsBuildInfoFile },
      include,
    };
    writeFileSync(file, JSON.stringify(config));
    return { name: folders.join(" "), file, info: `.cache/${tsBuildInfoFile}` };
  });
}

/** ESLint's cache knows the files and the options, but not the code of our own rules: a change there starts afresh. */
export function lintCache() {
  const rules = [
    "eslint.config.mjs",
    "package-lock.json",
    "tools/fences.mjs",
    "tools/lint/english.json",
    ...readdirSync("tools/lint")
      .filter((file) => file.endsWith(".mjs"))
      .map((file) => `tools/lint/${file}`),
  ];
  const digest = createHash("sha256");
  for (const file of rules) digest.update(readFileSync(file));
  const name = `eslint-${digest.digest("hex").slice(0, 12)}`;
  for (const old of readdirSync(".cache").filter((file) => file.startsWith("eslint-") && file !== name)) {
    rmSync(join(".cache", old), { recursive: true, force: true });
  }
  return join(".cache", name);
}
