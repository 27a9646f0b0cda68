import { bounded, type ReportCut } from "../../../codecs";
import type { Facts, FoundDestination } from "../../facts";
import { foundOr } from "../../gathered";
import { asDestination } from "../../parse/destinations/gather";
import { saysPayHere } from "../../parse/destinations/phrases";
import { addressesIn, endsInPaying, pageOffered } from "../../parse/destinations/offered";
import type { Policy } from "../../policy";
import type { Quote } from "../../terms";
import type { Claim, HintedPair, Sender } from "../evidence";
import { leadsToFile } from "../../parse/destinations/links";
import { platformOf } from "../identity/imitations";
import { isOurPage, otherHeldBy } from "./others";
import { payeesOf, voicesOf } from "./partials";

const maxLinks = 500;
const maxPages = 500;
/** Characters of the words before an address: more than what is read of them. */
const maxBefore = 400;

interface Page {
  readonly destination: FoundDestination;
  readonly quote: Quote;
  readonly isForPaying: boolean;
}

function pageOf(value: string, source: Quote["source"], isForPaying: boolean): Page {
  const place = { part: source, name: null, layer: "text", page: null, quote: value } as const;
  const destination = asDestination({ kind: "link", value, holder: null, valid: null, start: 0, end: 0 }, place, null);
  return { destination, quote: { text: value, source }, isForPaying };
}

function codesOf({ papers }: Facts): readonly Page[] {
  return papers
    .filter(({ layer }) => layer === "qr")
    .flatMap(({ text }) =>
      addressesIn(text).flatMap((address) => {
        const value = pageOffered(address, null);
        return value === null ? [] : [pageOf(value, "attachment", false)];
      }),
    );
}

/** Where pictures lead without a word, where one of the pictures says that one pays. */
function picturesOf({ papers, links }: Facts): readonly Page[] {
  if (!papers.some(({ layer, text }) => layer === "ocr" && text.split("\n").some(saysPayHere))) return [];
  return links
    .filter(({ text }) => text === "")
    .flatMap(({ target }) => {
      const value = pageOffered(target, null, target);
      return value === null ? [] : [pageOf(value, "link", true)];
    });
}

/** Bare addresses in the text, and links behind "here", with the words before them on their line and the one above. */
function addressesOf(facts: Facts, from: readonly Sender[], report: ReportCut): readonly Page[] {
  const { links } = facts;
  const lines = voicesOf(facts, from).flatMap((voice) => voice.lines);
  const wordsBefore = (at: number, end: number): string =>
    `${(lines[at - 1]?.trim() || (lines[at - 2] ?? "")).slice(-maxBefore)}\n${(lines[at] ?? "").slice(Math.max(0, end - maxBefore), end)}`;
  const written = lines.flatMap((line, at) => {
    let end = 0;
    return addressesIn(line).map((address) => {
      const start = line.indexOf(address, end);
      end = start + address.length;
      return { target: address, text: address, at, end: start };
    });
  });
  // Only those whose own text says nothing can be offered by the words before them; of these, each place is looked for once.
  const bare = links.filter(({ text, target }) => text !== "" && pageOffered(target, null, text) !== null);
  const different = [...new Map(bare.map((link) => [`${link.target} ${link.text}`, link])).values()];
  const places = new Map<string, number>();
  const linked = bounded(different, maxLinks, report).map(({ text, target }) => {
    const at = places.get(text) ?? lines.findIndex((line) => line.includes(text));
    places.set(text, at);
    return { target, text, at, end: (lines[at] ?? "").indexOf(text) };
  });
  return [...bounded(written, maxLinks, report), ...linked].flatMap(({ target, text, at, end }) => {
    if (at < 0 || leadsToFile(target)) return [];
    const words = wordsBefore(at, end);
    const value = pageOffered(target, words, text);
    return value === null ? [] : [pageOf(value, "body", endsInPaying(words))];
  });
}

/** The platform that sent the message, as our servers confirm: its own pages are where its customers are paid. */
function provenPlatform(from: readonly Sender[], policy: Policy): string | null {
  const [author, ...more] = from;
  if (author === undefined || more.length > 0 || author.authenticated !== "passed") return null;
  return platformOf(author.domain, policy);
}

/** @param from The message's authors. @param report Told where there are more than are judged. */
export function offeredPairsOf(
  facts: Facts,
  policy: Policy,
  claim: Claim,
  from: readonly Sender[],
  report: ReportCut,
): readonly HintedPair[] {
  const payees = payeesOf(claim);
  if (payees.length === 0) return [];
  const judged = new Set(foundOr(facts.destinations, []).map(({ value }) => value));
  const pages = [...codesOf(facts), ...picturesOf(facts), ...addressesOf(facts, from, report)];
  const platform = provenPlatform(from, policy);
  const isPlatforms = ({ value }: FoundDestination): boolean =>
    platform !== null && platformOf(value.split("/", 1)[0] ?? "", policy) === platform;
  // Of a page that is named more than once, the words that say it is for paying count.
  const byUse = [...pages].sort((a, b) => Number(a.isForPaying) - Number(b.isForPaying));
  const distinct = [...new Map(byUse.map((page) => [page.destination.value, page])).values()];
  return bounded(distinct, maxPages, report).flatMap(({ destination, quote, isForPaying }): HintedPair[] => {
    if (judged.has(destination.value) || isOurPage(destination, policy) || isPlatforms(destination)) return [];
    const said = payees.map((record): HintedPair => {
      const held = otherHeldBy(record, destination) === "held" ? true : null;
      return { kind: isForPaying ? "payPage" : "page", record, written: destination.value, quote, held };
    });
    return said.some(({ held }) => held === true) ? [] : said;
  });
}
