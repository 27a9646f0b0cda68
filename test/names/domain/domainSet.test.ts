import { readFileSync } from "node:fs";
import { join } from "node:path";
import { domainSet, packDomains } from "../../../src/names/domain/domainSet";
import { mailProviders } from "../../../src/names/data/mailProviders";

const listed = (file: string): readonly string[] =>
  readFileSync(join(__dirname, "../../../tools/data", file), "utf8")
    .trim()
    .split("\n");

/** Names that no one registered, the same in each run. */
function* invented(count: number): Generator<string> {
  let seed = 1;
  for (let i = 0; i < count; i++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    yield `${seed.toString(36)}-${i}.example.com`;
  }
}

describe("a packed set of domains", () => {
  it.each([
    ["freemail.txt", "freemailDomains"],
    ["disposable.txt", "disposableDomains"],
  ] as const)("holds every domain of %s", (file, list) => {
    const set = domainSet(mailProviders[list]);
    const domains = listed(file);
    expect(domains.length).toBeGreaterThan(5000);
    expect(domains.filter((domain) => !set.has(domain))).toEqual([]);
    expect(mailProviders[list].count).toBe(domains.length);
  });

  it.each([
    ["free mail", mailProviders.freemailDomains],
    ["throwaway mail", mailProviders.disposableDomains],
  ])("takes few strangers for %s", (_what, packed) => {
    const set = domainSet(packed);
    expect([...invented(100_000)].filter((domain) => set.has(domain)).length).toBeLessThanOrEqual(2);
  });

  it("holds what was put in, whatever the count", () => {
    for (const count of [0, 1, 2, 63, 1000]) {
      const domains = [...invented(count)];
      const set = domainSet(packDomains(domains, 32));
      expect(domains.filter((domain) => !set.has(domain))).toEqual([]);
      expect(set.has("harbourlane.co.uk")).toBe(false);
    }
  });

  it("ends where it was cut off", () => {
    const packed = packDomains([...invented(100)], 28);
    const set = domainSet({ ...packed, bits: packed.bits.slice(0, 20) });
    expect(set.has("harbourlane.co.uk")).toBe(false);
  });
});
