/**
 * Lints files that don't exist, with the project's own configuration: takes [{ path, code, own }] on standard input, gives
 * for each the complaints, as { rule, message }, on standard output. A process of its own, since ESLint loads its
 * configuration in a way that the test runner can't follow.
 */
import { readFileSync } from "node:fs";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

// What needs types needs a file on the disk. The fences need none.
const overrideConfig = [{ files: ["**/*.{ts,tsx}"], ...tseslint.configs.disableTypeChecked }];
const all = new ESLint({ overrideConfig });
const own = new ESLint({ overrideConfig, ruleFilter: ({ ruleId }) => ruleId.startsWith("fences/") });

/** @type {{ path: string, code: string, own?: true }[]} */
const seeds = JSON.parse(readFileSync(0, "utf8"));
const answers = [];
for (const { path, code, own: ownAlone } of seeds) {
  const [result] = await (ownAlone ? own : all).lintText(code, { filePath: path });
  answers.push(result?.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })) ?? []);
}
process.stdout.write(JSON.stringify(answers));
