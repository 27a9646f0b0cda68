import { readFileSync } from "node:fs";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { zones } from "./tools/fences.mjs";
import { fences } from "./tools/lint/plugin.mjs";

/** Tables are as long as what they list. */
const tables = ["src/**/data/**", "src/analysis/language/**", "src/report/messages/**", "src/register/messages/**"];
const pureZones = zones
  .filter(({ pure }) => pure)
  .flatMap(({ folder, files }) => (files ? files.map((file) => `${folder}/${file}`) : [`${folder}/**`]));
/** Folders with faults against the house's English, which tools/english.mjs counts instead. */
const uneven = Object.keys(JSON.parse(readFileSync(new URL("tools/lint/english.json", import.meta.url), "utf8")));

export default defineConfig(
  // The declarations of Office.js, which test/office-js alone has in sight, are eight megabytes.
  // What AssemblyScript compiles has types of its own: tools/kernel/tsconfig.json.
  { ignores: ["dist/", "coverage/", ".cache/", "node_modules/", "test/office-js/", "tools/kernel/"] },
  // No file may switch off the rule that it breaks. oxlint would obey such comments.
  {
    linterOptions: { noInlineConfig: true },
    rules: { "no-warning-comments": ["error", { terms: ["eslint-disable", "oxlint-disable"], location: "anywhere" }] },
  },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    // The rules that need types are in .oxlintrc.json: oxlint applies them in a twentieth of the time.
    extends: [tseslint.configs.recommended],
    rules: {
      "@typescript-eslint/ban-ts-comment": ["error", { minimumDescriptionLength: 10 }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { args: "all", argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/triple-slash-reference": ["error", { lib: "never", path: "never", types: "never" }],
    },
  },
  // A declaration file for a package that has none names types by import() alone.
  { files: ["**/*.d.ts"], rules: { "@typescript-eslint/consistent-type-imports": "off" } },
  { files: ["**/*.cjs", "webpack.config.js"], languageOptions: { sourceType: "commonjs" } },
  // The compiler knows every name there: tools/tsconfig.json.
  { files: ["**/*.{js,cjs,mjs}"], rules: { "no-undef": "off" } },
  {
    files: ["src/**", "test/**", "tools/**"],
    rules: {
      eqeqeq: "error",
      // Control characters are what hostile text is made of.
      "no-control-regex": "off",
      "no-misleading-character-class": ["error", { allowEscape: true }],
      "no-restricted-exports": [
        "error",
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["src/**", "test/**", "tools/**", "preview/**"],
    ignores: uneven.map((folder) => `${folder}/**`),
    plugins: { fences },
    rules: { "fences/english": "error" },
  },
  {
    files: ["src/**"],
    plugins: { fences },
    rules: {
      "fences/exported": "error",
      "fences/imports": "error",
      "fences/linear": "error",
      "fences/regexp": "error",
      "max-lines": ["error", 250],
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
    },
  },
  { files: tables, rules: { "max-lines": "off" } },
  { files: pureZones, plugins: { fences }, rules: { "fences/pure": "error" } },
  // Words for people on the terminal, and for admins in a browser's console.
  { files: ["src/cli/**", "src/service/**", "src/taskpane/wording.ts"], rules: { "no-console": "off" } },
);
