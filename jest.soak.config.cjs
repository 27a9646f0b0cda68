const { projects } = /** @type {{ projects: object[] }} */ (require("./jest.config.cjs"));

const common = { ...projects[0], testPathIgnorePatterns: ["/node_modules/"] };
/** It runs the pane in a browser, for which pages are built and a Chromium is found. */
const inBrowser = "<rootDir>/test/soak/pane.soak.ts";

/**
 * The long runs, one after the other: `npm run soak`. They are no part of `npm test`.
 * @type {import("jest").Config}
 */
module.exports = {
  cacheDirectory: "<rootDir>/.cache/jest",
  projects: [
    {
      ...common,
      displayName: "soak",
      testMatch: ["<rootDir>/test/soak/**/*.soak.ts", `!${inBrowser}`],
    },
    {
      ...common,
      displayName: "soak in a browser",
      globalSetup: "<rootDir>/test/browser/setup.cjs",
      testMatch: [inBrowser],
    },
  ],
};
