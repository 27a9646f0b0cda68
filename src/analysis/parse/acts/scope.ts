import type { Concept } from "../../language/concept";
import type { Hit, Read } from "./hits";
import { conceptId } from "./lexicon";
import { Gap } from "./words";

/** How far, in words, "not" reaches, "never" reaches, and "not" reaches backwards where it may follow. */
const reach = { not: 5, never: 9, back: 7, condition: 16 };

/** What the words around a hit make of it. */
export interface Scope {
  /** The act is denied: "have not changed". */
  denied(hit: Hit): boolean;
  /** The act is only supposed, or is what a deceiver would say: "if you receive a message that …". */
  supposed(hit: Hit): boolean;
  /** The thing is the reader's: "your bank details". */
  readers(hit: Hit): boolean;
  /** The sentence is a question to the reader, and no request. */
  readonly question: boolean;
}

const at = (read: Read, concept: Concept): readonly Hit[] => read.by[conceptId(concept)] ?? [];

function barrier(read: Read, i: number, from: number): boolean {
  if ((read.words.gap[i] ?? Gap.space) !== Gap.space) return true;
  return i > from && at(read, "so").some((hit) => hit.start === i);
}

function mark(read: Read, marks: Uint8Array, from: number, count: number, stopAtComma: boolean): void {
  for (let i = from; i < read.to && i < from + count; i += 1) {
    const gap = read.words.gap[i] ?? Gap.space;
    if (
      i > from &&
      (stopAtComma ? barrier(read, i, from) : gap > Gap.comma || at(read, "so").some((hit) => hit.start === i))
    )
      return;
    marks[i - read.from] = 1;
  }
}

function markBack(read: Read, marks: Uint8Array, to: number, count: number): void {
  for (let i = to - 1; i >= read.from && i >= to - count; i -= 1) {
    if ((read.words.gap[i + 1] ?? Gap.space) !== Gap.space || at(read, "so").some((hit) => hit.start === i)) return;
    marks[i - read.from] = 1;
  }
}

function follows(read: Read, first: Hit, concept: Concept, within: number): Hit | undefined {
  return at(read, concept).find((hit) => hit.start >= first.end && hit.start - first.end <= within);
}

/** Finds what is denied, supposed and the reader's in a sentence. */
export function scopeOf(read: Read, negation: "before" | "around"): Scope {
  const size = read.to - read.from;
  const denied = new Uint8Array(size);
  const supposed = new Uint8Array(size);
  for (const hit of at(read, "not")) {
    mark(read, denied, hit.end, reach.not, true);
    if (negation === "around") markBack(read, denied, hit.start, reach.back);
  }
  for (const hit of at(read, "never")) {
    mark(read, denied, hit.end, reach.never, false);
    if (negation === "around") markBack(read, denied, hit.start, reach.back);
  }
  for (const hit of at(read, "if")) mark(read, supposed, hit.end, reach.condition, true);
  for (const hit of at(read, "fraudster")) {
    if (
      follows(read, hit, "claim", 6) ??
      follows(read, hit, "ask", 6) ??
      follows(read, hit, "please", 6) ??
      follows(read, hit, "send", 6) ??
      follows(read, hit, "change", 2)
    ) {
      mark(read, supposed, hit.end, 40, false);
    }
  }
  for (const hit of at(read, "message")) {
    const claim = follows(read, hit, "claim", 3);
    const ours = at(read, "our").some((own) => own.end <= hit.start && hit.start - own.end <= 1);
    if (claim !== undefined && !ours) mark(read, supposed, claim.end, 20, false);
  }
  for (const warner of [...at(read, "disregard"), ...at(read, "beware")]) {
    const target =
      follows(read, warner, "message", 4) ?? follows(read, warner, "fraud", 4) ?? follows(read, warner, "fraudster", 4);
    if (target !== undefined) mark(read, supposed, target.end, 20, true);
  }
  const within = (marks: Uint8Array, hit: Hit): boolean =>
    marks[hit.start - read.from] === 1 && marks[hit.end - 1 - read.from] === 1;
  return {
    denied: (hit) => within(denied, hit),
    supposed: (hit) => within(supposed, hit),
    readers: (hit) => isReaders(read, hit, negation),
    question: isQuestion(read),
  };
}

function isReaders(read: Read, hit: Hit, negation: "before" | "around"): boolean {
  if (at(read, "forUs").length > 0) return false;
  const before = at(read, "your").some(
    (own) => own.end <= hit.start && hit.start - own.end <= 3 && sameClause(read, own, hit),
  );
  const after =
    negation === "around" &&
    at(read, "your").some((own) => own.start >= hit.end && own.start - hit.end <= 1 && sameClause(read, hit, own));
  if (!before && !after) return false;
  return !at(read, "our").some((own) => own.end <= hit.start && hit.start - own.end <= 2);
}

function sameClause(read: Read, first: Hit, second: Hit): boolean {
  for (let i = first.end; i <= second.start; i += 1) if ((read.words.gap[i] ?? Gap.space) > Gap.comma) return false;
  return true;
}

function isQuestion(read: Read): boolean {
  if (read.words.asked[read.to - 1] !== true) return false;
  return at(read, "please").length === 0;
}
