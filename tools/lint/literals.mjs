/** Asks the rule on linear time by itself, and without types, of all of src/: for tools/expressions.mjs. */
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { linear } from "./linear.mjs";

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: {
    files: ["src/**/*.{ts,tsx,js}"],
    languageOptions: { parser: /** @type {import("eslint").Linter.Parser} */ (tseslint.parser) },
    plugins: { fences: { rules: { linear } } },
    rules: { "fences/linear": "error" },
  },
});
const results = await eslint.lintFiles(["src"]);
const formatter = await eslint.loadFormatter("stylish");
process.stdout.write(await formatter.format(results));
if (results.some(({ errorCount }) => errorCount > 0)) process.exitCode = 1;
