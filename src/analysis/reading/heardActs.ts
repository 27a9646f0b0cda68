import type { Act, ActKind, Facts } from "../facts";
import { foundOr } from "../gathered";
import type { Meaning } from "../meanings";
import { unheardOf, type Heard, type Wording } from "./hear";
import type { Segment } from "./segments";

/** What a meaning counts as; null for none: a draft approves, a message that comes in doesn't. */
const actOf: Readonly<Record<Meaning, ActKind | null>> = {
  change: "changeBank",
  later: "changeBank",
  hold: "changeBank",
  factor: "changeBank",
  method: "changeMethod",
  contact: "changeContact",
  portal: "divertContact",
  payroll: "changePayroll",
  newPayee: "newPayee",
  ask: "askPay",
  ledger: "askLedger",
  approve: null,
};

/** How sure the reader must be, where somebody writes who has something to announce. */
const least = 0.85;

/** Characters of a quotation. */
const quoteLength = 200;
/** Acts of one kind and voice that are added. */
const most = 8;

/** Who says an act, by their place among the voices that were listened to: the conversation's, then the documents'. */
function voiceOf({ segment, paper }: Act, { segments }: Facts): number | null {
  return segment ?? (paper === undefined ? null : segments.length + paper);
}

/** What the learned reader heard, as acts: those that the patterns have read already are left out. */
export function heardActs(heard: readonly Heard[], segments: readonly Segment[], facts: Facts): readonly Act[] {
  const known = foundOr(facts.acts, []);
  const added: Act[] = [];
  for (const { at, meaning, sure } of heard) {
    const segment = segments[at];
    const kind = actOf[meaning];
    if (segment === undefined || kind === null || sure < least) continue;
    const { voice, quote } = segment;
    const own = (act: Act): boolean => act.kind === kind && voiceOf(act, facts) === voice;
    const start = quote.slice(0, quoteLength);
    if (known.some((act) => own(act) && (act.quote.includes(start) || quote.includes(act.quote)))) continue;
    if (added.filter(own).length >= most) continue;
    const paper = voice - facts.segments.length;
    added.push({ kind, meaning, quote: start, ...(paper < 0 ? { segment: voice } : { segment: null, paper }) });
  }
  return added;
}

/** The facts with what the learned reader heard beside what the patterns read, or with the reason why it could not be heard. */
export function withWording(facts: Facts, segments: readonly Segment[], wording: Wording): Facts {
  const unheard = unheardOf(wording);
  const added = "heard" in wording ? heardActs(wording.heard, segments, facts) : [];
  const acts =
    added.length === 0 || "failed" in facts.acts
      ? facts.acts
      : { ...facts.acts, found: [...facts.acts.found, ...added] };
  return { ...facts, acts, ...(unheard !== null && { unheard }) };
}
