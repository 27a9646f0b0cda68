/**
 * The command line from the checkout: builds it quietly when it isn't built or something changed since, then runs it in
 * this process, so that its exit code, its signals and its terminal are its own.
 */
import { spawnSync } from "node:child_process";
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
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "dist/cli");
const built = join(folder, ".built");
const lock = join(root, ".cache/cli.lock");
/** What the bundle is made of. */
const sources = ["src", "webpack.config.js", "package-lock.json", "tsconfig.base.json"];

/** Every file below a path with its time and size. @param {string} path @returns {string[]} */
function stamps(path) {
  const { mtimeMs, size } = statSync(join(root, path));
  if (!statSync(join(root, path)).isDirectory()) return [`${path} ${mtimeMs} ${size}`];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => stamps(`${path}/${name}`));
}

/** Tells whether anything was changed, added, taken away or put back since. */
const state = () => createHash("sha256").update(sources.flatMap(stamps).join("\n")).digest("hex");

/** @param {string} now */
const isBuilt = (now) => existsSync(built) && readFileSync(built, "utf8") === now;

/** Does the process still run? @param {number} pid */
function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/** One builds at a time. Takes over the lock of a builder that is no more. @returns {boolean} Is the lock ours? */
function takeLock() {
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
 * Builds into a folder of its own, then moves the files to their place one by one: whoever runs the old ones keeps them.
 * @returns {boolean} Was it built? If not, the reason stands on standard error.
 */
function build() {
  const now = state();
  const temporary = join(root, `.cache/dist-${process.pid}`);
  try {
    const { status, error, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, "node_modules/webpack/bin/webpack.js"), "--config-name", "cli"],
      { cwd: root, encoding: "utf8", env: { ...process.env, REMIT_GUARD_DIST: temporary } },
    );
    if (status !== 0) {
      process.stderr.write(`The command line could not be built.\n${error?.message ?? ""}${stdout}${stderr}`);
      return false;
    }
    mkdirSync(folder, { recursive: true });
    const fresh = readdirSync(join(temporary, "cli"));
    // The program itself last: it finds everything that it needs.
    for (const name of fresh.sort((one, other) => Number(one === "main.js") - Number(other === "main.js"))) {
      if (statSync(join(temporary, "cli", name)).isDirectory())
        cpSync(join(temporary, "cli", name), join(folder, name), { recursive: true });
      else renameSync(join(temporary, "cli", name), join(folder, name));
    }
    chmodSync(join(folder, "main.js"), 0o755);
    writeFileSync(built, now);
    return true;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Sees to it that dist/cli is what src/ says. @returns {Promise<boolean>} Is it? */
export async function ensureBuilt() {
  while (!isBuilt(state())) {
    if (!takeLock()) {
      await sleep(100);
      continue;
    }
    try {
      if (!isBuilt(state()) && !build()) return false;
    } finally {
      rmSync(lock, { force: true });
    }
  }
  return true;
}

/** Runs the command line in this process. @param {readonly string[]} args */
export async function runCli(args) {
  if (!(await ensureBuilt())) {
    process.exitCode = 2;
    return;
  }
  const main = join(folder, "main.js");
  process.argv = [process.execPath, main, ...args];
  process.setSourceMapsEnabled(true);
  createRequire(import.meta.url)(main);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // npm runs a script in the project's folder; paths are meant from where npm was called.
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  if (INIT_CWD !== undefined && ["scan", "remit-guard"].includes(script ?? "")) process.chdir(INIT_CWD);
  await runCli(process.argv.slice(2));
}
