import { alignment, joined, type Mark } from "../codecs";
import { toAscii, toUnicode } from "./domain/domain";
import { findTrick } from "./lookalike/findTrick";

/** Characters that are compared: the longest address that RFC 5321 section 4.5.3.1 lets be used. */
const longest = 254;
/** A change of so many neighbouring characters is marked as one: "rn" for "m", not "r", and "n" for "m". */
const longestChange = 4;

interface Shown {
  readonly characters: readonly string[];
  /** Stands behind, where the host as people see it is not the one that the DNS knows. */
  readonly ascii: string;
}

/** Controls, what turns the direction of writing, and halves of characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

function shown(address: string): Shown {
  const at = address.lastIndexOf("@");
  const host = address.slice(at + 1, at + 1 + longest).replace(unseen, "");
  const ascii = toAscii(host) ?? host.toLowerCase();
  const seen = toUnicode(ascii);
  const name = address.slice(Math.max(0, at - longest), Math.max(0, at)).replace(unseen, "");
  const local = at === -1 ? "" : `${name.toLowerCase()}@`;
  return { characters: [...`${local}${seen}`], ascii: ascii === seen ? "" : ` (${ascii})` };
}

type Characters = readonly string[];

/** How many characters two texts begin and end with together. */
function edges(a: Characters, b: Characters): { head: number; tail: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { head, tail };
}

/**
 * The one stretch in which a domain was turned into another, as people see both: "m" and "rn". Either may be empty.
 * The same text gives two empty ones; texts that differ in several places give all from the first to the last.
 */
export function changedStretch(genuine: string, suspect: string): { genuine: string; suspect: string } {
  const [from, to] = [shown(genuine).characters, shown(suspect).characters];
  const { head, tail } = edges(from, to);
  const between = (text: Characters) => text.slice(head, text.length - tail).join("");
  return { genuine: between(from), suspect: between(to) };
}

function sameIn(a: Characters, b: Characters): { a: readonly boolean[]; b: readonly boolean[] } {
  const { head, tail } = edges(a, b);
  const changed = [a.length, b.length].map((length) => length - head - tail);
  // One stretch that was put in or left out is one change, however long.
  if (Math.max(...changed) > longestChange && Math.min(...changed) > 0) return alignment(a, b);
  const outside = (text: Characters) => text.map((_, index) => index < head || index >= text.length - tail);
  return { a: outside(a), b: outside(b) };
}

function marks({ characters, ascii }: Shown, same: readonly boolean[], whole: boolean): Mark[] {
  const all = characters.map((text, index) => ({ text, differs: whole || same[index] === false }));
  return joined([...all, ...(ascii === "" ? [] : [{ text: ascii, differs: false }])]);
}

/** Two texts laid over each other. `related`: whether one may have been made from the other. */
export interface ComparedAddresses {
  readonly onRecord: readonly Mark[];
  readonly found: readonly Mark[];
  readonly related: boolean;
}

/**
 * A domain, or a whole address, on record over another, with the characters marked that differ: dots and hyphens too.
 * International names are shown as people see them, with the A-labels (RFC 5890) behind in brackets: a Cyrillic letter is
 * marked, though it looks the same. Where no trick leads from one to the other and less than half of the longer agrees,
 * all is marked: what a few letters have in common by chance says nothing. Plain text, of bounded length; case doesn't count.
 */
export function compareAddresses(onRecord: string, found: string): ComparedAddresses {
  const [left, right] = [shown(onRecord), shown(found)];
  const same = sameIn(left.characters, right.characters);
  const longer = Math.max(left.characters.length, right.characters.length);
  const related = same.a.filter(Boolean).length * 2 >= longer || findTrick(onRecord, found) !== null;
  return { onRecord: marks(left, same.a, !related), found: marks(right, same.b, !related), related };
}

/** A domain or an address as `compareAddresses` shows it, with nothing over it. */
export function showAddress(address: string): readonly Mark[] {
  return marks(shown(address), [], false);
}
