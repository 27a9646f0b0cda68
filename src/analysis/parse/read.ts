import type { Disguise, Edit, Facts, FoundDestination, Link, DocumentVoice, Segment, VisibleText } from "../facts";
import { foundOr } from "../gathered";
import type { Attachment, Body, DocumentTexts, MailItem, Unread } from "../item";
import type { Language } from "../language";
import { readActs } from "./acts";
import { actsOf, struckActs } from "./struckActs";
import { drawsCode } from "./codeGrid";
import { prepareTexts, type PreparedTexts, type Voice } from "./acts/text/prepareTexts";
import { findDestinations, type SearchedText } from "./destinations";
import type { AskWalletChecks } from "./destinations/wallets";
import { disguisesOf, documentsOf, editsOf, spokenLines, textOf } from "./documents";
import { unreadOfHead, unreadOf } from "./unread";
import { readHtml } from "./html";
import { withoutMisread } from "./misread";
import { wordsOfNames, placesOf } from "./places";
import { findPhones } from "./phones";
import { saysMuch, readPlain } from "./lines";
import { splitThread } from "./thread";

const maxDepth = 5;

interface Reading {
  readonly segments: Segment[];
  readonly hidden: string[];
  readonly links: Link[];
  readonly places: SearchedText[];
  readonly names: string[];
  readonly struck: string[];
  cut: boolean;
  readonly elsewhere: VisibleText["elsewhere"];
  drawn: boolean;
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();

function onlyIn(other: VisibleText, shown: VisibleText): string[] {
  const seen = bare(textOf(shown.lines));
  return other.lines
    .map(({ text }) => text)
    .filter((text) => {
      const key = bare(text);
      return key.length > 0 && !seen.includes(key);
    });
}

function readBodies(bodies: readonly Body[]): VisibleText {
  const html = bodies.filter(({ type }) => type === "html").map(({ content }) => readHtml(content));
  const plain = bodies.filter(({ type }) => type === "text").map(({ content }) => readPlain(content));
  const shown = html.length > 0 ? html : plain;
  const sizes = html.flatMap(({ elsewhere }) => elsewhere ?? []);
  const main: VisibleText = {
    lines: shown.flatMap(({ lines }) => lines),
    hidden: shown.flatMap(({ hidden }) => hidden),
    links: shown.flatMap(({ links }) => links),
    alts: shown.flatMap(({ alts }) => alts),
    struck: shown.flatMap(({ struck = [] }) => struck),
    cut: [...html, ...plain].some(({ cut }) => cut === true),
    ...(sizes.length > 0 && { elsewhere: sizes.includes("page") ? "page" : "words" }),
    drawn: html.some(({ drawn }) => drawn === true),
  };
  const beside = html.length > 0 ? plain.flatMap((text) => onlyIn(text, main)) : [];
  return beside.length === 0 ? main : { ...main, hidden: [...main.hidden, beside.join("\n")] };
}

function attached(attachment: Attachment, into: Reading, depth: number): void {
  const { message, name } = attachment;
  if (message === undefined || depth >= maxDepth) return;
  const inner = readItem(message, depth + 1);
  const first = into.segments.length;
  const { from, to, cc, date, subject } = message;
  const head = { from: from[0] ?? null, to, cc, date, subject, role: "forwarded" } as const;
  for (const [index, segment] of inner.segments.entries())
    into.segments.push(index === 0 ? { ...segment, ...head } : segment);
  into.hidden.push(...inner.hidden);
  into.names.push(...inner.names);
  into.struck.push(...inner.struck);
  into.cut ||= inner.cut;
  into.drawn ||= inner.drawn;
  into.links.push(...inner.links);
  into.places.push(
    ...inner.places.map((place): SearchedText => {
      const segment = place.segment === null ? null : place.segment + first;
      return { ...place, segment, part: "attachment", name: place.name ?? name };
    }),
  );
}

function readItem(item: MailItem, depth: number): Reading {
  const body = readBodies(foundOr(item.bodies, []));
  const segments = [...splitThread(body.lines, item)];
  const reading: Reading = {
    segments,
    hidden: [...body.hidden],
    links: [...body.links],
    places: placesOf(segments, body, item),
    names: [...wordsOfNames(item, body.alts)],
    struck: [...(body.struck ?? [])],
    cut: body.cut === true,
    elsewhere: body.elsewhere,
    drawn: body.drawn === true || segments.some(({ lines }) => drawsCode(lines)),
  };
  for (const attachment of item.attachments) attached(attachment, reading, depth);
  return reading;
}

/** A message as a person sees it, before anybody knows what it says. */
export interface VisibleMessage {
  readonly item: MailItem;
  readonly segments: readonly Segment[];
  readonly hidden: readonly string[];
  readonly links: readonly Link[];
  readonly papers: readonly DocumentVoice[];
  readonly edits: readonly Edit[];
  readonly disguises: readonly Disguise[];
  readonly destinations: readonly FoundDestination[];
  readonly spoken: PreparedTexts;
  readonly struck: readonly string[];
  readonly unreadImage?: boolean;
  readonly unread: readonly Unread[];
}

/** Takes a message and its documents apart. Pure, never throws. @param walletChecks May give null: ask again with them. */
export function extractVisible(
  item: MailItem,
  documents: DocumentTexts,
  walletChecks: AskWalletChecks,
): VisibleMessage {
  const reading = readItem(item, 0);
  const { papers, places, cut: cutDocuments } = documentsOf(documents);
  const { found, cut } = findDestinations(
    [...reading.places, ...places],
    walletChecks,
    reading.links,
    reading.segments,
  );
  const { kept, unread: misread } = withoutMisread(found);
  const voices = papers.map((paper): Voice => ({ lines: spokenLines(paper), prose: isProse(paper) }));
  const names: Voice = { lines: reading.names, prose: false };
  const spoken = prepareTexts([...reading.segments, ...voices, names], item.subject);
  const long = papers.filter((_, index) => spoken.cutVoices.includes(reading.segments.length + index));
  let moreNotes = false;
  const edits = editsOf(documents.notes, walletChecks, () => (moreNotes = true));
  const lastVoice = reading.segments.length + voices.length;
  const [own] = reading.segments;
  const bounds: Unread[] = [
    ...unreadOfHead(item, reading.segments),
    ...(reading.elsewhere !== undefined && !saysMuch(own)
      ? [{ name: "body", reason: { code: "picturesNotRead" } as const }]
      : []),
    ...(reading.drawn ? [{ name: "body", reason: { code: "codeNotRead" } as const }] : []),
    ...misread,
    ...long.map(({ name }): Unread => ({ name, kind: "attachment", reason: { code: "tooLarge" } })),
    ...(cut || moreNotes ? [{ name: "destinations", reason: { code: "tooMany" } as const }] : []),
    ...(spoken.cutVoices.some((at) => at < reading.segments.length || at === lastVoice) || reading.cut
      ? [{ name: "body", reason: { code: "tooLarge" } as const }]
      : []),
  ];
  return {
    item,
    segments: reading.segments,
    hidden: reading.hidden,
    links: reading.links,
    papers,
    edits,
    disguises: disguisesOf(documents.notes),
    destinations: kept,
    spoken,
    struck: reading.struck,
    ...(reading.elsewhere === "page" && { unreadImage: true }),
    unread: [...unreadOf(item, documents), ...cutDocuments, ...bounds],
  };
}

/** Reads what was seen into facts. Pure. @param languages Those of `seen.spoken.dictionaries`; @throws if one is missing */
export function read(seen: VisibleMessage, languages: readonly Language[]): Facts {
  const { item, segments, destinations, spoken, struck, ...rest } = seen;
  const { acts, languages: codes, unknown, cut, ownChanges } = readActs(spoken, languages);
  let more = cut;
  const phones = segments.flatMap((segment, index) => findPhones(segment, index, () => (more = true)));
  const unread: readonly Unread[] = more
    ? [...seen.unread, { name: "body", reason: { code: "tooMany" } }]
    : seen.unread;
  return {
    ...rest,
    item,
    segments,
    destinations: { found: destinations, missing: unread.map(({ reason }) => reason) },
    acts: actsOf(acts, struckActs(struck, segments), segments.length, item),
    phones,
    languages: codes,
    languageUnknown: unknown,
    ownChanges,
    unread,
  };
}

/** Whether its language can be told: labels of data can be in any, and so can what is recognised in a photograph. */
const isProse = ({ layer, hidden }: DocumentVoice): boolean => layer === "text" && !hidden;
