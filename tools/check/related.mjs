import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { bin } from "./programs.mjs";

/** Milliseconds that a test file is taken to need before it has run once. */
const unknown = 1_500;

/** Of what a screen is made: only then do browsers run. */
const screens = /^(?:src\/(?:taskpane|register|ui|onsend)|preview|samples)\//;
/** Parts that browser tests open, by the folder that changed. */
const parts = { register: /register/i, onsend: /desk|cases|preview/, preview: /preview|mailbox|desk/ };

/** Quick tests of the checkout itself: links, bounds, packages, folders. They read files that no test imports. */
const always = /^test\/fences\/(?:bounds|english|folders|links|packages|recipes|scope|startHere)\.test/;

/** @param {readonly string[]} files @returns {string[]} Test files that reach them, by Jest's own graph. */
function reaching(files) {
  const args = ["--ci", "--listTests", "--selectProjects", "node", "jsdom", "--findRelatedTests", ...files];
  const out = execFileSync(process.execPath, [bin("jest", "bin/jest.js"), ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const root = `${process.cwd()}/`;
  return out.split("\n").flatMap((path) => (path.startsWith(root) ? path.slice(root.length) : []));
}

/** How many folders a test shares with the nearest changed file. @param {string} test @param {readonly string[]} changed */
function nearness(test, changed) {
  if (changed.includes(test)) return Infinity;
  const steps = test.split("/").slice(1, -1);
  const shared = changed.map((file) => {
    const its = file.split("/").slice(1);
    const differs = steps.findIndex((step, at) => step !== its[at]?.replace(/\.\w+$/, ""));
    return differs < 0 ? steps.length : differs;
  });
  return Math.max(0, ...shared);
}

/**
 * The tests to run: the nearest to what changed first, as many as fit into the time.
 * @param {readonly string[]} changed @param {number | null} seconds Null: 10 for a leaf, 100 for what many tests reach.
 */
export function testsFor(changed, seconds) {
  /** @type {Readonly<Record<string, number>>} */
  const times = existsSync(".cache/test-times.json") ? JSON.parse(readFileSync(".cache/test-times.json", "utf8")) : {};
  const code = changed.filter((file) => /\.(?:[cm]?[jt]sx?|json|css)$/.test(file) && !file.startsWith("dist/"));
  const reached =
    code.length === 0 ? [] : reaching(code).filter((test) => !/^test\/(?:soak|browser|fences)\//.test(test));
  const fences = execFileSync("git", ["ls-files", "test/fences"], { encoding: "utf8" })
    .split("\n")
    .filter((name) => always.test(name) || (changed.includes(name) && name.includes(".test.")));
  const isCore = reached.length > 120;
  let left = (seconds ?? (isCore ? 100 : 10)) * 1_000 * 2;
  /** @param {string} test */
  const cost = (test) => (times[test] ?? unknown) + 100;
  const ranked = reached.toSorted(
    (one, other) => nearness(other, changed) - nearness(one, changed) || cost(one) - cost(other),
  );
  /** @type {string[]} */
  const chosen = [];
  for (const test of ranked) {
    if (!changed.includes(test) && cost(test) > left) continue;
    left -= cost(test);
    chosen.push(test);
  }
  const shown = changed.filter((file) => screens.test(file));
  const browser = shown.length === 0 ? [] : browserTests(shown, cost);
  const skipped = ranked.filter((test) => !chosen.includes(test));
  return { fences, chosen, skipped, browser };
}

/** Browser tests that open a changed part, the quickest first, for about a minute. @param {readonly string[]} shown @param {(test: string) => number} cost */
function browserTests(shown, cost) {
  const all = execFileSync("git", ["ls-files", "test/browser"], { encoding: "utf8" })
    .split("\n")
    .filter((name) => name.endsWith(".test.ts"));
  const asked = Object.entries(parts).filter(([part]) => shown.some((file) => file.split("/").includes(part)));
  const isPane = shown.some((file) => /^src\/(?:taskpane|ui)\//.test(file));
  const patterns = [...asked.map(([, pattern]) => pattern), ...(isPane ? [/taskpane/] : [])];
  let left = 60_000;
  return all
    .filter((name) => patterns.some((pattern) => pattern.test(readFileSync(name, "utf8"))))
    .toSorted((one, other) => cost(one) - cost(other))
    .filter((name) => (left -= cost(name)) > 0);
}
