const { projects } = /** @type {{ projects: object[] }} */ (require("./jest.config.cjs"));

/**
 * The long runs, one after the other: `npm run soak`. They are no part of `npm test`.
 * @type {import("jest").Config}
 */
module.exports = {
  cacheDirectory: "<rootDir>/.cache/jest",
  projects: [
    {
      ...projects[0],
      displayName: "soak",
      // One of them runs the pane in a browser.
      globalSetup: "<rootDir>/test/browser/setup.cjs",
      testMatch: ["<rootDir>/test/soak/**/*.soak.ts"],
      testPathIgnorePatterns: ["/node_modules/"],
    },
  ],
};
