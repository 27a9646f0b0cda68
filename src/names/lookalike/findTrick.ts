import { addedWords, moneyWords } from "../data/addedWords";
import { limitsFor, oneTrick } from "./edit";
import { wellKnown } from "../data/wellKnown";
import { readings, see, type Seen } from "./seen";
import { skeleton } from "./skeleton";
import type { TrickKind } from "./trick";

/** A trick. `faint` if honest domains often look the same: another TLD, a word, a very short name. */
export interface Trick {
  readonly kind: TrickKind;
  readonly faint: boolean;
}

const min = { word: 5, glued: 8, anywhere: 6 };
const letters = (name: string) => name.replace(/-/g, "");

/** Null if it's the genuine domain, a host in it or no imitation. A changed suffix counts only without another trick. */
export function findTrick(genuine: string, suspect: string): Trick | null {
  const from = see(genuine);
  if (from === null) return null;
  for (const to of readings(suspect)) {
    const trick = trickBetween(from, to);
    if (trick !== null) return trick;
  }
  return null;
}

/** Minimum added letters that mailbox providers don't have by chance. */
const minBeside = 3;

/** Attackers can make any number of such hosts, unlike near misspellings. @param kind result of `findTrick` */
export function isMadeUp(genuine: string, suspect: string, kind: TrickKind): boolean {
  const from = see(genuine);
  return from !== null && readings(suspect).some((to) => hasMuchBeside(from, to, kind));
}

function hasMuchBeside(genuine: Seen, suspect: Seen, kind: TrickKind): boolean {
  if (kind === "subdomain") return true;
  const length = letters(genuine.latin).length;
  return length >= min.word && letters(suspect.latin).length >= length + minBeside;
}

/** `findTrick` for hosts prepared with `see`. */
export function trickBetween(genuine: Seen, suspect: Seen): Trick | null {
  if (genuine.domain === suspect.domain) return null;
  const sure = sureTrick(genuine, suspect);
  const kind = sure ?? faintTrick(genuine, suspect);
  if (kind === null || (suspect.isSuffix && !hasMuchBeside(genuine, suspect, kind))) return null;
  const short = letters(genuine.shown).length <= 4;
  // Others' subdomains of a well-known domain can imitate, but not the domain itself.
  if (wellKnown.has(suspect.domain))
    return carriesDomain(genuine, suspect) ? { kind: "subdomain", faint: short } : null;
  return { kind, faint: sure === null || short };
}

function sureTrick(genuine: Seen, suspect: Seen): TrickKind | null {
  if (genuine.name !== suspect.name) {
    const sameSuffix = genuine.suffix === suspect.suffix;
    const long = letters(genuine.latin).length >= min.anywhere;
    if (showsAs(genuine, suspect)) return "idn";
    if (sameSuffix || long) {
      if (suspect.sub.length > 0 && letters([...suspect.sub, suspect.latin].join("")) === letters(genuine.latin))
        return "subdomain";
      const kind = oneTrick(genuine.latin, suspect.latin, limitsFor(letters(genuine.latin).length));
      if (kind !== null) return kind;
    }
  }
  return carriesDomain(genuine, suspect) ? "subdomain" : trickBesideWord(genuine, suspect);
}

/** An internationalised name on either side that reads as the other. */
function showsAs(genuine: Seen, suspect: Seen): boolean {
  if (genuine.shown === genuine.name && suspect.shown === suspect.name) return false;
  if (genuine.latin === suspect.latin || skeleton(genuine.shown) === skeleton(suspect.shown)) return true;
  return skeleton(genuine.latin) === skeleton(suspect.latin) || germanic(genuine.shown) === germanic(suspect.shown);
}

const umlauts: ReadonlyMap<string, string> = new Map([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ß", "ss"],
  ["å", "aa"],
  ["ø", "oe"],
  ["æ", "ae"],
]);
const germanic = (shown: string) => [...shown].map((char) => umlauts.get(char) ?? char).join("");

/** As labels (nordwind.de.mail-secure.com), hyphenated (nordwind-de.com), undotted (nordwindde.com), or wwwnordwind.de. */
function carriesDomain(genuine: Seen, suspect: Seen): boolean {
  const labels = [...suspect.sub, suspect.latin];
  const dotted = `.${labels.join(".")}.`;
  if (suspect.sub.length > 0 && `.${[...labels, suspect.suffix].join(".")}.`.includes(`.${genuine.domain}.`))
    return true;
  if (dotted.includes(`.${genuine.domain}.`)) return true;
  // nordwind.com-billing.net reads as nordwind.com up to the hyphen.
  if (`.${[...labels, suspect.suffix].join(".")}`.includes(`.${genuine.domain}-`)) return true;
  const hyphened = `${genuine.latin}-${genuine.suffix.replace(/\./g, "-")}`;
  if (labels.some((label) => `-${label}-`.includes(`-${hyphened}-`))) return true;
  const bare = letters(suspect.latin);
  return (
    suspect.latin === `${genuine.latin}${genuine.suffix.replace(/\./g, "")}` ||
    bare === `www${letters(genuine.latin)}` ||
    bare === `ww${letters(genuine.latin)}`
  );
}

/** For example nordwlnd-payments.com. */
function trickBesideWord(genuine: Seen, suspect: Seen): TrickKind | null {
  const length = letters(genuine.latin).length;
  if (length < min.anywhere) return null;
  for (const rest of withoutWords(suspect.latin)) {
    if (letters(rest) === letters(genuine.latin)) continue; // Only a word: the faint trick.
    const looks = oneTrick(genuine.latin, rest, {
      looks: 2,
      mixedLooks: 1,
      anyLetter: length >= min.glued,
      slips: true,
    });
    if (looks !== null) return looks;
  }
  return null;
}

/** In front or behind, split at hyphens. */
export function withoutWords(name: string): readonly string[] {
  const tokens = name.split("-");
  if (tokens.length === 1) return [];
  let start = 0;
  let end = tokens.length;
  const found: string[] = [];
  while (start < end - 1 && addedWords.has(tokens[start] ?? "")) start += 1;
  if (start > 0) found.push(tokens.slice(start).join("-"));
  while (end > start + 1 && addedWords.has(tokens[end - 1] ?? "")) end -= 1;
  if (end < tokens.length) {
    found.push(tokens.slice(0, end).join("-"));
    if (start > 0) found.push(tokens.slice(start, end).join("-"));
  }
  return found;
}

function faintTrick(genuine: Seen, suspect: Seen): TrickKind | null {
  if (genuine.latin === suspect.latin) return "tld";
  if (hasWordAdded(genuine.latin, suspect.latin)) return "word";
  if (hasWordExchanged(genuine.latin, suspect.latin) || wordOrder(genuine.latin) === wordOrder(suspect.latin))
    return "word";
  const named = letters(genuine.latin).length >= min.word && suspect.sub.some((label) => label === genuine.latin);
  return named ? "subdomain" : null;
}

/** Canonical; a single word is unchanged. */
export function wordOrder(name: string): string {
  return name.split("-").sort().join("-");
}

/** The whole genuine name with words before or after it. */
function hasWordAdded(genuine: string, suspect: string): boolean {
  const name = letters(genuine);
  const tokens = suspect.split("-");
  const between = `-${suspect}-`.includes(`-${genuine}-`) || tokens.includes(name);
  if (between && suspect !== genuine) {
    return name.length >= min.word || tokens.some((token) => (name.length === 4 ? addedWords : moneyWords).has(token));
  }
  const whole = letters(suspect);
  const last = tokens.at(-1) ?? "";
  for (const [fits, rest, token] of [
    [whole.startsWith(name), whole.slice(name.length), last],
    [whole.endsWith(name), whole.slice(0, -name.length), tokens[0] ?? ""],
  ] as const) {
    // A name that ends within another's word isn't in it: invoice-desk isn't invoiced and "esk".
    if (!fits || rest === "" || (rest.length < token.length && addedWords.has(token))) continue;
    if (name.length >= min.glued && rest.length >= 2) return true;
    if (
      name.length >= min.word
        ? addedWords.has(rest)
        : name.length >= 3 &&
          (name.length === 4 ? addedWords : moneyWords).has(rest) &&
          (rest.length > 2 || rest === "my")
    )
      return true;
  }
  return false;
}

/** First or last word: nordwind-payments.de. */
function hasWordExchanged(genuine: string, suspect: string): boolean {
  const from = genuine.split("-");
  const to = suspect.split("-");
  if (from.length < 2 || to.length < 2) return false;
  return (
    exchangeable(from.slice(0, -1), from.at(-1), to.slice(0, -1), to.at(-1)) ||
    exchangeable(from.slice(1), from[0], to.slice(1), to[0])
  );
}

function exchangeable(
  kept: readonly string[],
  old: string | undefined,
  other: readonly string[],
  word: string | undefined,
): boolean {
  if (word === undefined || old === word || !addedWords.has(word) || kept.join("-") !== other.join("-")) return false;
  // A kept word that is itself an added word identifies no one: my-logistik.at doesn't imitate muller-logistik.at.
  return kept.join("").length >= min.word && (kept.length > 1 || !kept.every((token) => addedWords.has(token)));
}
