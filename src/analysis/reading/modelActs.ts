import type { Act, ActKind, Discounted, Facts } from "../facts";
import { foundOr } from "../gathered";
import { announcements, type Meaning, type OrdinaryKind } from "../meanings";
import { saysToPay } from "../parse/destinations/phrases";
import { namesAccount } from "../parse/struckActs";
import type { Authority } from "../terms";
import { reasonNotRead, type FoundByModel, type ModelReading, type Wording } from "./readWording";
import { minSure, minOwnChange } from "./minSure";
import { isReadIn, quoteLength, voiceOf } from "./places";
import { sayingOf, type Segment } from "./segments";
import { stopsDeliveries } from "./threats";

const actOf: Readonly<Record<Meaning, ActKind>> = {
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
};

/** Newsletters, shops and banks speak of payments in a thousand ways. Never without neighbours. */
const minSureOfStrangers = 0.96;
/** What the patterns read counts unless the model, reading the sentence alone, finds it less likely to announce. 0 to 1. */
const doubtBelow = 0.9;
const minSureNamed = 0.2;

function minSureOf({ meaning, alone }: FoundByModel, authority: Authority, { ownChange }: Segment): number {
  if (ownChange === true && authority === "ours" && (meaning === "change" || meaning === "later")) return minOwnChange;
  const [whenAmong, whenAlone] = minSure[meaning];
  if (authority === "ours") return alone === true ? whenAlone : whenAmong;
  return alone === true ? Infinity : minSureOfStrangers;
}

const severalWords = /\p{L}\P{L}+\p{L}/u;
const maxActs = 100;
const announced: ReadonlySet<Meaning> = new Set(announcements);
const doubtful: ReadonlySet<ActKind> = new Set(announcements.map((meaning) => actOf[meaning]));
/** Eight figures in a row, single spaces between them: an account, a routing or a telephone number, which the model sees as zeros. */
const number = /\d(?: ?\d){7}/;
/** Meanings that a request to pay into an account sounds like: the account says more than the words, and is compared with the record. */
const invoiced: ReadonlySet<Meaning> = new Set<Meaning>(["change", "factor", "method", "newPayee"]);

const channel =
  /@|\d[\d ()/-]{5}\d|contac|kontakt|contat|phone|telef|t[ée]l[ée]ph|mobil|handy|puhel|mail|mejl|sähköp|e-?post|courriel|correo|ansprech|interlocut|referente|add?res|anschrift|direcci|indirizz|endereç|osoite/iu;

/** A sentence that tells to pay somebody and names no way to reach them is about who is paid. */
const isAboutPayee = (quote: string, read: readonly ActKind[]): boolean =>
  (read.includes("askPay") || saysToPay(quote)) && !channel.test(quote);

/** What the patterns have read already is left out. */
export function modelActs(
  { found, authority }: ModelReading,
  segments: readonly Segment[],
  facts: Facts,
): readonly Act[] {
  const known = foundOr(facts.acts, []);
  const added: Act[] = [];
  // The surest first: it is the one that people are shown.
  for (const one of [...found].sort((a, b) => b.sure - a.sure)) {
    const segment = segments[one.at];
    if (segment === undefined || one.sure < minSureOf(one, authority, segment)) continue;
    const { voice, quote } = segment;
    // A word alone says too little: "Note!", a company's name.
    if (!severalWords.test(quote)) continue;
    const read = known.filter((act) => isReadIn(act, segment, facts)).map((act) => act.kind);
    const meaning = one.meaning === "contact" && isAboutPayee(quote, read) ? "factor" : one.meaning;
    const kind = actOf[meaning];
    if (read.includes(kind) || (meaning === "hold" && stopsDeliveries(quote))) continue;
    if (invoiced.has(meaning) && read.includes("askPay") && namesAccount(quote)) continue;
    // The same words may have been found twice: alone, or where they are again.
    const isAdded = (act: Act): boolean => act.kind === kind && act.quote === quote.slice(0, quoteLength);
    if (added.some((act) => isAdded(act) && voiceOf(act, facts) === voice)) continue;
    if (added.filter((act) => act.kind === kind && voiceOf(act, facts) === voice).length >= maxActs) continue;
    const paper = voice - facts.segments.length;
    const place = paper < 0 ? { segment: voice } : { segment: null, paper };
    added.push({ kind, meaning, quote: quote.slice(0, quoteLength), ...place });
  }
  return added;
}

interface Doubt {
  readonly as: OrdinaryKind | null;
}

interface Weighed {
  readonly kept: readonly Act[];
  readonly discounted: readonly Discounted[];
}

/** The model reads the sentence alone, so the text around it has no effect. What names a number stays: it is the announcement. */
function weighed(
  acts: readonly Act[],
  found: readonly FoundByModel[],
  segments: readonly Segment[],
  facts: Facts,
): Weighed {
  const alone = new Map<string, FoundByModel>();
  for (const one of found) {
    const segment = segments[one.at];
    if (segment !== undefined && one.alone === true && announced.has(one.meaning)) alone.set(sayingOf(segment), one);
  }
  const doubtIn = (segment: Segment): Doubt | null => {
    const { sure = 1, ordinary } = alone.get(sayingOf(segment)) ?? {};
    if (sure >= doubtBelow) return null;
    return { as: ordinary !== undefined && ordinary.sure >= minSureNamed ? ordinary.kind : null };
  };
  const discounted: Discounted[] = [];
  const kept = acts.filter((act) => {
    if (!doubtful.has(act.kind) || act.plain === true || number.test(act.quote)) return true;
    const doubts = segments.filter((segment) => isReadIn(act, segment, facts)).map(doubtIn);
    const [first] = doubts;
    if (first === undefined || first === null || doubts.includes(null)) return true;
    discounted.push({ ...first, act });
    return false;
  });
  return { kept, discounted };
}

/** The segments, with a mark where the patterns have read an announcement. */
export function withMatched(segments: readonly Segment[], facts: Facts): readonly Segment[] {
  const acts = foundOr(facts.acts, []).filter(({ kind }) => doubtful.has(kind));
  if (acts.length === 0) return segments;
  return segments.map((segment) =>
    acts.some((act) => isReadIn(act, segment, facts)) ? { ...segment, matched: true } : segment,
  );
}

/** The same facts where nothing comes of it; with the reason where the wording could not be read. */
export function withWording(facts: Facts, segments: readonly Segment[], wording: Wording): Facts {
  const wordingNotRead = reasonNotRead(wording);
  const noted = wordingNotRead === null ? facts : { ...facts, wordingNotRead };
  if ("failed" in facts.acts || "failed" in wording) return noted;
  const { found: read } = facts.acts;
  const { kept, discounted } = weighed(read, wording.found, segments, facts);
  // Of what the patterns read, only what is kept makes the same act of the model needless.
  const added = modelActs(wording, segments, { ...facts, acts: { ...facts.acts, found: kept } });
  if (added.length === 0 && discounted.length === 0) return noted;
  return { ...noted, discounted, acts: { ...facts.acts, found: [...kept, ...added] } };
}
