const { projects } = /** @type {{ projects: object[] }} */ (require("./jest.config.cjs"));

const ignored = ["/node_modules/"];
const common = { ...projects[0], testPathIgnorePatterns: ignored };

/**
 * The long runs, one after the other: `npm run soak`. They are no part of `npm test`.
 * @type {import("jest").Config}
 */
module.exports = {
  projects: [
    {
      ...common,
      displayName: "soak",
      testMatch: ["<rootDir>/test/soak/**/*.soak.ts"],
      testPathIgnorePatterns: [...ignored, "/test/soak/pane/"],
    },
    {
      // The pane in a browser, for which pages are built and a Chromium is found.
      ...common,
      displayName: "soak in a browser",
      globalSetup: "<rootDir>/test/browser/setup.cjs",
      testMatch: ["<rootDir>/test/soak/pane/*.soak.ts"],
    },
  ],
};
