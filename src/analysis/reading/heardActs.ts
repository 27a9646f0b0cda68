import type { Act, ActKind } from "../facts";
import type { Meaning } from "../meanings";
import type { Heard } from "./hear";
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

/**
 * How sure it must be, where somebody writes who has something to announce. Chosen on training/mails/threshold, whose
 * writers taught nothing; see training/model-card.md.
 */
const least: Readonly<Record<Meaning, number>> = {
  change: 0.85,
  later: 0.85,
  hold: 0.85,
  factor: 0.85,
  method: 0.85,
  contact: 0.85,
  portal: 0.85,
  payroll: 0.85,
  newPayee: 0.85,
  ask: 0.85,
  ledger: 0.85,
  approve: 0.85,
};

/** Characters of a quotation. */
const quoteLength = 200;
/** Acts of one kind and voice that are added. */
const most = 8;

/** An act, and who says it: by their place among the voices that were listened to. */
export interface VoicedAct extends Pick<Act, "kind" | "quote" | "meaning"> {
  readonly voice: number;
}

/** What the learned reader heard, as acts: those that the patterns have read already are left out. */
export function heardActs(
  heard: readonly Heard[],
  segments: readonly Segment[],
  read: readonly VoicedAct[],
): readonly VoicedAct[] {
  const added: VoicedAct[] = [];
  for (const { at, meaning, sure } of heard) {
    const segment = segments[at];
    const kind = actOf[meaning];
    if (segment === undefined || kind === null || sure < least[meaning]) continue;
    const { voice, quote } = segment;
    const own = (act: VoicedAct): boolean => act.kind === kind && act.voice === voice;
    if (read.some((act) => own(act) && (act.quote.includes(quote.slice(0, quoteLength)) || quote.includes(act.quote))))
      continue;
    if (added.filter(own).length < most) added.push({ kind, voice, quote: quote.slice(0, quoteLength), meaning });
  }
  return added;
}
