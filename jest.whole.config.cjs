const { readFileSync } = require("node:fs");
const config = require("./jest.config.cjs");

/** By project, the files that tools/jest/suites.mjs wrote. @type {Readonly<Record<string, readonly string[]>>} */
const suites = JSON.parse(readFileSync(`${__dirname}/${process.env.SUITES ?? ".cache/suites"}/suites.json`, "utf8"));
/** @typedef {import("jest").ProjectConfig & { displayName: string }} Project */
const projects = /** @type {readonly Project[]} */ (/** @type {unknown} */ (config.projects));

/**
 * A whole run, `npm test`, or the part of it that `npm run quick` chose: the test files in suites that share their modules.
 * @type {import("jest").Config}
 */
module.exports = {
  ...config,
  projects: projects.map((project) => {
    // Jest takes an empty list for its own patterns.
    const files = suites[project.displayName];
    return files === undefined
      ? project
      : { ...project, testMatch: ["/no such file", ...files.map((path) => `<rootDir>/${path}`)] };
  }),
};
