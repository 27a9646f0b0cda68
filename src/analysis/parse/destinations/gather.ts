import type { FoundAccount } from "../../../accounts";
import type { FoundDestination, Link, Segment } from "../../facts";
import type { Source } from "../../terms";
import * as search from "./search";
import type { AskWalletChecks } from "./wallets";
import { foursIn } from "./fours";
import { mayBeSpelled, mayHoldOthers, mayLeadToPaying, type Other } from "./other";

/** Links of a message that are followed: more than an invoice has, and a bound for a hostile message. */
const mostLinks = 2_000;
/** Links that lead to paying whose place in the text is looked for. */
const mostPlaced = 50;
/** Characters of the line before a link that say what it is for. */
const reach = 100;

/** Link texts that say nothing of themselves: the words before them do. */
const pointing =
  /^\W{0,3}(?:click |klick\p{L}{0,3} |tap |clique[rz]? |haga clic |clicca )?(?:here|hier|ici|aquí|aqui|qui|link|this(?: link)?|tutaj|här|her|tästä|zde|secure link|https?:\S{1,300}|www\.\S{1,300})\W{0,3}$/iu;

/** Where a link stands: the first voice whose words hold its text, and the line up to its end. */
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

/** A destination that is no account, as it stands among the facts. */
export function asDestination(
  { kind, value, holder, valid }: Other,
  source: Source,
  segment: number | null,
  document?: number,
): FoundDestination {
  const found = { kind, account: null, value, bic: null, holder, country: null, valid, source, segment };
  return document === undefined ? found : { ...found, document };
}

/** The payment links among a message's links. Where a link leads counts, not what it shows. */
export function paymentLinks(links: readonly Link[], segments: readonly Segment[]): FoundDestination[] {
  const found: FoundDestination[] = [];
  let looked = 0;
  for (const link of links.slice(0, mostLinks)) {
    if (!/^(?:https?:)?\/\//i.test(link.target) || !mayLeadToPaying(`${link.target} ${link.text}`)) continue;
    const bare = pointing.test(link.text) && (looked += 1) <= mostPlaced;
    const words = bare ? placed(link, segments).words : link.text;
    const to = search.linkTo(link.target, words);
    if (to === null) continue;
    const at = found.length < mostPlaced ? placed(link, segments).segment : null;
    const quote = `${words} ${link.target}`.replace(/\s+/g, " ").trim().slice(0, 200);
    const source: Source = { part: "link", name: null, layer: "text", page: null, quote };
    found.push(
      asDestination({ kind: "link", value: to.value, holder: null, valid: null, start: 0, end: 0 }, source, at),
    );
  }
  return found;
}

/** The accounts of a text whose digits are said as words or stand apart, beside those that are `known`. */
export function spelledIn(text: string, known: readonly FoundAccount[]): readonly FoundAccount[] {
  const strewn = foursIn(text, known);
  const spelled = mayBeSpelled(text, known) ? search.findSpelled(text, [...known, ...strewn]) : [];
  return [...strewn, ...spelled].map((one) => ({ ...one, label: null }));
}

/** The destinations of a text that are no account. */
export function othersIn(text: string, walletChecks: AskWalletChecks): readonly Other[] {
  return mayHoldOthers(text) ? search.findOthers(text, walletChecks) : [];
}
