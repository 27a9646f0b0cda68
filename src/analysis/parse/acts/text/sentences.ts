import { Gap, type Words } from "./words";

/** A run of words, `to` excluded. `soft`: only a line break parts it from the next, which may go on with it. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly soft: boolean;
}

/** A longer sentence is cut here: windows are shorter, and time stays linear. */
const longest = 160;
const shortNumber = /^[0-9]{1,2}$/;

function endsAt(words: Words, i: number, abbreviations: ReadonlySet<string>): boolean {
  const gap = words.gap[i] ?? Gap.space;
  if (gap === Gap.sentence || gap === Gap.soft) return true;
  if (gap !== Gap.stop) return false;
  const before = words.word[i - 1]?.raw ?? "";
  return before.length > 1 && !shortNumber.test(before) && !abbreviations.has(before.toLowerCase());
}

/** The sentences of a text. */
export function sentencesOf(words: Words, abbreviations: ReadonlySet<string>): readonly Span[] {
  const out: Span[] = [];
  let from = 0;
  for (let i = 1; i <= words.word.length; i += 1) {
    const last = i === words.word.length;
    if (!last && i - from < longest && !endsAt(words, i, abbreviations)) continue;
    out.push({ from, to: i, soft: !last && words.gap[i] === Gap.soft });
    from = i;
  }
  return out;
}
