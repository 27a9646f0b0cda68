import { distance } from "../distance";
import type { TrickKind } from "./trick";
import type { Likeness } from "./visual";
import { lookAlike } from "./visual";

const vowels = /^[aeiouy]$/;

/** What may be taken for a trick. Short names are one letter from too many others; visual changes are told from all. */
export interface EditLimits {
  /** Look-alike letters that may change, where they are all sure or of no more than two kinds. */
  readonly looks: number;
  /** Look-alike letters that may change otherwise. */
  readonly mixedLooks: number;
  /** Whether letters may be swapped, or one put in. */
  readonly slips: boolean;
  /** Whether any one letter may be left out or replaced. */
  readonly anyLetter: boolean;
}

/**
 * What the length of a genuine name allows. Names of two letters have real neighbours in every letter, and of three
 * letters still in every other: only what looks the same, or a letter put in, counts there.
 */
export function limitsFor(length: number): EditLimits {
  return {
    looks: length < 4 ? 1 : Math.max(2, Math.ceil(length / 2)),
    mixedLooks: length < 4 ? 1 : Math.max(2, Math.floor(length / 3)),
    slips: length >= 3,
    anyLetter: length >= 4,
  };
}

const squash = (name: string) => name.replace(/-/g, "");

/** Where a and b first differ. */
function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Whether `longer` is `shorter` with letters of one run put in once more. */
function isDoubled(shorter: string, longer: string): boolean {
  const at = firstDifference(shorter, longer);
  return at > 0 && longer[at] === longer[at - 1];
}

/** An s, or es behind s, x or z, put in at the end of the name, of one of its words, or (es) anywhere. */
function isPlural(shorter: string, longer: string): boolean {
  const added = longer.length - shorter.length;
  if (added !== 1 && added !== 2) return false;
  // The letters put in may stand anywhere in a run of equal ones: look from the first difference back.
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

/** The one trick that turns the letters of a genuine name into those of a suspect one, or null where more is needed. */
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

/** Names the change between two names that are one letter apart. */
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
