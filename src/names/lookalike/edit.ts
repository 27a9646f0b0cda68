import { distance } from "../distance";
import type { TrickKind } from "./trick";
import type { Likeness } from "./visual";
import { lookAlike } from "./visual";

const vowels = /^[aeiouy]$/;

/** Short names are one letter from too many others; visual changes always count. */
export interface EditLimits {
  /** Maximum lookalike letters if they are all certain or of at most two kinds. */
  readonly looks: number;
  /** Maximum lookalike letters otherwise. */
  readonly mixedLooks: number;
  readonly slips: boolean;
  /** Any letter may be left out or replaced. */
  readonly anyLetter: boolean;
}

/** Two-letter names have real neighbours for every letter, three-letter names for every other: only some changes count. */
export function limitsFor(length: number): EditLimits {
  return {
    looks: length < 4 ? 1 : Math.max(2, Math.ceil(length / 2)),
    mixedLooks: length < 4 ? 1 : Math.max(2, Math.floor(length / 3)),
    slips: length >= 3,
    anyLetter: length >= 4,
  };
}

const squash = (name: string) => name.replace(/-/g, "");

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** True if `longer` is `shorter` with letters of one run repeated. */
function isDoubled(shorter: string, longer: string): boolean {
  const at = firstDifference(shorter, longer);
  return at > 0 && longer[at] === longer[at - 1];
}

/** An added s, or es after s, x or z, at the end of the name or of one of its words, or (es) anywhere. */
function isPlural(shorter: string, longer: string): boolean {
  const added = longer.length - shorter.length;
  if (added !== 1 && added !== 2) return false;
  // Added letters may be anywhere in a run of equal ones: search back from the first difference.
  for (let at = firstDifference(shorter, longer); at > 0; at -= 1) {
    if (shorter.slice(at) !== longer.slice(at + added)) break;
    const ending = longer.slice(at, at + added);
    const wordEnds = at === shorter.length || shorter[at] === "-";
    if (added === 1 ? ending === "s" && wordEnds : ending === "es" && /[sxz]/.test(shorter.charAt(at - 1))) return true;
  }
  return false;
}

function sureLikeness(looks: Likeness | null, limits: EditLimits): Likeness | null {
  if (looks === null) return null;
  return looks.nearly === 0 || looks.kinds <= 2 || looks.changes <= limits.mixedLooks ? looks : null;
}

/** Null if more than one is needed. */
export function oneTrick(genuine: string, suspect: string, limits: EditLimits): TrickKind | null {
  if (squash(genuine) === squash(suspect)) return "hyphen";
  const looks = sureLikeness(lookAlike(genuine, suspect, limits.looks), limits);
  if (looks !== null && looks.nearly === 0) return "homoglyph";
  const one = limits.slips && distance(genuine, suspect, 1) === 1;
  if (one) {
    const kind = letterTrick(genuine, suspect, limits.anyLetter);
    if (kind !== null) return looks !== null && kind === "replacement" ? "homoglyph" : kind;
  }
  if (looks !== null) return "homoglyph";
  const [shorter, longer] = genuine.length < suspect.length ? [genuine, suspect] : [suspect, genuine];
  if (limits.slips && isPlural(shorter, longer)) return "plural";
  return null;
}

function letterTrick(genuine: string, suspect: string, anyLetter: boolean): TrickKind | null {
  if (genuine.length === suspect.length) {
    const at = firstDifference(genuine, suspect);
    if (genuine[at] === suspect[at + 1] && genuine[at + 1] === suspect[at]) return "transposition";
    if (!anyLetter) return null;
    return vowels.test(genuine.charAt(at)) && vowels.test(suspect.charAt(at)) ? "vowel" : "replacement";
  }
  const grown = suspect.length > genuine.length;
  if (grown && isDoubled(genuine, suspect)) return "repetition";
  if (!grown && !anyLetter) return null;
  if (grown ? isPlural(genuine, suspect) : isPlural(suspect, genuine)) return "plural";
  return grown ? "insertion" : "omission";
}
