/**
 * What `npm start`, the command line and the tests do first: build what isn't built, quietly, or what something changed in.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** @typedef {"cli" | "service" | "taskpane" | "register" | "preview"} Part */

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
/** What all of them are made of. */
const shared = [
  "src",
  "webpack.config.js",
  "tools/webpack",
  "tools/csp.mjs",
  "package-lock.json",
  "tsconfig.base.json",
];
/** @type {Readonly<Record<Part, { words: string, sources: readonly string[] }>>} */
const parts = {
  cli: { words: "The command line", sources: shared },
  service: { words: "The supplier service", sources: [...shared, "package.json"] },
  taskpane: { words: "The task pane", sources: [...shared, "assets"] },
  register: { words: "The register", sources: [...shared, "assets"] },
  preview: { words: "The preview", sources: [...shared, "assets", "preview", "samples"] },
};

/** @param {Part} part */
const folderOf = (part) => join(root, "dist", part);
/** @param {Part} part */
const markOf = (part) => join(folderOf(part), ".built");
/** @param {Part} part */
const lockOf = (part) => join(root, `.cache/${part}.lock`);

/** Takes in every file below a path by name and content. @param {import("node:crypto").Hash} digest @param {string} path */
function take(digest, path) {
  if (statSync(join(root, path)).isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) take(digest, `${path}/${name}`);
    return;
  }
  const content = readFileSync(join(root, path));
  digest.update(`${path} ${content.length} `).update(content);
}

/** Tells what it is made of: whoever goes back to what was built needn't build it again. @param {Part} part */
function state(part) {
  const digest = createHash("sha256");
  for (const source of parts[part].sources) take(digest, source);
  return digest.digest("hex");
}

/** @param {Part} part @param {string} now */
const isBuilt = (part, now) => existsSync(markOf(part)) && readFileSync(markOf(part), "utf8") === now;

/** Does the process still run? @param {number} pid */
function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/** One builds at a time. Takes over the lock of a builder that is no more. @param {string} lock @returns {boolean} Is the lock ours? */
function takeLock(lock) {
  mkdirSync(dirname(lock), { recursive: true });
  try {
    const file = openSync(lock, "wx");
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
  }
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    const age = Date.now() - statSync(lock).mtimeMs;
    // An empty lock is one that is being written.
    if (holder > 0 ? !runs(holder) : age > 5_000) rmSync(lock, { force: true });
  } catch {
    // It went away meanwhile.
  }
  return false;
}

/**
 * Puts the files in their place one by one, what starts the others last: whoever runs the old ones keeps them.
 * @param {string} from @param {string} to
 */
function move(from, to) {
  mkdirSync(to, { recursive: true });
  const fresh = readdirSync(from);
  /** @param {string} name */
  const starts = (name) => Number(/^(?:main|server|admin)\.js$|\.html$/.test(name));
  for (const name of fresh.sort((one, other) => starts(one) - starts(other))) {
    if (statSync(join(from, name)).isDirectory()) cpSync(join(from, name), join(to, name), { recursive: true });
    else renameSync(join(from, name), join(to, name));
  }
  for (const name of readdirSync(to).filter((old) => !fresh.includes(old)))
    rmSync(join(to, name), { recursive: true, force: true });
}

/** Room for what lives shortly: most of what webpack makes does, and sorting that out takes a tenth of its time. */
const memory = ["--min-semi-space-size=64", "--max-semi-space-size=128"];

/**
 * Runs webpack in a process of its own, so that two parts are built beside each other.
 * @param {Part} part @param {string} folder Where to. @param {AbortSignal | undefined} signal
 * @returns {Promise<{ ok: boolean, said: string }>}
 */
function webpack(part, folder, signal) {
  // Many who build for the first time never build again, and what is kept for that costs a quarter of the time.
  const isFirst = !existsSync(folderOf(part));
  return new Promise((resolve) => {
    let said = "";
    const child = spawn(
      process.execPath,
      [...memory, join(root, "node_modules/webpack/bin/webpack.js"), "--config-name", part],
      {
        cwd: root,
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...process.env, REMIT_GUARD_DIST: folder, ...(isFirst && { REMIT_GUARD_ONCE: "1" }) },
        signal,
      },
    );
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
    child.on("error", (error) => (said += `${error.message}\n`));
    child.on("close", (code) => resolve({ ok: code === 0, said }));
  });
}

/**
 * Builds into a folder of its own, then moves the files to their place.
 * @param {Part} part @param {AbortSignal | undefined} signal
 * @returns {Promise<boolean>} Was it built? If not, the reason stands on standard error.
 */
async function build(part, signal) {
  const now = state(part);
  const temporary = join(root, `.cache/dist-${part}-${process.pid}`);
  try {
    const { ok, said } = await webpack(part, temporary, signal);
    if (!ok) {
      if (signal?.aborted !== true) process.stderr.write(`${parts[part].words} could not be built.\n${said}`);
      return false;
    }
    move(join(temporary, part), folderOf(part));
    if (part === "cli") chmodSync(join(folderOf(part), "main.js"), 0o755);
    writeFileSync(markOf(part), now);
    return true;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * Sees to it that dist/PART is what the sources say.
 * @param {Part} part
 * @param {() => void} [onBuild] Called before it is built, which takes some seconds.
 * @param {AbortSignal} [signal] Ends it, unbuilt.
 * @returns {Promise<boolean>} Is it?
 */
export async function ensureBuilt(part, onBuild, signal) {
  const lock = lockOf(part);
  while (!isBuilt(part, state(part))) {
    if (signal?.aborted === true) return false;
    if (!takeLock(lock)) {
      await sleep(100);
      continue;
    }
    try {
      if (isBuilt(part, state(part))) break;
      onBuild?.();
      if (!(await build(part, signal))) return false;
    } finally {
      rmSync(lock, { force: true });
    }
  }
  return true;
}
