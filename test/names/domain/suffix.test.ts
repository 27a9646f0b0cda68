import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { getPublicSuffix } from "tldts";
import { publicSuffix } from "../../../src/names/domain/suffix";

/** Every rule of the list, as the package that it was taken from holds it; a wildcard with something in its place. */
const rules = Object.values(
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        "-e",
        `import("./tools/data/suffixRules.mjs").then(({ rules }) => process.stdout.write(JSON.stringify(rules())))`,
      ],
      { cwd: join(__dirname, "../../.."), encoding: "utf8", maxBuffer: 16_000_000 },
    ),
  ) as Record<string, string[]>,
).flat();

const theirs = (host: string, withPrivate: boolean): string | null =>
  getPublicSuffix(host, { extractHostname: false, validateHostname: false, allowPrivateDomains: withPrivate });

describe("the public suffix of a host", () => {
  it("is what the package says that the list was taken from, on and around every rule", () => {
    expect(rules.length).toBeGreaterThan(10_000);
    const hosts = rules.flatMap((rule) => [rule, `mail.${rule}`, `www.harbour.${rule}`, `harbour-${rule}`]);
    const differing = hosts.flatMap((host) =>
      [true, false]
        .filter((withPrivate) => publicSuffix(host, withPrivate) !== theirs(host, withPrivate))
        .map(() => host),
    );
    expect(differing).toEqual([]);
  });

  it.each([
    ["harbourlane.co.uk", "co.uk"],
    ["a.b.ck", "b.ck"],
    ["www.ck", "ck"],
    ["somebody.github.io", "github.io"],
    ["harbour.localdomain", "localdomain"],
  ])("%s: %s", (host, suffix) => {
    expect(publicSuffix(host, true)).toBe(suffix);
  });
});
