import { readFileSync } from "node:fs";
import { join } from "node:path";
import { signals } from "../../../src/analysis";
import { defaultPolicy } from "../../../src/analysis/policy";
import { strengthsOf } from "../../../src/analysis/verdict/policy";

const folder = join(__dirname, "../../../docs/signals");
const strengths = ["decisive", "strong", "moderate", "weak", "context"];
const strengthOf = strengthsOf(defaultPolicy);

/** The strengths that a text names, in order. */
const namedIn = (text: string): readonly string[] =>
  strengths.filter((strength) => new RegExp(`\\b${strength}\\b`, "i").test(text));

describe.each(signals.map((signal) => [signal.id, signal] as const))("the strength of %s", (id, { suspicious }) => {
  const held = new Set([null, ...Object.keys(suspicious)].map((key) => strengthOf(id, key)));
  const expected = strengths.filter((strength) => held.has(strength as never));

  test("is on its page", () => {
    const page = readFileSync(join(folder, `${id}.md`), "utf8");
    expect(namedIn(page.split("\n## Strength\n")[1]?.split("\n## ")[0] ?? "")).toEqual(expected);
  });

  test("is in the index", () => {
    const rows = readFileSync(join(folder, "README.md"), "utf8").split("\n");
    const row = rows.find((line) => line.startsWith(`| [${id}](`)) ?? "";
    expect(namedIn(row.split(" | ").at(-1) ?? "")).toEqual(expected);
  });
});
