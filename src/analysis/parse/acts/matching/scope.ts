import { markFraudWarnings } from "./fraudWarnings";
import type { Hit, Read } from "./hits";
import { anyAt, at, clauses, follows, mark, markBack, type Marks } from "./reach";
import { Gap } from "../text/tokens";

/** In words: how far negations and conditions reach, forwards and backwards. */
const reach = { not: 5, never: 9, neverTell: 14, back: 7, untold: 12, condition: 16 };

/** What the words around a hit make of it. */
export interface Scope {
  denied(hit: Hit): boolean;
  /** The act is only supposed, or is what a deceiver would say: "if you receive a message that …". */
  supposed(hit: Hit): boolean;
  readers(hit: Hit): boolean;
  readonly question: boolean;
}

const digit = /^[0-9]/;

/** Finds what is denied, supposed and the reader's in a sentence. */
export function scopeOf(read: Read, negation: "before" | "around"): Scope {
  const clause = clauses(read);
  const denied: Marks = { from: read.from, clause, on: new Uint8Array(clause.length) };
  const supposed: Marks = { from: read.from, clause, on: new Uint8Array(clause.length) };
  for (const hit of at(read, "not")) {
    if (digit.test(read.words.word[hit.end]?.raw ?? "")) continue;
    mark(denied, hit.end, reach.not, 1);
    if (negation === "around") markBack(denied, hit.start, reach.back);
  }
  for (const hit of at(read, "never")) {
    const tells = anyAt(
      read,
      ["note", "send", "tells", "ask", "claim", "message"],
      (told) => told.start - hit.end <= 4 && hit.start - told.end <= 2,
    );
    mark(denied, hit.end, tells ? reach.neverTell : reach.never, 2);
    // "Changes of our account are never told by e-mail": what isn't told precedes.
    if (tells) markBack(denied, hit.start, reach.untold);
    else if (negation === "around") markBack(denied, hit.start, reach.back);
  }
  for (const hit of at(read, "if")) mark(supposed, hit.end, reach.condition, 1);
  markFraudWarnings(read, supposed);
  for (const hit of at(read, "until")) {
    const change = follows(read, hit, "change", 5) ?? follows(read, hit, "changeOf", 5);
    const ours = anyAt(
      read,
      ["we", "our", "my", "us"],
      (own) => own.start >= hit.end && change !== undefined && own.start < change.end + 3,
    );
    if (change !== undefined && !ours) mark(supposed, hit.end, change.end - hit.end + 4, 1);
  }
  const within = ({ from, on }: Marks, hit: Hit): boolean => on[hit.start - from] === 1 && on[hit.end - 1 - from] === 1;
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
    at(read, "your").some((own) => own.start >= hit.end && own.start === hit.end && sameClause(read, hit, own));
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
