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
  "assets/reader",
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

/** A digest of its sources, so that going back to an earlier state needs no new build. @param {Part} part */
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
    // It has just gone.
  }
  return false;
}

/**
 * Moves the files into place one by one, entry files last: a program that is running keeps its old ones.
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
 * Runs webpack in a process of its own, so that the caller isn't blocked.
 * @typedef {{ part: Part, ok: boolean, said: string }} Outcome
 * @param {readonly Part[]} names @param {string} folder Where to. @param {AbortSignal | undefined} signal
 * @param {(outcome: Outcome) => void} onEach Takes what became of a part, once it is known.
 * @returns {Promise<string>} Other output.
 */
function webpack(names, folder, signal, onEach) {
  // Many who build for the first time never build again, and what is kept for that costs a quarter of the time.
  const first = names.filter((part) => !existsSync(folderOf(part)));
  return new Promise((resolve, reject) => {
    let said = "";
    const child = spawn(process.execPath, [...memory, join(root, "tools/webpack/run.cjs"), ...names], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { ...process.env, REMIT_GUARD_DIST: folder, REMIT_GUARD_ONCE: first.join(" ") },
      signal,
    });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (said += text));
    child.on("message", (outcome) => {
      try {
        onEach(/** @type {Outcome} */ (outcome));
      } catch (error) {
        reject(error);
      }
    });
    child.on("error", (error) => (said += `${error.message}\n`));
    // What it has told may come later than its end.
    const isTold = new Promise((told) => void child.once("disconnect", () => told(undefined)));
    child.on("close", () => void isTold.then(() => resolve(said)));
  });
}

/**
 * Builds into a folder of its own, then moves the files of each part to their place.
 * @param {readonly Part[]} names @param {(part: Part) => void} onBuilt Called of each. @param {AbortSignal | undefined} signal
 * @returns {Promise<boolean>} Were all built? If not, the reason is on standard error.
 */
async function build(names, onBuilt, signal) {
  const states = new Map(names.map((part) => [part, state(part)]));
  const temporary = join(root, `.cache/dist-${names.join("-")}-${process.pid}`);
  const left = new Set(names);
  let reason = "";
  /** @param {Outcome} outcome */
  const take = ({ part, ok, said }) => {
    reason += said;
    if (!ok) return;
    move(join(temporary, part), folderOf(part));
    if (part === "cli") chmodSync(join(folderOf(part), "main.js"), 0o755);
    writeFileSync(markOf(part), states.get(part) ?? "");
    left.delete(part);
    onBuilt(part);
  };
  try {
    const said = await webpack(names, temporary, signal, take);
    if (left.size > 0 && signal?.aborted !== true) {
      const words = [...left].map((part) => `${parts[part].words} could not be built.`);
      process.stderr.write(`${words.join("\n")}\n${reason}${said}`);
    }
    return left.size === 0;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * Sees to it that dist/PART is what the sources say, for each of the parts.
 * @param {readonly Part[]} names
 * @param {() => void} [onBuild] Called before any is built, which takes some seconds.
 * @param {AbortSignal} [signal] Ends it, unbuilt.
 * @returns {Promise<boolean>} Is it?
 */
export async function ensureAllBuilt(names, onBuild, signal) {
  let open = names.filter((part) => !isBuilt(part, state(part)));
  while (open.length > 0) {
    if (signal?.aborted === true) return false;
    // The holder of the lock builds. Reading all sources again and again while waiting would take a quarter of a core.
    const ours = open.filter((part) => takeLock(lockOf(part)));
    if (ours.length === 0) {
      await sleep(100);
      continue;
    }
    const held = new Set(ours);
    /** @param {Part} part */
    const giveBack = (part) => held.delete(part) && rmSync(lockOf(part), { force: true });
    try {
      const missing = ours.filter((part) => !isBuilt(part, state(part)));
      if (missing.length > 0) {
        onBuild?.();
        if (!(await build(missing, giveBack, signal))) return false;
      }
    } finally {
      held.forEach(giveBack);
    }
    open = open.filter((part) => !isBuilt(part, state(part)));
  }
  return true;
}

/**
 * Sees to it that dist/PART is what the sources say.
 * @param {Part} part
 * @param {() => void} [onBuild] Called before it is built, which takes some seconds.
 * @param {AbortSignal} [signal] Ends it, unbuilt.
 * @returns {Promise<boolean>} Is it?
 */
export const ensureBuilt = (part, onBuild, signal) => ensureAllBuilt([part], onBuild, signal);
