import { findAccounts } from "../../accounts";
import type { Act, ActKind, Facts } from "../facts";
import { foundOr } from "../gathered";
import { announcements, type Meaning } from "../meanings";
import { unheardOf, type Heard, type Wording } from "./hear";
import { isReadIn, quoteLength, voiceOf } from "./places";
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

/** How sure the reader must be, 0 to 1, where somebody writes who has something to announce. */
export interface Sureness {
  /** That a sentence does what a meaning says. */
  readonly least: Readonly<Record<Meaning, number>>;
  /** The same of a sentence that is read without its neighbours, of whatever meaning. */
  readonly leastAlone: number;
  /** Below this, it takes what the patterns read for no announcement. */
  readonly doubt: number;
  /** It must be below this, too, read without its neighbours. */
  readonly doubtAlone: number;
}

/** Chosen on writers who taught nothing (training/mails/threshold). */
const usual: Sureness = {
  least: {
    change: 0.8,
    later: 0.65,
    hold: 0.72,
    factor: 0.75,
    method: 0.7,
    contact: 0.86,
    portal: 0.85,
    payroll: 0.6,
    newPayee: 0.6,
    ask: 0.85,
    ledger: 0.85,
    approve: 0.85,
  },
  leastAlone: 0.9,
  doubt: 0.3,
  doubtAlone: 0.8,
};

/** Acts of one kind and voice that are added. */
const most = 8;

const announced: ReadonlySet<Meaning> = new Set(announcements);
/** Acts that the patterns read, and the reader may take for none. */
const doubtful: ReadonlySet<ActKind | null> = new Set(announcements.map((meaning) => actOf[meaning]));

/** Eight figures, and no date: an account, a routing or a telephone number, of which the reader sees zeros alone. */
const number = /\d(?: ?\d){7}/;

/** Meanings of which an account that is named says more than the words around it: it is held against the record. */
const invoiced: ReadonlySet<Meaning> = new Set<Meaning>(["change", "factor", "method", "newPayee"]);

/** Of a known kind: not any number will do, or an order number would silence the words beside it. */
const namesAccount = (quote: string): boolean => findAccounts(quote).some(({ account }) => account.scheme !== "other");

/** What the learned reader heard, as acts: those that the patterns have read already are left out. */
export function heardActs(
  heard: readonly Heard[],
  segments: readonly Segment[],
  facts: Facts,
  { least, leastAlone }: Sureness = usual,
): readonly Act[] {
  const known = foundOr(facts.acts, []);
  const added: Act[] = [];
  // The surest first: it is the one that people are shown.
  for (const { at, meaning, sure, alone } of [...heard].sort((a, b) => b.sure - a.sure)) {
    const segment = segments[at];
    const kind = actOf[meaning];
    if (
      segment === undefined ||
      kind === null ||
      sure < (alone ? Math.max(leastAlone, least[meaning]) : least[meaning])
    )
      continue;
    const { voice, quote } = segment;
    if (invoiced.has(meaning) && namesAccount(quote)) continue;
    if (known.some((act) => act.kind === kind && isReadIn(act, segment, facts))) continue;
    if (added.filter((act) => act.kind === kind && voiceOf(act, facts) === voice).length >= most) continue;
    const paper = voice - facts.segments.length;
    const place = paper < 0 ? { segment: voice } : { segment: null, paper };
    added.push({ kind, meaning, quote: quote.slice(0, quoteLength), ...place });
  }
  return added;
}

/**
 * The acts that the patterns read, without announcements in segments that the reader heard, all of them, among their neighbours and
 * alone, and takes for none. What names a number stays: that is the announcement, whatever the words beside it.
 */
function believed(
  acts: readonly Act[],
  heard: readonly Heard[],
  segments: readonly Segment[],
  facts: Facts,
  { doubt, doubtAlone }: Sureness,
): readonly Act[] {
  const announcements = heard.filter(({ meaning }) => announced.has(meaning));
  const doubted = (at: number, isAlone: boolean): boolean =>
    announcements.some(
      (one) => one.at === at && (one.alone === true) === isAlone && one.sure < (isAlone ? doubtAlone : doubt),
    );
  return acts.filter((act) => {
    if (!doubtful.has(act.kind) || number.test(act.quote)) return true;
    const own = segments.flatMap((segment, at) => (isReadIn(act, segment, facts) ? [at] : []));
    return own.length === 0 || !own.every((at) => doubted(at, false) && doubted(at, true));
  });
}

/** The segments, with a mark where the patterns have read an announcement. */
export function withMatched(segments: readonly Segment[], facts: Facts): readonly Segment[] {
  const acts = foundOr(facts.acts, []).filter(({ kind }) => doubtful.has(kind));
  if (acts.length === 0) return segments;
  return segments.map((segment) =>
    acts.some((act) => isReadIn(act, segment, facts)) ? { ...segment, matched: true } : segment,
  );
}

/**
 * The facts with what the learned reader heard beside what the patterns read, and without what it takes for none of it; or
 * with the reason why it could not be heard. The same facts where nothing comes of it.
 */
export function withWording(
  facts: Facts,
  segments: readonly Segment[],
  wording: Wording,
  sureness: Sureness = usual,
): Facts {
  const unheard = unheardOf(wording);
  const noted = unheard === null ? facts : { ...facts, unheard };
  if ("failed" in facts.acts || "failed" in wording) return noted;
  const { heard } = wording;
  const { found: read } = facts.acts;
  const kept = believed(read, heard, segments, facts, sureness);
  const added = heardActs(heard, segments, facts, sureness);
  if (added.length === 0 && kept.length === read.length) return noted;
  return { ...noted, acts: { ...facts.acts, found: [...kept, ...added] } };
}
