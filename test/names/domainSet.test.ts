import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isOfSeldomCountry } from "../../src/names/countries";
import { domainSet, packDomains } from "../../src/names/domainSet";
import { farMailProviders as far } from "../../src/analysis/data/farMailProviders";
import { mailProviders as near, mailSieve } from "../../src/analysis/data/mailProviders";
import { otherMailProviders as other } from "../../src/analysis/data/otherMailProviders";

const listed = (file: string): readonly string[] =>
  readFileSync(join(__dirname, "../../tools/data", file), "utf8")
    .trim()
    .split("\n");

/** Names that nobody registered, the same in each run. */
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
  ] as const)("holds every domain of %s, frequent or not", (file, list) => {
    const sets = [near, other, far].map((providers) => domainSet(providers[list]));
    const domains = listed(file);
    expect(domains.length).toBeGreaterThan(5000);
    expect(domains.filter((domain) => !sets.some((set) => set.has(domain)))).toEqual([]);
    expect(near[list].count + other[list].count + far[list].count).toBe(domains.length);
  });

  it("passes every domain through its sieve, and few strangers", () => {
    const sieve = domainSet(mailSieve);
    const sets = Object.values(other).map(domainSet);
    const domains = ["freemail.txt", "disposable.txt"].flatMap(listed);
    const inside = domains.filter((domain) => sets.some((set) => set.has(domain)) && !isOfSeldomCountry(domain));
    expect(inside.length).toBeGreaterThan(4000);
    expect(inside.filter((domain) => !sieve.has(domain))).toEqual([]);
    expect([...invented(100_000)].filter((domain) => sieve.has(domain)).length).toBeLessThan(1_500);
  });

  it.each([
    ["free mail", near.freemailDomains],
    ["throwaway mail", near.disposableDomains],
    ["other free mail", other.freemailDomains],
    ["other throwaway mail", other.disposableDomains],
    ["free mail far off", far.freemailDomains],
    ["throwaway mail far off", far.disposableDomains],
  ])("takes at most one stranger in ten thousand for %s", (_what, packed) => {
    const set = domainSet(packed);
    expect([...invented(100_000)].filter((domain) => set.has(domain)).length).toBeLessThanOrEqual(10);
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
