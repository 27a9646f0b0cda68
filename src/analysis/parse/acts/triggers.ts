import { languageProfiles, languageTriggers } from "../../language";
import { withoutFigures } from "./lexicon/slips";

/** Letters of a trigger, with the marks at a word's ends. A whole word may be shorter. */
export const triggerLength = 5;
let bitsByTrigger: ReadonlyMap<string, number> | null = null;

function bitsOfTriggers(): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [language, { code }] of languageProfiles.entries())
    for (const trigger of languageTriggers[code]?.split(" ") ?? [])
      all.set(trigger, (all.get(trigger) ?? 0) | (1 << language));
  return all;
}

function bitsIn(word: string): number {
  const all = (bitsByTrigger ??= bitsOfTriggers());
  const marked = `^${word}$`;
  let bits = all.get(marked) ?? 0;
  for (let at = 0; at + triggerLength <= marked.length; at += 1)
    bits |= all.get(marked.slice(at, at + triggerLength)) ?? 0;
  return bits;
}

/** Languages with a trigger in a folded word, as bits. Without a trigger no act can be read in a language. */
export function triggersOf(folded: string): number {
  let bits = bitsIn(folded);
  for (const letters of withoutFigures(folded)) if (letters !== folded) bits |= bitsIn(letters);
  return bits;
}
