import type { FoundAccount } from "../../../accounts";
import { tries, type ReportCut } from "../../../codecs";
import type { FoundDestination, Link, Segment } from "../../facts";
import type { Source } from "../../terms";
import { foursIn } from "./fours";
import { linkTo } from "./links";
import { isBare } from "./offered";
import { mayBeSpelled, mayLeadToPaying, type Other } from "./other";
import { findSpelled } from "./spelled";

const maxPlaced = 500;
const reach = 100;

function placed({ text }: Link, segments: readonly Segment[]): { segment: number | null; words: string } {
  if (text === "") return { segment: null, words: "" };
  for (const [segment, { lines }] of segments.entries()) {
    const line = lines.find((one) => one.includes(text));
    if (line === undefined) continue;
    const at = line.indexOf(text);
    return { segment, words: line.slice(Math.max(0, at - reach), at + text.length) };
  }
  return { segment: null, words: text };
}

/** A destination that is no account, as it is among the facts. */
export function asDestination(
  { kind, value, holder, valid }: Other,
  source: Source,
  segment: number | null,
  document?: number,
): FoundDestination {
  const found = { kind, account: null, value, bic: null, holder, country: null, valid, source, segment };
  return document === undefined ? found : { ...found, document };
}

function placing(segments: readonly Segment[], report: ReportCut): (link: Link) => ReturnType<typeof placed> {
  const known = new Map<string, ReturnType<typeof placed>>();
  const mayLook = tries(maxPlaced, report);
  return (link) => {
    const place = known.get(link.text) ?? (mayLook() ? placed(link, segments) : { segment: null, words: link.text });
    if (known.size < maxPlaced) known.set(link.text, place);
    return place;
  };
}

/** The payment links of a message. Where a link leads counts, not what it shows. */
export function paymentLinks(
  links: readonly Link[],
  segments: readonly Segment[],
  report: ReportCut,
): FoundDestination[] {
  const found: FoundDestination[] = [];
  const seen = new Set<string>();
  const place = placing(segments, report);
  for (const link of links) {
    const key = `${link.target} ${link.text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (!/^(?:https?:)?\/\//i.test(link.target) || !mayLeadToPaying(key)) continue;
    const words = isBare(link.text) ? place(link).words : link.text;
    const to = linkTo(link.target, words);
    if (to === null) continue;
    const at = place(link).segment;
    const quote = `${words} ${link.target}`.replace(/\s+/g, " ").trim().slice(0, 200);
    const source: Source = { part: "link", name: null, layer: "text", page: null, quote };
    found.push(
      asDestination({ kind: "link", value: to.value, holder: null, valid: null, start: 0, end: 0 }, source, at),
    );
  }
  return found;
}

/** The accounts of a text whose digits are said as words or are apart, next to those that are `known`. */
export function spelledIn(text: string, known: readonly FoundAccount[], report: ReportCut): readonly FoundAccount[] {
  const strewn = foursIn(text, known, report);
  const spelled = mayBeSpelled(text, known) ? findSpelled(text, [...known, ...strewn], report) : [];
  return [...strewn, ...spelled].map((one) => ({ ...one, label: null }));
}
