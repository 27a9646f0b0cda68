/**
 * Where the house's English isn't kept yet (tools/lint/words.mjs). `node tools/english.mjs` counts the faults in each zone of
 * tools/lint/english.json and lowers its allowance; with --check it only compares. `node tools/english.mjs FOLDER` lists them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { english } from "./lint/english.mjs";

const ledger = "tools/lint/english.json";
/** @type {Readonly<Record<string, number>>} */
const allowed = JSON.parse(readFileSync(ledger, "utf8"));

const eslint = new ESLint({
  overrideConfigFile: true,
  errorOnUnmatchedPattern: false,
  overrideConfig: {
    files: ["**/*.{ts,tsx,js,mjs,cjs}"],
    languageOptions: { parser: /** @type {import("eslint").Linter.Parser} */ (tseslint.parser) },
    linterOptions: { noInlineConfig: true },
    plugins: { fences: { rules: { english } } },
    rules: { "fences/english": "error" },
  },
});

const [asked] = process.argv.slice(2);
if (asked !== undefined && asked !== "--check") {
  const formatter = await eslint.loadFormatter("stylish");
  process.stdout.write(await formatter.format(await eslint.lintFiles(asked)));
} else {
  /** @type {Record<string, number>} */
  const left = {};
  for (const [zone, maximum] of Object.entries(allowed)) {
    const count = (await eslint.lintFiles(zone)).reduce((sum, { errorCount }) => sum + errorCount, 0);
    if (count > maximum) {
      console.error(`${zone} has ${count} faults, and may have ${maximum}: node tools/english.mjs ${zone}`);
      process.exitCode = 1;
    }
    if (count > 0) left[zone] = Math.min(count, maximum);
  }
  if (asked === undefined) writeFileSync(ledger, `${JSON.stringify(left, null, 2)}\n`);
}
