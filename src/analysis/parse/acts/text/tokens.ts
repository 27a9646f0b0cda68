import { isUndrawn } from "./fold";
import { tokenAt } from "./vocabulary";
import type { Token } from "./token";

/** What is between a word and the one before it. */
export const Gap = { space: 0, comma: 1, clause: 2, soft: 3, stop: 4, sentence: 5 } as const;

/** The words of a text with their places. Arrays of one length, index = word. */
export interface Tokens {
  readonly text: string;
  readonly word: readonly Token[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly gap: readonly number[];
  readonly asked: readonly boolean[];
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (isUndrawn(code)) return true;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code < 0x2c00) return (code >= 0x2100 && code < 0x2190) || (code >= 0x2460 && code < 0x2500);
  return !(code >= 0x3000 && code < 0x3040) && !(code >= 0xff01 && code < 0xff10) && !(code >= 0xff1a && code < 0xff21);
}

const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2bc || code === 96 || code === 0xb4;

const clitics = new Set(["s", "t", "m", "d", "ll", "ve", "re"]);
const whiteSpace = /\s/;
const spaceAfter = /[\s"')\]\u201d\u2019\u00bb*_]/;

function gapOf(text: string, from: number, to: number): number {
  let gap: number = Gap.space;
  for (let i = from; i < to; i += 1) {
    const c = text.charCodeAt(i);
    if (c === 32) continue;
    if (c === 10 || c === 13 || c === 33 || c === 63 || c === 0x2026 || c === 0x3002 || c === 0xff1f)
      return Gap.sentence;
    if (c === 46) {
      if (i + 1 >= to ? to >= text.length : spaceAfter.test(text.charAt(i + 1))) gap = Gap.stop;
    } else if (c === 0x2028) gap = Math.max(gap, Gap.soft);
    else if (c === 44) gap = Math.max(gap, Gap.comma);
    else if (c === 58 || c === 59 || c === 40 || c === 41 || c === 0x2013 || c === 0x2014 || c === 91 || c === 93)
      gap = Math.max(gap, Gap.clause);
    else if (c === 45 && text.charCodeAt(i + 1) === 32) gap = Math.max(gap, Gap.clause);
  }
  return gap;
}

/** White space of any width (ECMAScript, WhiteSpace and LineTerminator): an address ends before it. */
function isSpace(code: number): boolean {
  if (code <= 32) return true;
  return code >= 0xa0 && whiteSpace.test(String.fromCharCode(code));
}

function wordEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && isLetter(text.charCodeAt(i))) i += 1;
  const first = text.charCodeAt(from) | 32;
  const c = text.charCodeAt(i);
  const opaque =
    (c === 64 && i + 1 < text.length && isLetter(text.charCodeAt(i + 1))) ||
    (c === 58 && first === 104 && text.startsWith("://", i)) ||
    (c === 46 && first === 119 && i === from + 3 && text.slice(from, i).toLowerCase() === "www");
  if (opaque) {
    while (i < text.length && !isSpace(text.charCodeAt(i)) && text.charCodeAt(i) !== 62) i += 1;
    return i;
  }
  if (isApostrophe(c)) {
    let j = i + 1;
    while (j < text.length && j <= i + 4 && isLetter(text.charCodeAt(j))) j += 1;
    if (j > i + 1 && clitics.has(text.slice(i + 1, j).toLowerCase())) return j;
  }
  return i;
}

/** Splits a text into words. An address or link is one word. One pass. */
export function tokenize(text: string): Tokens {
  const word: Token[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const gap: number[] = [];
  const asked: boolean[] = [];
  let last = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (!isLetter(text.charCodeAt(i))) continue;
    const stop = wordEnd(text, i);
    const near = i === last + 1 && text.charCodeAt(last) === 32;
    if (word.length > 0) asked.push(!near && text.slice(last, i).includes("?"));
    word.push(tokenAt(text, i, stop));
    start.push(i);
    end.push(stop);
    gap.push(near ? Gap.space : gapOf(text, last, i));
    last = stop;
    i = stop - 1;
  }
  if (word.length > 0) asked.push(text.includes("?", last));
  return { text, word, start, end, gap, asked };
}
