import { buildImitationIndex, findTrick, imitated, registrableDomain } from "../../src/names";
import { wellKnown } from "../../src/names/data/wellKnown";
import type { Permutation } from "./permutations";
import { permutations } from "./permutations";
import { atLength, every } from "../atLength";

const suppliers = [
  "nordwind-spedition.de",
  "harbourlane.co.uk",
  "acme.com",
  "siemens.de",
  "bosch.com",
  "ikea.com",
  "rtlx.nl",
  "meyer.de",
  "muller-logistik.at",
  "office-supplies-direct.com",
  "techdata.com",
  "smithandsons.co.uk",
  "larsen-maritime.dk",
  "papeteriedunord.fr",
  "kowalski-transport.pl",
  "brightwater.com.au",
  "ferrettinoleggi.it",
  "ostrava-ocel.cz",
  "24hour-print.com",
  "aquilamontaggi.ch",
];
/**
 * Names of two or three letters: a letter changed makes another real company's name more often than an imitation, so only
 * what looks the same, hyphens, dots, other suffixes and words of payment count.
 */
const veryShort = ["3m.com", "bt.com", "dhl.de"];
const everyLength = new Set(["hyphenation", "subdomain", "embedded", "tld", "various", "vowelSwap", "idn", "cyrillic"]);

/** A domain that is one permutation from another and so well known that no one else can hold it imitates no one. */
const famous = (host: string) => wellKnown.has(registrableDomain(host) ?? "");

const byKind = new Map<string, { genuine: string; host: string }[]>();
function gather(domains: readonly string[], kinds: (kind: string) => boolean): void {
  for (const genuine of domains) {
    for (const [kind, made] of permutations(genuine)) {
      if (!kinds(kind)) continue;
      const list = byKind.get(kind) ?? [];
      byKind.set(kind, [
        ...list,
        ...made.filter(({ host }) => !famous(host)).map(({ host }: Permutation) => ({ genuine, host })),
      ]);
    }
  }
}
gather(suppliers, () => true);
gather(veryShort, (kind) => everyLength.has(kind));

const index = buildImitationIndex([...suppliers, ...veryShort]);

test.each([...byKind.keys()])("recognises %s, alone and through the index", (kind) => {
  // Kinds that make few are tried whole.
  const all = byKind.get(kind) ?? [];
  const made = every(atLength(1, Math.max(1, Math.floor(all.length / 150))), all);
  const missed = made.filter(({ genuine, host }) => findTrick(genuine, host) === null);
  const unfound = made.filter(({ genuine, host }) => !imitated(index, host).some(({ domain }) => domain === genuine));
  expect(made.length).toBeGreaterThan(5);
  expect(missed).toEqual([]);
  expect(unfound).toEqual([]);
});

const kindsOf: Record<string, readonly string[]> = {
  omission: ["omission", "plural", "homoglyph", "hyphen"],
  repetition: ["repetition", "plural", "homoglyph"],
  transposition: ["transposition", "homoglyph", "hyphen"],
  hyphenation: ["hyphen"],
  vowelSwap: ["vowel", "homoglyph"],
  subdomain: ["subdomain"],
  embedded: ["subdomain"],
  idn: ["idn"],
  cyrillic: ["idn"],
  tld: ["tld"],
  dictionary: ["word"],
  wordExchanged: ["word"],
};

test.each(Object.entries(kindsOf))("names %s by one of %p", (kind, names) => {
  const named = new Set((byKind.get(kind) ?? []).map(({ genuine, host }) => findTrick(genuine, host)?.kind));
  expect([...named].filter((name) => name === undefined || !names.includes(name))).toEqual([]);
});
