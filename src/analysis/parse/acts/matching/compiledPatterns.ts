import { Bits } from "../lexicon/bits";
import { conceptId, notionsOf, type ConceptId } from "../lexicon/notions";
import type { Pattern, Slot } from "./pattern";

/** A pattern with concepts as numbers. */
export interface CompiledPattern {
  readonly pattern: Pattern;
  readonly slots: readonly (readonly ConceptId[])[];
  readonly needs: readonly Bits[];
  readonly without: Bits;
  readonly between: readonly ConceptId[];
}

const idsOf = (slot: Slot): readonly ConceptId[] => (typeof slot === "string" ? [slot] : slot).map(conceptId);

const common = notionsOf(
  `our my we us you your they not please must note below this send use and so which if move change newer other old
    make receive now only reach ask message never fromNow route`,
);

function trigger({ slots }: Pattern): readonly ConceptId[] {
  const rare = slots.find((slot) =>
    (typeof slot === "string" ? [slot] : slot).every((concept) => !common.has(conceptId(concept))),
  );
  const slot = rare ?? slots[0];
  return slot === undefined ? [] : idsOf(slot);
}

/** Patterns, prepared to be looked for. */
export interface PatternIndex {
  readonly byTrigger: readonly (readonly CompiledPattern[] | undefined)[];
  readonly triggers: Bits;
  readonly pairs: readonly CompiledPattern[];
}

/** Prepares patterns. */
export function compilePatterns(patterns: readonly Pattern[]): PatternIndex {
  const byTrigger: CompiledPattern[][] = [];
  const triggers = new Bits();
  const all = patterns.map(compilePattern);
  for (const entry of all) {
    for (const id of trigger(entry.pattern)) {
      (byTrigger[id] ??= []).push(entry);
      triggers.add(id);
    }
  }
  return { byTrigger, triggers, pairs: all.filter(({ pattern }) => pattern.pair === true) };
}

/** Prepares one pattern. */
export function compilePattern(pattern: Pattern): CompiledPattern {
  return {
    pattern,
    slots: pattern.slots.map(idsOf),
    needs: [...pattern.slots, ...(pattern.also ?? [])].map((slot) => new Bits(idsOf(slot))),
    without: new Bits(pattern.without === undefined ? [] : idsOf(pattern.without)),
    between: pattern.between === undefined ? [] : idsOf(pattern.between),
  };
}

/** Does a sentence, or do two together, have the notions that a pattern needs, and none that it must not have? */
export function isPossible({ needs, without }: CompiledPattern, first: Bits, second: Bits = first): boolean {
  for (const need of needs) if (!need.meets(first) && !need.meets(second)) return false;
  return !without.meets(first) && !without.meets(second);
}
