import { alignment, joined, type Mark } from "../codecs";
import { toAscii, toUnicode } from "./domain/domain";
import { findTrick } from "./lookalike/findTrick";

/** Characters compared: the longest valid address (RFC 5321 section 4.5.3.1). */
const maxCharacters = 254;
/** A change of up to this many adjacent characters is marked as one: "rn" for "m". */
const maxChange = 4;

interface Shown {
  readonly characters: readonly string[];
  readonly ascii: string;
}

/** Controls, bidi controls and lone surrogates. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

function shown(address: string): Shown {
  const at = address.lastIndexOf("@");
  const host = address.slice(at + 1, at + 1 + maxCharacters).replace(unseen, "");
  const ascii = toAscii(host) ?? host.toLowerCase();
  const seen = toUnicode(ascii);
  const name = address.slice(Math.max(0, at - maxCharacters), Math.max(0, at)).replace(unseen, "");
  const local = at === -1 ? "" : `${name.toLowerCase()}@`;
  return { characters: [...`${local}${seen}`], ascii: ascii === seen ? "" : ` (${ascii})` };
}

type Characters = readonly string[];

function edges(a: Characters, b: Characters): { head: number; tail: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { head, tail };
}

/** As displayed: "m" and "rn". Either may be empty. Covers everything from the first difference to the last. */
export function changedStretch(genuine: string, suspect: string): { genuine: string; suspect: string } {
  const [from, to] = [shown(genuine).characters, shown(suspect).characters];
  const { head, tail } = edges(from, to);
  const between = (text: Characters) => text.slice(head, text.length - tail).join("");
  return { genuine: between(from), suspect: between(to) };
}

function sameIn(a: Characters, b: Characters): { a: readonly boolean[]; b: readonly boolean[] } {
  const { head, tail } = edges(a, b);
  const changed = [a.length, b.length].map((length) => length - head - tail);
  // A single insertion or deletion is one change, however long.
  if (Math.max(...changed) > maxChange && Math.min(...changed) > 0) return alignment(a, b);
  const outside = (text: Characters) => text.map((_, index) => index < head || index >= text.length - tail);
  return { a: outside(a), b: outside(b) };
}

function marks({ characters, ascii }: Shown, same: readonly boolean[], whole: boolean): Mark[] {
  const all = characters.map((text, index) => ({ text, differs: whole || same[index] === false }));
  return joined([...all, ...(ascii === "" ? [] : [{ text: ascii, differs: false }])]);
}

/** Two compared texts. `related`: one may have been made from the other. */
export interface ComparedAddresses {
  readonly onRecord: readonly Mark[];
  readonly found: readonly Mark[];
  readonly related: boolean;
}

/** International names as displayed, A-labels (RFC 5890) in brackets. All is marked where less than half agrees: chance. */
export function compareAddresses(onRecord: string, found: string): ComparedAddresses {
  const [left, right] = [shown(onRecord), shown(found)];
  const same = sameIn(left.characters, right.characters);
  const longer = Math.max(left.characters.length, right.characters.length);
  const related = same.a.filter(Boolean).length * 2 >= longer || findTrick(onRecord, found) !== null;
  return { onRecord: marks(left, same.a, !related), found: marks(right, same.b, !related), related };
}

/** In the form of `compareAddresses`. */
export const showAddress = (address: string): readonly Mark[] => marks(shown(address), [], false);
