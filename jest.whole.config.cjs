const { readFileSync } = require("node:fs");
const config = require("./jest.config.cjs");

/** By project, the files that tools/jest/suites.mjs wrote. @type {Readonly<Record<string, readonly string[]>>} */
const suites = JSON.parse(readFileSync(`${__dirname}/.cache/suites/suites.json`, "utf8"));

/**
 * A whole run, `npm test`: the test files in suites that share their modules.
 * @type {import("jest").Config}
 */
module.exports = {
  ...config,
  projects: config.projects.map((project) => ({
    ...project,
    ...(project.displayName in suites && {
      testMatch: suites[project.displayName].map((path) => `<rootDir>/${path}`),
    }),
  })),
};
