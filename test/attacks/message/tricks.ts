import type { Random } from "../random";

/** Ways to a domain that is read for another. */
export const tricks = [
  "omission",
  "insertion",
  "transposition",
  "repetition",
  "replacement",
  "bitFlip",
  "homoglyph",
  "unicode",
  "hyphen",
  "vowel",
  "plural",
  "subdomain",
  "otherEnding",
  "addedWord",
] as const;
/** One of them. */
export type Trick = (typeof tricks)[number];

/** Those that the rules call strong, not decisive: a domain of that kind may be honest. */
export const faint: ReadonlySet<Trick> = new Set(["otherEnding", "addedWord"]);

const neighbours: Readonly<Record<string, string>> = {
  a: "s", b: "v", c: "x", d: "f", e: "r", f: "d", g: "h", h: "j", i: "u", j: "k", k: "l", l: "k", m: "n", n: "m", o: "p", p: "o",
  q: "w", r: "t", s: "a", t: "r", u: "y", v: "c", w: "q", x: "z", y: "u", z: "x",
}; // prettier-ignore
const pairs: readonly (readonly [string, string])[] = [
  ["m", "rn"], ["rn", "m"], ["d", "cl"], ["cl", "d"], ["w", "vv"], ["l", "1"], ["i", "l"], ["l", "i"], ["o", "0"], ["g", "q"], ["s", "5"], ["nn", "m"],
]; // prettier-ignore
const letters: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  p: "р",
  c: "с",
  i: "і",
  y: "у",
  x: "х",
  s: "ѕ",
};

const replaceAt = (text: string, at: number, by: string, length = 1): string =>
  text.slice(0, at) + by + text.slice(at + length);

function inLabel(random: Random, trick: Trick, label: string): string {
  // The first letter is what readers see: fraudsters leave it.
  const at = random.int(1, label.length - 2);
  const here = label.charAt(at);
  if (trick === "omission") return replaceAt(label, at, "");
  if (trick === "insertion") return replaceAt(label, at, here + (neighbours[here] ?? "e"));
  if (trick === "transposition") return replaceAt(label, at, label.charAt(at + 1) + here, 2);
  if (trick === "repetition") return replaceAt(label, at, here + here);
  if (trick === "replacement") return replaceAt(label, at, neighbours[here] ?? "x");
  if (trick === "bitFlip") {
    const flipped = String.fromCharCode(label.charCodeAt(at) ^ random.pick([1, 2, 4, 16]));
    return /[a-z0-9]/.test(flipped) ? replaceAt(label, at, flipped) : label;
  }
  if (trick === "homoglyph") {
    const fits = pairs.filter(([from]) => label.slice(1).includes(from));
    if (fits.length === 0) return label;
    const [from, to] = random.pick(fits);
    return replaceAt(label, label.indexOf(from, 1), to, from.length);
  }
  if (trick === "unicode") return letters[here] === undefined ? label : replaceAt(label, at, letters[here]);
  if (trick === "hyphen") return label.includes("-") ? label.replace("-", "") : replaceAt(label, at, `${here}-`);
  if (trick === "vowel") return /[aeiou]/.test(here) ? replaceAt(label, at, random.pick([..."aeiou"])) : label;
  return label;
}

const endings = ["com", "net", "org", "co", "eu", "info", "biz", "online", "co.uk", "shop"];
const added = ["billing", "group", "payments", "accounts", "invoice", "finance", "int", "mail", "global", "services"];

/** A domain that imitates another by a trick; null where the trick finds nothing to work on. */
export function imitation(random: Random, trick: Trick, domain: string): string | null {
  const dot = domain.indexOf(".");
  const [label, ending] = [domain.slice(0, dot), domain.slice(dot + 1)];
  if (label.length <= 5) return null;
  if (trick === "otherEnding") return `${label}.${random.pick(endings.filter((one) => one !== ending))}`;
  if (trick === "addedWord")
    return random.chance(0.8) ? `${label}-${random.pick(added)}.${ending}` : `${random.pick(added)}-${label}.${ending}`;
  if (trick === "subdomain")
    return `${domain}.${random.pick(["mailsecure-portal.com", "cloudpost.net", "web-office.org"])}`;
  if (trick === "plural") return label.endsWith("s") ? `${label.slice(0, -1)}.${ending}` : `${label}s.${ending}`;
  for (let turn = 0; turn < 12; turn++) {
    const made = inLabel(random, trick, label);
    if (made !== label && !/^-|-$|--/.test(made)) return `${made}.${ending}`;
  }
  return null;
}
