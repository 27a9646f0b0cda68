import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** @param {readonly string[]} args @returns {string[]} */
const git = (...args) =>
  execFileSync("git", args, { encoding: "utf8", maxBuffer: 1 << 28 })
    .split("\0")
    .filter(Boolean);

/**
 * The files that differ from a commit, new ones too, or those that are staged.
 * @param {string} ref @param {boolean} staged
 */
export function changedFiles(ref, staged) {
  const differ = staged
    ? git("diff", "--cached", "--name-only", "--no-renames", "-z")
    : [
        ...git("diff", "--name-only", "--no-renames", "-z", ref, "--"),
        ...git("ls-files", "--others", "--exclude-standard", "-z"),
      ];
  const all = [...new Set(differ)].sort();
  return { there: all.filter((name) => existsSync(name)), gone: all.filter((name) => !existsSync(name)) };
}
