import type { Concept } from "../../language/concept";
import type { Hit, Read } from "./hits";
import { conceptId } from "./lexicon";
import { Gap } from "./words";

/** How far, in words, "not" reaches, "never" reaches, and "not" reaches backwards where it may follow. */
const reach = { not: 5, never: 9, back: 7, condition: 16 };

/** Words of a phrase that cites what follows it ("received an email saying"); shorter ones only name a deceit. */
const telling = 3;

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

const digit = /^[0-9]/;

const at = (read: Read, concept: Concept): readonly Hit[] => read.by[conceptId(concept)] ?? [];

/** Where a clause may begin: 1 after a comma or before a word like "but", 2 after a colon, bracket or dash. */
function clauses(read: Read): Uint8Array {
  const marks = new Uint8Array(read.to - read.from);
  for (let i = read.from; i < read.to; i += 1) {
    const gap = read.words.gap[i] ?? Gap.space;
    marks[i - read.from] = gap === Gap.space ? 0 : gap === Gap.comma ? 1 : 2;
  }
  for (const hit of at(read, "so")) marks[hit.start - read.from] = 2;
  return marks;
}

interface Marks {
  readonly from: number;
  readonly clause: Uint8Array;
  readonly on: Uint8Array;
}

function mark({ from, clause, on }: Marks, first: number, count: number, least: 1 | 2): void {
  for (let i = first - from; i < on.length && i < first - from + count; i += 1) {
    if (i > first - from && (clause[i] ?? 0) >= least) return;
    if (i === first - from && clause[i] !== 0) return;
    on[i] = 1;
  }
}

function markBack({ from, clause, on }: Marks, end: number, count: number): void {
  for (let i = end - from - 1; i >= 0 && i >= end - from - count; i -= 1) {
    if ((clause[i + 1] ?? 0) > 0) return;
    on[i] = 1;
  }
}

function follows(read: Read, first: Hit, concept: Concept, within: number): Hit | undefined {
  return at(read, concept).find((hit) => hit.start >= first.end && hit.start - first.end <= within);
}

/** Finds what is denied, supposed and the reader's in a sentence. */
export function scopeOf(read: Read, negation: "before" | "around"): Scope {
  const clause = clauses(read);
  const denied: Marks = { from: read.from, clause, on: new Uint8Array(clause.length) };
  const supposed: Marks = { from: read.from, clause, on: new Uint8Array(clause.length) };
  for (const hit of at(read, "not")) {
    // "Invoice no. 4711" denies nothing.
    if (digit.test(read.words.raw[hit.end] ?? "")) continue;
    mark(denied, hit.end, reach.not, 1);
    if (negation === "around") markBack(denied, hit.start, reach.back);
  }
  for (const hit of at(read, "never")) {
    mark(denied, hit.end, reach.never, 2);
    if (negation === "around") markBack(denied, hit.start, reach.back);
  }
  for (const hit of at(read, "if")) mark(supposed, hit.end, reach.condition, 1);
  for (const hit of at(read, "fraudster")) {
    if (
      follows(read, hit, "claim", 6) ??
      follows(read, hit, "ask", 6) ??
      follows(read, hit, "tells", 3) ??
      follows(read, hit, "please", 10) ??
      follows(read, hit, "dunning", 10) ??
      follows(read, hit, "send", 6) ??
      follows(read, hit, "change", 2)
    ) {
      mark(supposed, hit.end, 40, 2);
    }
  }
  for (const hit of at(read, "tale")) {
    // "You will have received an email saying that ours changed" is no tale about others.
    const own = (["we", "you", "must", "our", "my"] as const).some((concept) =>
      at(read, concept).some((speaker) => speaker.end <= hit.start),
    );
    if (!own && hit.end - hit.start >= telling) mark(supposed, hit.end, 40, 2);
  }
  for (const hit of at(read, "message")) {
    const claim = follows(read, hit, "claim", 3);
    const ours = (["our", "my", "below", "this", "attached"] as const).some((concept) =>
      at(read, concept).some((own) => own.end <= hit.start && hit.start - own.end <= 1),
    );
    // "You should have received an email saying that ours changed": the author's own message, passed off as another's.
    const sent = at(read, "must").some((word) => word.end <= hit.start);
    if (claim !== undefined && !ours && !(sent && at(read, "if").length === 0)) mark(supposed, claim.end, 20, 2);
  }
  // "There are fake e-mails which say that our details have changed": what a deceit says is not said by its teller.
  for (const hit of [...at(read, "warning"), ...at(read, "fraud")]) {
    const claim = follows(read, hit, "claim", 4);
    if (claim !== undefined) mark(supposed, claim.end, 20, 2);
  }
  // "Call us before you change any details": the reader's change, which nobody announces.
  for (const hit of at(read, "until")) {
    const change = follows(read, hit, "change", 5) ?? follows(read, hit, "changeOf", 5);
    const ours = (["we", "our", "my", "us"] as const).some((concept) =>
      at(read, concept).some((own) => own.start >= hit.end && change !== undefined && own.start < change.end + 3),
    );
    if (change !== undefined && !ours) mark(supposed, hit.end, change.end - hit.end + 4, 1);
  }
  for (const warner of [...at(read, "disregard"), ...at(read, "beware")]) {
    const target =
      follows(read, warner, "message", 4) ?? follows(read, warner, "fraud", 4) ?? follows(read, warner, "fraudster", 4);
    if (target !== undefined) mark(supposed, target.end, 20, 1);
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
