import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Test files of a suite at most: so that two cores end at about the same time. */
const maxFiles = 45;

/** Files that run elsewhere: by hand, or as one of the checks of `npm run check`. */
const elsewhere = /^(?:soak\/|fences\/(?!regexp\.))/;

/** Test files that drive a browser, and how many suites of them run at once. */
const browser = { files: /^browser\//, suites: 2 };

/** Files that need modules of their own, since they replace some, or a path of their own for their snapshots. */
const alone = /\bjest\.(?:mock|doMock|isolateModules\w*|resetModules)\(|\btoMatchSnapshot\(/;

/** Folders with little to do each: in suites together, the code that they share is loaded once. */
const small = /^(?:accounts|attacks|cases|codecs|manifest|names|preview|register|report|ui|wording)\/.+\.ts$/;

/** @param {string} name */
const roomOf = (name) => (small.test(name) ? "small" : (name.split("/")[0] ?? ""));

/**
 * Writes the suites of a whole run: files that each hold the test files of a folder. Jest gives every file modules of its
 * own; loading the code again for each of 380 files takes two thirds of a run. In a suite, the test files share theirs.
 * suites.json lists for each project the paths, from the root, of its suites and of the test files that stay alone.
 * @param {string} [into] The folder for them. @param {readonly string[]} [only] Test files, by their paths in `test`; all but
 * those that run elsewhere if it is left out.
 */
export function writeSuites(into = ".cache/suites", only) {
  const folder = join(root, into);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const all = (
    only ??
    readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" }).filter(
      (name) => /\.test\.tsx?$/.test(name) && !elsewhere.test(name),
    )
  ).toSorted();
  /**
   * @param {(name: string) => boolean} isOf @param {string} ending
   * @param {string} first What each suite loads before the tests.
   * @param {(count: number) => number} partsOf How many suites so many files make.
   */
  const suitesOf = (isOf, ending, first, partsOf = (count) => Math.ceil(count / maxFiles)) => {
    const files = all.filter((name) => isOf(name) && name.endsWith(ending));
    const stays = files.filter((name) => alone.test(readFileSync(join(root, "test", name), "utf8")));
    const shared = files.filter((name) => !stays.includes(name));
    const rooms = [...new Set(shared.map(roomOf))];
    const suites = rooms.flatMap((room) => {
      const names = shared.filter((name) => roomOf(name) === room);
      const parts = partsOf(names.length);
      return Array.from({ length: parts }, (_, part) => {
        const path = join(folder, `${room}${parts > 1 ? `-${part + 1}` : ""}${ending}`);
        const tests = names.filter((_name, at) => at % parts === part);
        writeFileSync(path, `${first}${tests.map((name) => described(path, name)).join("")}`);
        return relative(root, path);
      });
    });
    return [...suites, ...stays.map((name) => `test/${name}`)];
  };
  const suites = {
    node: suitesOf((name) => !browser.files.test(name), ".test.ts", ""),
    // It cleans up after each test of the file that loads it first: here, of all.
    jsdom: suitesOf(() => true, ".test.tsx", 'require("@testing-library/react");\n'),
    browser: suitesOf(
      (name) => browser.files.test(name),
      ".test.ts",
      "",
      () => browser.suites,
    ),
  };
  writeFileSync(join(folder, "suites.json"), JSON.stringify(suites));
}

/** @param {string} suite @param {string} name */
function described(suite, name) {
  const module = relative(dirname(suite), join(root, "test", name)).replace(/\.tsx?$/, "");
  return `describe(${JSON.stringify(`test/${name}`)}, () => {\n  require(${JSON.stringify(module)});\n});\n`;
}
