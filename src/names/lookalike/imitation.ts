import { addedWords } from "../data/addedWords";
import { trickBetween, withoutWords, wordOrder } from "./findTrick";
import { readings, see, seeRegistered, type Seen } from "./seen";
import type { TrickKind } from "./trick";
import { lookKey } from "./visual";

/** An imitated genuine domain with the trick; `faint` as in `findTrick`. */
export interface Imitation {
  readonly domain: string;
  readonly kind: TrickKind;
  readonly faint: boolean;
}

/** Findable by what imitations have in common. By `buildImitationIndex`, or from `imitationKeys`. */
export interface ImitationIndex {
  readonly domains: Pick<ReadonlySet<string>, "has">;
  /** A plain number if single. */
  readonly keys: Pick<ReadonlyMap<string, number | readonly number[]>, "get">;
  readonly list: Pick<readonly string[], "at">;
  /** In Latin letters without hyphens. */
  readonly names: Pick<readonly string[], "at">;
}

interface BuiltIndex extends ImitationIndex {
  readonly domains: ReadonlySet<string>;
}

/** Registrable domain, its name in Latin letters without hyphens, and its keys. */
export interface ImitationKeys {
  readonly domain: string;
  readonly name: string;
  readonly keys: readonly string[];
}

// A word shared by more than 64 names identifies none of them; what more than 2,000 share says nothing.
const max = { named: 32, tokens: 12, candidates: 2_000, sharing: 64 };
const bare = (name: string) => name.replace(/-/g, "");

// Kinds of keys. A name with one letter changed keeps its first or second half.
const key = {
  whole: (name: string) => `=${bare(name)}`,
  look: (name: string) => `~${lookKey(name)}`,
  head: (name: string, length: number) => `<${length}:${name.slice(0, length >> 1)}`,
  tail: (name: string, length: number) => `>${length}:${name.slice(name.length - (length - (length >> 1)))}`,
  /** A hyphenated name without its last or first word, which may be replaced. */
  part: (name: string) => `-${name}`,
  order: (name: string) => `#${wordOrder(name)}`,
};

function keysOf(genuine: Seen): readonly string[] {
  const name = genuine.latin;
  const short = bare(name);
  const keys = [key.whole(name), key.look(name)];
  if (genuine.latin !== genuine.shown) keys.push(key.whole(genuine.shown));
  if (short.length >= 3) keys.push(key.head(short, short.length), key.tail(short, short.length));
  const first = name.indexOf("-");
  if (first !== -1)
    keys.push(key.part(name.slice(first + 1)), key.part(name.slice(0, name.lastIndexOf("-"))), key.order(name));
  return keys;
}

/** Latin letters without hyphens. */
export function imitatedName(domain: string): string {
  return bare(seeRegistered(domain).latin);
}

/** Null if not registrable or below one. @param registered a registrable domain in lower-case A-labels, as in our tables */
export function imitationKeys(written: string, registered = false): ImitationKeys | null {
  const genuine = registered ? seeRegistered(written) : see(written);
  if (genuine === null) return null;
  return { domain: genuine.domain, name: bare(genuine.latin), keys: [...new Set(keysOf(genuine))] };
}

/** Skips what isn't registrable. Linear. @param registered applies to all, as in `imitationKeys` */
export function buildImitationIndex(domains: Iterable<string>, registered = false): BuiltIndex {
  const known = new Set<string>();
  const list: string[] = [];
  const names: string[] = [];
  const keys = new Map<string, number | number[]>();
  for (const written of domains) {
    const genuine = imitationKeys(written, registered);
    if (genuine === null || known.has(genuine.domain)) continue;
    known.add(genuine.domain);
    const number = list.push(genuine.domain) - 1;
    names.push(genuine.name);
    for (const name of genuine.keys) {
      const held = keys.get(name);
      if (held === undefined) keys.set(name, number);
      else if (typeof held === "number") keys.set(name, [held, number]);
      else held.push(number);
    }
  }
  return { domains: known, keys, list, names };
}

/** Halves of each length the genuine name may have had before a change of one letter (two for a plural). */
function* halves(name: string): Generator<string> {
  for (let length = Math.max(3, name.length - 2); length <= name.length + 2; length += 1) {
    yield key.head(name, length);
    yield key.tail(name, length);
  }
}

/** True if two names differ in at most two adjacent letters. Cheap: many names share a half. */
function differsInOnePlace(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < shorter && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1;
  return head + tail >= Math.max(a.length, b.length) - 2;
}

/** One letter away. */
function addNeighbours(index: ImitationIndex, name: string, numbers: Set<number>): void {
  for (const half of halves(name)) {
    for (const number of numbersUnder(index, half)) {
      if (differsInOnePlace(index.names.at(number) ?? "", name)) numbers.add(number);
    }
  }
  // A swap across the middle breaks both halves.
  const middle = name.length >> 1;
  if (middle === 0) return;
  const swapped = name.slice(0, middle - 1) + name.charAt(middle) + name.charAt(middle - 1) + name.slice(middle + 1);
  for (const number of numbersUnder(index, key.whole(swapped))) numbers.add(number);
}

function numbersUnder(index: ImitationIndex, name: string): readonly number[] {
  const held = index.keys.get(name);
  if (held === undefined) return [];
  if (typeof held === "number") return [held];
  return held.length > max.candidates ? [] : held;
}

function* keysFor(suspect: Seen): Generator<string> {
  const name = suspect.latin;
  for (const form of [name, ...withoutWords(name)]) {
    yield key.whole(form);
    yield key.look(form);
  }
  if (suspect.shown !== name) {
    yield key.whole(suspect.shown);
    yield* umlautForms(suspect.shown);
  }
  if (name.includes("-")) yield key.order(name);
  const tokens = name.split("-").slice(0, max.tokens);
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = from + 1; to <= tokens.length; to += 1) yield key.whole(tokens.slice(from, to).join(""));
  }
  // Words added without a hyphen.
  const whole = bare(name);
  for (let at = 2; at < whole.length; at += 1) {
    yield key.whole(whole.slice(at));
    yield key.whole(whole.slice(0, at));
  }
  yield* subdomainKeys(suspect);
}

/** What a hyphenated name keeps besides an added first or last word. */
function partsKept(name: string): readonly string[] {
  const first = name.indexOf("-");
  if (first === -1) return [];
  const last = name.lastIndexOf("-");
  const kept: string[] = [];
  if (addedWords.has(name.slice(0, first))) kept.push(name.slice(first + 1));
  if (addedWords.has(name.slice(last + 1))) kept.push(name.slice(0, last));
  return kept;
}

function* umlautForms(shown: string): Generator<string> {
  yield key.whole(
    shown
      .replace(/[äöüæø]/g, (char) => `${{ ä: "a", ö: "o", ü: "u", æ: "a", ø: "o" }[char] ?? ""}e`)
      .replace(/ß/g, "ss")
      .replace(/å/g, "aa"),
  );
}

function* subdomainKeys(suspect: Seen): Generator<string> {
  if (suspect.sub.length === 0) return;
  const labels = [...suspect.sub.slice(-max.tokens), suspect.latin];
  yield key.whole(labels.join(""));
  for (const label of labels) {
    yield key.whole(label);
    const tokens = label.split("-").slice(0, max.tokens);
    for (let to = 1; to < tokens.length; to += 1) yield key.whole(tokens.slice(0, to).join(""));
    for (let from = 1; from < tokens.length; from += 1) {
      for (let to = from + 1; to < tokens.length; to += 1) yield key.whole(tokens.slice(from, to).join(""));
    }
  }
}

/** Certain ones first, at most 32. Hosts of indexed domains are no imitations. A few lookups, whatever the size. */
export function imitated(index: ImitationIndex, suspect: string): readonly Imitation[] {
  for (const seen of readings(suspect)) {
    if (index.domains.has(seen.domain)) return [];
    const found = imitatedBy(index, seen);
    if (found.length > 0) return found;
  }
  return [];
}

function imitatedBy(index: ImitationIndex, seen: Seen): readonly Imitation[] {
  const numbers = new Set<number>();
  for (const name of new Set(keysFor(seen))) {
    if (numbers.size > max.candidates) break;
    for (const number of numbersUnder(index, name)) numbers.add(number);
  }
  for (const part of partsKept(seen.latin)) {
    const sharing = numbersUnder(index, key.part(part));
    if (sharing.length <= max.sharing) for (const number of sharing) numbers.add(number);
  }
  for (const form of [seen.latin, ...withoutWords(seen.latin)]) addNeighbours(index, bare(form), numbers);
  const found: Imitation[] = [];
  for (const number of numbers) {
    const genuine = seeRegistered(index.list.at(number) ?? "");
    const trick = trickBetween(genuine, seen);
    if (trick !== null) found.push({ domain: genuine.domain, ...trick });
  }
  found.sort((a, b) => Number(a.faint) - Number(b.faint) || (a.domain < b.domain ? -1 : 1));
  return found.slice(0, max.named);
}
