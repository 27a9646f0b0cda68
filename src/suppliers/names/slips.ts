import { distance } from "../../names";

/** Shorter words become another word with one letter changed. */
const minMisspeltLength = 5;
/** Letters from which a word may have two slips. */
const longWord = 12;
/** Shorter beginnings belong to too many words. */
const minCutLength = 3;
/** Lengths of beginnings under which a word is kept for names cut off. */
const cuts = [3, 4, 5, 6] as const;
/** Of either end of a long word: of two slips, one end has one at most. */
const endLength = 5;

/** 0 to 2, by the length of the longer word. */
export function slipsOf(length: number): number {
  return length < minMisspeltLength ? 0 : length < longWord ? 1 : 2;
}

/** Two words that are one slip apart have one of these in common. */
function* withoutOne(word: string): Generator<string> {
  yield word;
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

function* misspellings(word: string): Generator<string> {
  const most = slipsOf(word.length + 1);
  if (most > 0) for (const left of withoutOne(word)) yield `=${left}`;
  // A word of ten letters may be one of twelve with two slips.
  if (slipsOf(word.length + 2) < 2) return;
  for (const left of withoutOne(word.slice(0, endLength))) yield `<${left}`;
  for (const left of withoutOne(word.slice(-endLength))) yield `>${left}`;
}

/** Keys of a word on record (symmetric deletion, as in SymSpell). */
export function slipsHeld(word: string): readonly string[] {
  const beginnings = cuts.filter((length) => length < word.length).map((length) => `^${word.slice(0, length)}`);
  return [...new Set([...misspellings(word), ...beginnings])];
}

/** Keys to compare with {@link slipsHeld}. @param isCut with the words that begin with it */
export function slipsAsked(word: string, isCut: boolean): readonly string[] {
  const length = isCut ? [...cuts].reverse().find((most) => most <= word.length) : undefined;
  return [...new Set([...misspellings(word), ...(length === undefined ? [] : [`^${word.slice(0, length)}`])])];
}

/** One letter away, in long words two; never the word itself. @param isCut or where it begins with it */
export function mayMean(asked: string, held: string, isCut: boolean): boolean {
  const more = held.length - asked.length;
  if (Math.abs(more) > slipsOf(asked.length + 1)) {
    return isCut && asked.length >= minCutLength && more > 0 && held.startsWith(asked);
  }
  if (held === asked || !sharesLetters(asked, held)) return false;
  const most = slipsOf(Math.max(asked.length, held.length));
  return most > 0 && (most === 1 ? isOneSlip(asked, held) : distance(asked, held, most) <= most);
}

/** Whether two slips could suffice, by letters alone. Cheap: most can't. */
export function sharesLetters(a: string, b: string): boolean {
  let apart = lettersIn(a) ^ lettersIn(b);
  let count = 0;
  while (apart !== 0 && count <= 4) {
    apart &= apart - 1;
    count += 1;
  }
  return count <= 4;
}

function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** As `distance`, which is slower. */
function isOneSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1;
  const [left, right] = [a.length - head - tail, b.length - head - tail];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a.charAt(head) === b.charAt(head + 1) && a.charAt(head + 1) === b.charAt(head);
}
