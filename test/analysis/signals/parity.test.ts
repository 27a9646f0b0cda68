import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { signals } from "../../../src/analysis";

const root = join(__dirname, "../../..");
const ids = signals.map(({ id }) => id).sort();

function names(folder: string, ending: string, others: readonly string[] = []): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending) && !others.includes(name))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

describe("every signal has its file, its test and its page, and nothing else has one", () => {
  test("files", () => {
    const helpers = [
      "declared.ts",
      "define.ts",
      "finding.ts",
      "index.ts",
      "parameters.ts",
      "run.ts",
      "shared.ts",
      "shown.ts",
    ];
    expect(names("src/analysis/signals", ".ts", helpers)).toEqual(ids);
  });

  test("tests", () => {
    expect(names("test/analysis/signals", ".test.ts", ["parity.test.ts", "run.test.ts"])).toEqual(ids);
  });

  test("pages", () => {
    expect(names("docs/signals", ".md", ["README.md"])).toEqual(ids);
  });

  test.each(signals.map((signal) => [signal.id, signal] as const))(
    "the page of %s names all that it can say",
    (id, signal) => {
      const page = join(root, "docs/signals", `${id}.md`);
      const text = existsSync(page) ? readFileSync(page, "utf8") : "";
      const keys = [...Object.keys(signal.suspicious), ...Object.keys(signal.clear)];
      expect(keys.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
      expect(text).toContain(`# ${id}`);
    },
  );

  const evidence: ReadonlySet<string> = new Set(signals.flatMap(({ needs }) => needs));

  test.each(signals.map((signal) => [signal.id, signal] as const))(
    "the page of %s names all evidence that it needs, and no other",
    (id, { needs }) => {
      const text = readFileSync(join(root, "docs/signals", `${id}.md`), "utf8");
      const reads = text.split("\n## What it reads\n")[1]?.split("\n## ")[0] ?? "";
      const named = Array.from(reads.matchAll(/`(\w+)`/g), ([, name = ""]) => name).filter((name) =>
        evidence.has(name),
      );
      expect([...new Set(named)].sort()).toEqual([...needs].sort());
    },
  );

  test.each(ids)("the index of the pages links to %s", (id) => {
    expect(readFileSync(join(root, "docs/signals/README.md"), "utf8")).toContain(`](${id}.md)`);
  });
});
