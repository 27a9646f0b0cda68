/**
 * Every static check in one: `npm run check`, or some by name: `npm run check -- lint cycles`.
 * Quiet but for a line a check; what a failed one said follows, and the exit code is 1.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
mkdirSync(".cache", { recursive: true });

/** The path of a package's program. @param {string} name @param {string} program */
const bin = (name, program) => join("node_modules", name, program);

/**
 * Each folder with a tsconfig has its own globals. Folders with the same ones make one program, so that what they share is
 * checked once: a project for each, named by its folders, and where it is written.
 */
function projects() {
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
    return { name: folders.join(" "), file };
  });
}

/** ESLint's cache knows the files and the options, but not the code of our own rules: a change there starts afresh. */
function lintCache() {
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

/** @type {readonly { name: string, run: readonly string[] }[]} */
const checks = [
  ...[...[".", "tools", "tools/kernel"].map((name) => ({ name, file: name })), ...projects()].map(({ name, file }) => ({
    name: `types ${name}`,
    run: [bin("typescript", "bin/tsc"), "-p", file],
  })),
  {
    name: "lint",
    run: [
      bin("eslint", "bin/eslint.js"),
      ".",
      "--max-warnings",
      "0",
      "--cache",
      "--cache-strategy",
      "content",
      "--cache-location",
      lintCache(),
    ],
  },
  { name: "english", run: ["tools/english.mjs", "--check"] },
  {
    name: "format",
    run: [
      bin("prettier", "bin/prettier.cjs"),
      "--check",
      "--log-level",
      "warn",
      "--cache",
      "--cache-location",
      ".cache/prettier",
      ".",
    ],
  },
  {
    name: "cycles",
    run: [
      bin("dependency-cruiser", "bin/dependency-cruise.mjs"),
      "src",
      "--config",
      ".dependency-cruiser.mjs",
      "--output-type",
      "err",
    ],
  },
  {
    name: "dead code",
    run: [bin("knip", "bin/knip.js"), "--no-progress", "--cache", "--cache-location", ".cache/knip"],
  },
  {
    // That the checks above find what they are to find, and what of the pages and packages no program reads.
    name: "fences",
    run: [
      bin("jest", "bin/jest.js"),
      "--ci",
      "--runInBand",
      "--selectProjects",
      "node",
      // And no counts of tests, which are those of `npm test`.
      "--reporters=default",
      "--testPathPatterns",
      // Which regular expressions are quick is the product's to show, in npm test.
      "/test/fences/(?!regexp\\.)",
    ],
  },
];

/** @param {(typeof checks)[number]} check @returns {Promise<boolean>} Did it pass? */
function run({ name, run: args }) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: process.stdout.isTTY ? { ...process.env, FORCE_COLOR: "1" } : { ...process.env, NO_COLOR: "1" },
    });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on("data", (chunk) => said.push(chunk));
    child.stderr.on("data", (chunk) => said.push(chunk));
    child.on("error", (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on("close", (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

const asked = process.argv.slice(2);
const chosen = checks.filter(
  ({ name }) => asked.length === 0 || asked.some((word) => name === word || name.split(" ")[0] === word),
);
if (chosen.length === 0) {
  console.error(`No such check. There are: ${checks.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

// The longest first, the others at the same time.
const queue = chosen.toSorted((one, other) => Number(other.name === "lint") - Number(one.name === "lint"));
/** @type {string[]} */
const failed = [];
async function worker() {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (!(await run(next))) failed.push(next.name);
  }
}
await Promise.all(Array.from({ length: Math.min(4, Math.max(2, availableParallelism())) }, worker));
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(", ")}.`);
  process.exitCode = 1;
}
