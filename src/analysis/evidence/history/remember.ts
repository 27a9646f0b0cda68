import type { Facts } from "../../facts";
import { foundOr } from "../../gathered";
import { habitOf } from "../../parse/habit";
import { subjectPrefix } from "../../parse/prefixes";
import type { Original, PastClues, Remembered } from "../../past";
import type { Destination } from "../../terms";
import { referredTo } from "../conversation/caseMarks";
import { destinationKey } from "../payments/payments";

/** Lines, and destinations and numbers, kept of one message. */
const maxLines = 400;
const maxValues = 100;
/** A line of fewer letters may be in any message. */
const minLetters = 12;
const maxIds = 50;

/** FNV-1a over the letters of a line: digits, spaces and punctuation are what a fraudster, or a mail program, changes. Null for a line of too few. */
function lineDigest(line: string): number | null {
  const letters = line.slice(0, 500).toLowerCase().match(/\p{L}/gu) ?? [];
  if (letters.length < minLetters) return null;
  let hash = 0x811c9dc5;
  for (const letter of letters) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** The digests of some lines, each once. */
export function lineDigests(lines: readonly string[]): number[] {
  return [...new Set(lines.slice(0, maxLines).flatMap((line) => lineDigest(line) ?? []))];
}

function topicOf(subject: string | null): string {
  return subjectPrefix(subject ?? "")
    .rest.toLowerCase()
    .replace(/\s+/g, " ");
}

/** What is kept of a message for those that come after it. */
export function remember(facts: Facts): Remembered {
  const { item, segments, phones } = facts;
  return {
    id: item.id,
    topic: topicOf(item.subject),
    sender: item.from[0]?.address?.toLowerCase() ?? null,
    destinations: [...new Set(foundOr(facts.destinations, []).map(destinationKey))].slice(0, maxValues),
    phones: phones.map(({ digits }) => digits).slice(0, maxValues),
    lines: lineDigests(segments.flatMap(({ lines }) => lines)),
    habit: habitOf(foundOr(item.headers, []), item.id),
  };
}

function destinationsIn(facts: Facts): Destination[] {
  const found = foundOr(facts.destinations, []).filter(({ debited }) => debited !== true);
  const once = new Map([...found].reverse().map((one) => [destinationKey(one), one]));
  return [...once.values()]
    .reverse()
    .slice(0, maxValues)
    .map(({ kind, account, value, bic, holder, country, valid, source }) => ({
      ...{ kind, account, value, bic, holder, country, valid, source },
    }));
}

/** @param id what the original that the reader handed in is known by */
export function originalOf(facts: Facts, id: string): Original {
  return { id, remembered: remember(facts), destinations: destinationsIn(facts) };
}

/** What to ask of earlier messages: those that it refers to, those of its topic, those of its sender. */
export function pastClues({ item }: Facts): PastClues {
  const topic = topicOf(item.subject);
  return {
    id: item.id,
    ids: [...new Set(referredTo({ item }))].filter((id) => id !== "").slice(0, maxIds),
    topics: topic === "" ? [] : [topic],
    senders: item.from.slice(0, 1).flatMap(({ address }) => address?.toLowerCase() ?? []),
  };
}
