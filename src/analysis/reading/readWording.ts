import type { Reason } from "../gathered";
import { announcements, meanings, ordinaryKinds, type Meaning, type OrdinaryKind } from "../meanings";
import type { WordingGate } from "./gate";
import type { Authority } from "../terms";
import { sayingOf, type Segment } from "./segments";
import { windowsOf } from "./windows";

/** What was found in a segment. */
export interface FoundByModel {
  readonly at: number;
  readonly meaning: Meaning;
  /** 0 to 1. */
  readonly sure: number;
  /** It was read without its neighbours. */
  readonly alone?: true;
  /** The likeliest ordinary kind, and how likely it is, 0 to 1; left out where the model names none. */
  readonly ordinary?: { readonly kind: OrdinaryKind; readonly sure: number };
}

/** What came of reading a message's segments. */
export interface ModelReading {
  readonly found: readonly FoundByModel[];
  /** Too many, or too long. */
  readonly left: number;
  readonly authority: Authority;
}

/** What came of the wording model, or why it could not be had. */
export type Wording = ModelReading | { readonly failed: Reason };

/** What was to be found and wasn't; null where nothing is missing. */
export function reasonNotRead(wording: Wording): Reason | null {
  if ("failed" in wording) return wording.failed;
  return wording.left > 0 ? { code: "tooMany" } : null;
}

/** What reads windows of segments: for each segment how likely each of its `kinds` is; null where it wasn't read. */
export interface WindowReader {
  readonly kinds: readonly string[];
  read(windows: readonly (readonly string[])[]): Shares | Promise<Shares>;
}

/** By window and segment; null where it wasn't read. */
type Shares = readonly (readonly (Float32Array | null)[])[];
/** Meanings that lead the reader to pay elsewhere, or to ask somebody else: one sentence often says several of them. */
const announcing: ReadonlySet<Meaning> = new Set(announcements);

/** Of texts that announce 99.5 % reach -3.8, of ordinary segments 4.7 % (training/model-card.md). Of strangers less is read. */
const minScoreOf: Readonly<Record<Authority, number>> = { ours: -3.8, asks: 1, none: Infinity };
const isMeaning = (kind: string): kind is Meaning => meanings.some((one) => one === kind);
type Read = readonly [at: number, shares: Float32Array | null];
const isOrdinary = (kind: string): kind is OrdinaryKind => ordinaryKinds.some((one) => one === kind);

function ordinaryOf(shares: Float32Array, kinds: readonly string[]): Pick<FoundByModel, "ordinary"> {
  let best: FoundByModel["ordinary"];
  for (const [k, kind] of kinds.entries()) {
    const sure = shares[k] ?? 0;
    if (isOrdinary(kind) && (best === undefined || sure > best.sure)) best = { kind, sure };
  }
  return best === undefined ? {} : { ordinary: best };
}

function foundIn([at, shares]: Read, kinds: readonly string[]): readonly FoundByModel[] {
  if (shares === null) return [];
  let announced = 0;
  let best: { meaning: Meaning; share: number } | null = null;
  const asked: FoundByModel[] = [];
  for (const [k, kind] of kinds.entries()) {
    const share = shares[k] ?? 0;
    if (!isMeaning(kind)) continue;
    if (!announcing.has(kind)) asked.push({ at, meaning: kind, sure: share });
    else {
      announced += share;
      if (best === null || share > best.share) best = { meaning: kind, share };
    }
  }
  if (best === null) return asked;
  return [{ at, meaning: best.meaning, sure: announced, ...ordinaryOf(shares, kinds) }, ...asked];
}

const maxAlone = 48;

/** The sender chooses the neighbours: a fraud warning on both sides makes an announcement seem unlikely. So read again, alone. */
function againOf(
  found: readonly FoundByModel[],
  segments: readonly Segment[],
  scores: readonly number[],
  authority: Authority,
): { at: readonly number[]; left: number } {
  const scoreOf = ({ at }: FoundByModel): number => scores[at] ?? -Infinity;
  const announced = found.filter(({ meaning }) => announcing.has(meaning));
  const isMatched = ({ at }: FoundByModel): boolean => segments[at]?.matched === true;
  const said = new Set<string>();
  const isFirst = ({ at }: FoundByModel): boolean => {
    const segment = segments[at];
    const saying = segment === undefined ? "" : sayingOf(segment);
    return !said.has(saying) && said.add(saying) !== undefined;
  };
  // A stranger's sentence never counts alone.
  const others = (authority === "ours" ? announced : [])
    .filter((one) => !isMatched(one) && scoreOf(one) >= minScoreOf.ours)
    .sort((a, b) => b.sure - a.sure || scoreOf(b) - scoreOf(a))
    .filter(isFirst);
  // What is matched and not read alone stays matched; so if there is too much, it comes last.
  const again = [...others.slice(0, maxAlone), ...announced.filter(isMatched).filter(isFirst)];
  return { at: again.map(({ at }) => at), left: Math.max(0, others.length - maxAlone) };
}

/** What a voice says twice needs to be read once. */
function unreadOf(read: readonly Read[], passed: (at: number) => boolean, segments: readonly Segment[]): number {
  const sayings = (some: readonly Read[]): ReadonlySet<string> =>
    new Set(some.flatMap(([at]) => segments[at] ?? []).map(sayingOf));
  const known = sayings(read.filter(([, shares]) => shares !== null));
  const missed = sayings(read.filter(([at, shares]) => shares === null && passed(at)));
  return [...missed].filter((saying) => !known.has(saying)).length;
}

/** Rejects where the reader can't be had. @param authority Whose announcement it may be. */
export async function readWording(
  segments: readonly Segment[],
  gate: WordingGate,
  reader: () => Promise<WindowReader>,
  authority: Authority,
): Promise<ModelReading> {
  const minScore = minScoreOf[authority];
  const scores = segments.map(({ text, matched }) => (matched === true ? Infinity : gate.score(text)));
  const { windows, left } = windowsOf(segments, scores, minScore);
  if (windows.length === 0) return { found: [], left, authority };
  const model = await reader();
  const readIn = async (places: readonly (readonly number[])[]): Promise<readonly Read[]> => {
    const shares = await model.read(places.map((at) => at.map((one) => segments[one]?.text ?? "")));
    return places.flatMap((at, w) => at.map((one, s): Read => [one, shares[w]?.[s] ?? null]));
  };
  const read = await readIn(windows.map(({ at }) => at));
  const among = read.flatMap((one) => foundIn(one, model.kinds));
  const toRepeat = againOf(among, segments, scores, authority);
  // A window of one segment was read alone already: it counts as that, so that what is found by itself is found in any company.
  const lone = new Set(windows.flatMap(({ at }) => (at.length === 1 ? at : [])));
  const again = [
    ...read.filter(([at]) => lone.has(at)),
    ...(await readIn(toRepeat.at.filter((at) => !lone.has(at)).map((at) => [at]))),
  ];
  const alone = again.flatMap((one) => foundIn(one, model.kinds)).map((one) => ({ ...one, alone: true }) as const);
  const inCompany = authority === "ours" ? among.filter(({ at }) => !lone.has(at)) : among;
  const unread = unreadOf(read, (at) => (scores[at] ?? 0) >= minScore, segments);
  return { found: [...inCompany, ...alone], left: left + unread + toRepeat.left, authority };
}
