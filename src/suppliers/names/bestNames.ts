import type { Word, WordBook } from "./wordBook";

const maxScanned = 5_000;
/** Rarest words used: enough for one that is misspelt, and one that is added. */
const maxGroups = 3;
/** Weight of each word that the question lacks. */
const stranger = 0.5;

/** A question's rarest words, if few names have them. @param groups possible words for each word of the question */
export function tellingWords(groups: readonly (readonly Word[])[]): readonly Word[] {
  const counted = groups
    .filter((group) => group.length > 0)
    .map((group) => ({ group, count: group.reduce((sum, { names }) => sum + names, 0) }))
    .sort((a, b) => a.count - b.count);
  const chosen = new Map<string, Word>();
  let scanned = 0;
  for (const { group, count } of counted.slice(0, maxGroups)) {
    scanned += count;
    if (scanned > maxScanned) break;
    for (const word of group) chosen.set(word.text, word);
  }
  return [...chosen.values()];
}

/** At most `limit`: most shared first, rarest words first, then list order. @param words of {@link tellingWords} */
export function bestNames(book: WordBook, words: readonly Word[], limit: number): readonly number[] {
  const scores = new Map<number, number>();
  for (const word of words) {
    const weight = Math.log(1 + book.size / (1 + word.names)) + stranger;
    for (const { name, words: count } of book.bearers(word))
      scores.set(name, (scores.get(name) ?? -stranger * count) + weight);
  }
  const best: { name: number; score: number }[] = [];
  for (const [name, score] of scores) keepBest(best, { name, score }, limit);
  return best.map(({ name }) => name);
}

interface Scored {
  readonly name: number;
  readonly score: number;
}

const isBefore = (a: Scored, b: Scored): boolean => a.score > b.score || (a.score === b.score && a.name < b.name);

function keepBest(best: Scored[], one: Scored, limit: number): void {
  const last = best.at(-1);
  if (best.length === limit && last !== undefined && !isBefore(one, last)) return;
  let at = best.length;
  while (at > 0 && isBefore(one, best[at - 1] ?? one)) at -= 1;
  best.splice(at, 0, one);
  if (best.length > limit) best.pop();
}
