import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import recheck from "recheck";

/*
 * Whether a regular expression takes time in proportion to what it reads, by recheck. That takes a second for many an
 * expression and there are over a thousand, so those that were found linear are kept by their digest: in a ledger that is
 * committed (tools/expressions.mjs writes it, and `npm run soak` proves all of it again), and, those that it lacks, in
 * .cache. A digest covers one expression and one version of recheck: a changed expression is checked at once.
 */
/** Seen from the project's folder. */
export const ledger = "tools/lint/linear.txt";
const { version } = JSON.parse(readFileSync("node_modules/recheck/package.json", "utf8"));
/** Those found since the ledger was written, one a line. */
const found = ".cache/linear.txt";
/** Where to put down the digest of each expression that is asked for: for tools/expressions.mjs. */
const used = process.env.LINEARITY_USED;
const afresh = process.env.LINEARITY_AFRESH !== undefined;

/** @param {string} file */
const linesOf = (file) => (existsSync(file) ? readFileSync(file, "utf8").split("\n") : []);
const known = new Set(afresh ? [] : [ledger, found].flatMap(linesOf));

/** @param {string} file @param {string} digest */
function note(file, digest) {
  mkdirSync(dirname(file), { recursive: true });
  // A line is so short that what is written at the same time doesn't come between.
  appendFileSync(file, `${digest}\n`);
}

/**
 * Bounds by steps alone: bounds by the clock find an attack wherever the machine is busy. The seed makes all of it
 * repeatable; ten minutes are for what would never end.
 */
const bounds = {
  randomSeed: 0,
  seedingTimeout: null,
  incubationTimeout: null,
  attackTimeout: null,
  timeout: 600_000,
};

/**
 * What recheck says against an expression; null when it takes time in proportion to what it reads. One that can't be
 * checked is not known to be linear.
 *
 * @param {string} source @param {string} flags
 * @returns {string | null}
 */
export function faultOf(source, flags) {
  const digest = createHash("sha256").update(`${version} /${source}/${flags}`).digest("hex").slice(0, 20);
  if (!known.has(digest)) {
    const answer = recheck.checkSync(source, flags, bounds);
    if (answer.status === "vulnerable") return answer.complexity.summary;
    if (answer.status !== "safe") return `not checked (${answer.error.kind})`;
    known.add(digest);
    if (!afresh) note(found, digest);
  }
  if (used !== undefined) note(used, digest);
  return null;
}

/** The ledger's text. @param {Iterable<string>} digests */
export const ledgerText = (digests) => `${[...new Set(digests)].sort().join("\n")}\n`;
