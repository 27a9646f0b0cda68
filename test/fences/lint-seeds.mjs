/**
 * Lints files that don't exist, with the project's own configuration: takes [{ path, code }] on standard input, gives
 * for each the complaints, as { rule, message }, on standard output. A process of its own, since ESLint loads its
 * configuration in a way that the test runner can't follow.
 */
import { readFileSync } from "node:fs";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const eslint = new ESLint({
  // What needs types needs a file on the disk. The fences need none.
  overrideConfig: [{ files: ["**/*.{ts,tsx}"], ...tseslint.configs.disableTypeChecked }],
});

/** @type {{ path: string, code: string }[]} */
const seeds = JSON.parse(readFileSync(0, "utf8"));
const answers = [];
for (const { path, code } of seeds) {
  const [result] = await eslint.lintText(code, { filePath: path });
  answers.push(result?.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })) ?? []);
}
process.stdout.write(JSON.stringify(answers));
