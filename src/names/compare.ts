import { alignment, joined, type Mark } from "../accounts";
import { toAscii, toUnicode } from "./domain";

/** Characters that are compared: the longest address that RFC 5321 section 4.5.3.1 lets be used. */
const longest = 254;

interface Shown {
  readonly characters: readonly string[];
  /** Stands behind, where the host as people see it is not the one that the DNS knows. */
  readonly ascii: string;
}

function shown(address: string): Shown {
  const at = address.lastIndexOf("@");
  const host = address.slice(at + 1).slice(0, longest);
  const seen = toUnicode(host);
  const ascii = toAscii(host) ?? host.toLowerCase();
  const local = at === -1 ? "" : `${address.slice(Math.max(0, at - longest), at).toLowerCase()}@`;
  return { characters: [...`${local}${seen}`], ascii: ascii === seen ? "" : ` (${ascii})` };
}

function marks({ characters, ascii }: Shown, same: readonly boolean[], whole: boolean): Mark[] {
  const all = characters.map((text, index) => ({ text, differs: whole || same[index] === false }));
  return joined([...all, ...(ascii === "" ? [] : [{ text: ascii, differs: false }])]);
}

/**
 * A domain, or a whole address, on record over another, with the characters marked that differ: dots and hyphens too.
 * International names are shown as people see them, with the A-labels (RFC 5890) behind in brackets: a Cyrillic letter is
 * marked, though it looks the same. Where less than half of the shorter one agrees, neither was made from the other,
 * and all is marked. Plain text, of bounded length; case doesn't count.
 */
export function compareAddresses(onRecord: string, found: string): { onRecord: Mark[]; found: Mark[] } {
  const [left, right] = [shown(onRecord), shown(found)];
  const same = alignment(left.characters, right.characters);
  const shorter = Math.min(left.characters.length, right.characters.length);
  const whole = same.a.filter(Boolean).length * 2 < shorter;
  return { onRecord: marks(left, same.a, whole), found: marks(right, same.b, whole) };
}
