const { readFileSync } = require("node:fs");
const config = require("./jest.config.cjs");

/** By project, the files that tools/jest/suites.mjs wrote. @type {Readonly<Record<string, readonly string[]>>} */
const suites = JSON.parse(readFileSync(`${__dirname}/.cache/suites/suites.json`, "utf8"));
/** @typedef {import("jest").ProjectConfig & { displayName: string }} Project */
const projects = /** @type {readonly Project[]} */ (/** @type {unknown} */ (config.projects));

/**
 * A whole run, `npm test`: the test files in suites that share their modules.
 * @type {import("jest").Config}
 */
module.exports = {
  ...config,
  projects: projects.map((project) => {
    const files = suites[project.displayName];
    return files === undefined ? project : { ...project, testMatch: files.map((path) => `<rootDir>/${path}`) };
  }),
};
