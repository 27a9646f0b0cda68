import type { Hit, Read } from "./hits";
import { conceptId, notionsOf } from "../lexicon/notions";
import type { CompiledPattern } from "./compiledPatterns";
import type { Scope } from "./scope";
import { Gap } from "../text/tokens";

/** Combinations tried of one pattern in one sentence, so that repeated words cost no more than linear time. */
const budget = 4_000;

/** The places of the slots of a pattern that is possible in a sentence, where the act is done and not taken back; null where it is not. */
export function match(entry: CompiledPattern, read: Read, scope: () => Scope): readonly Hit[] | null {
  const { pattern, slots } = entry;
  if (pattern.max !== undefined && read.to - read.from > pattern.max) return null;
  if (pattern.asked === true && read.words.asked[read.to - 1] !== true) return null;
  if (pattern.veto?.includes("question") === true && scope().question) return null;
  const chosen: Hit[] = [];
  let left = budget;

  const fits = (): boolean => {
    for (let i = 1; i < chosen.length; i += 1) {
      const [a, b] = [chosen[i - 1], chosen[i]];
      if (a === undefined || b === undefined) return false;
      if (pattern.order === "all" && isBefore(read, b, a)) return false;
    }
    const [first, second] = chosen;
    if (first === undefined) return false;
    if (second !== undefined) {
      if (pattern.order === "two" && isBefore(read, second, first)) return false;
      const between = Math.max(0, second.start >= first.end ? second.start - first.end : first.start - second.end);
      if (
        pattern.near !== undefined &&
        (between > pattern.near || (pattern.max === undefined && parted(read, first, second)))
      )
        return false;
    }
    return true;
  };

  const search = (slot: number, low: number, high: number): boolean => {
    if (slot === slots.length) return isKept(entry, read, chosen, low, high, scope);
    for (const id of slots[slot] ?? []) {
      for (const hit of read.at(id)) {
        if (slot === 0 && pattern.lead !== undefined && hit.start - read.from >= pattern.lead) break;
        if (slot > 0 && hit.start >= low + pattern.span) break;
        const [from, to] = slot === 0 ? [hit.start, hit.end] : [Math.min(low, hit.start), Math.max(high, hit.end)];
        if (to - from > pattern.span) continue;
        if ((left -= 1) < 0) return false;
        if (chosen.some((other) => collide(hit, other))) continue;
        chosen.push(hit);
        if (fits() && search(slot + 1, from, to)) return true;
        chosen.pop();
      }
    }
    return false;
  };
  return search(0, 0, 0) ? chosen : null;
}

function isBefore(read: Read, hit: Hit, other: Hit): boolean {
  if (hit.start >= other.end || hit.start === other.start) return false;
  const qualified = adjectives.has(other.concept) && things.has(hit.concept) && other.start - hit.end <= 1;
  return !(read.adjectivesFollow && qualified);
}

const adjectives = notionsOf("newer other correct");

/** Many languages put these into the ending of a verb or noun: "tilimme", our account; "paguen", please pay. */
const persons = notionsOf("we our us my you your they forUs please");

function collide(a: Hit, b: Hit): boolean {
  if (a.start >= b.end || b.start >= a.end) return false;
  return a.start !== b.start || a.end !== b.end || persons.has(a.concept) === persons.has(b.concept);
}

function parted({ words }: Read, first: Hit, second: Hit): boolean {
  const [from, to] = first.end <= second.start ? [first.end, second.start] : [second.end, first.start];
  for (let i = from; i <= to; i += 1) if (words.gap[i] === Gap.clause) return true;
  return false;
}

function isKept(
  entry: CompiledPattern,
  read: Read,
  chosen: readonly Hit[],
  low: number,
  high: number,
  scope: () => Scope,
): boolean {
  const { pattern, between } = entry;
  for (const id of between) {
    const beyond = id === rate ? high + 3 : high;
    const inside = read
      .at(id)
      .some(
        (hit) => hit.start < beyond && hit.end > low && !chosen.includes(hit) && !(id === we && speaks(hit, chosen)),
      );
    if (inside) return false;
  }
  for (const veto of pattern.veto ?? []) {
    if (veto === "readers" && chosen.some((hit) => things.has(hit.concept) && scope().readers(hit))) return false;
    if (veto === "supposed" && chosen.some((hit) => scope().supposed(hit))) return false;
    if (veto === "denied") {
      const asked = pattern.deniable === undefined ? chosen : pattern.deniable.flatMap((slot) => chosen[slot] ?? []);
      if (asked.some((hit) => scope().denied(hit))) return false;
    }
  }
  return true;
}

const we = conceptId("we");

function speaks(hit: Hit, chosen: readonly Hit[]): boolean {
  return chosen.some((other) => other.start === hit.start && other.end === hit.end);
}

const rate = conceptId("rate");

const things = notionsOf(
  `details looseDetails account bankAccount bank banking contact looseContact payroll particulars`,
);
