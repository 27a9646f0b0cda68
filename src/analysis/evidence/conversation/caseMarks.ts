import type { Facts, Segment } from "../../facts";
import { foundOr } from "../../gathered";
import type { Address, MailItem } from "../../item";
import { highestAmount } from "../../parse/amounts";
import { subjectPrefix, untagged } from "../../parse/prefixes";
import type { Policy } from "../../policy";
import { hostOf, isOwnDomain } from "../senders/people";

/** Marks that identify a conversation in every mailbox that holds part of it. Plain texts: store only their digests. */
export interface CaseMarks {
  /** Message-IDs, without angle brackets: the message's own first, then those that it refers to, the latest first. */
  readonly messages: readonly string[];
  /** Topic and outside author, of what is quoted too, and what each voice wrote: a forward or a colleague's copy says the same. */
  readonly texts: readonly string[];
  /** Who outside wrote it, lower case: the sender; of what our own side passes on, the first outsider it quotes. */
  readonly sender: string | null;
}

/** What of a message its marks are read off. */
export interface MarkedMessage {
  readonly item: Pick<MailItem, "id" | "subject" | "from" | "headers">;
  readonly segments: readonly Segment[];
}

const maxMessages = 50;
const maxVoices = 12;
/** A voice of fewer letters and digits says what many do. */
const minSigns = 80;
const maxSigns = 20_000;

/** Letters and digits alone: quotation marks, line breaks and punctuation change from program to program. */
function signsOf(text: string): string {
  return text
    .slice(0, 2 * maxSigns)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .slice(0, maxSigns);
}

const addressOf = (address: string | null): string | null => address?.trim().toLowerCase() ?? null;

/** Nothing where it is too short to tell it from others. */
function voiceOf({ lines }: Segment): readonly string[] {
  const signs = signsOf(lines.join("\n"));
  return signs.length < minSigns ? [] : [`voice\n${signs}`];
}

/** A Message-ID without the white space of folding. Its characters are the sender's choice. */
const unfolded = (id: string): string => id.replace(/\s+/g, "");

/** All that is in angle brackets, and what looks like an ID between them. */
function idsIn(value: string): readonly string[] {
  return value.split("<").flatMap((part, at) => {
    const end = at === 0 ? -1 : part.indexOf(">");
    const beside = part.slice(end + 1).split(/[>\s]+/);
    return [unfolded(part.slice(0, Math.max(0, end))), ...beside.filter((word) => word.includes("@"))];
  });
}

/** The Message-IDs that a message refers to (RFC 5322 section 3.6.4), the latest first; some are empty. */
export function referredTo({ item }: Pick<MarkedMessage, "item">): readonly string[] {
  return foundOr(item.headers, [])
    .filter(({ name }) => /^(?:references|in-reply-to)$/i.test(name))
    .flatMap(({ value }) => idsIn(value.slice(-10_000)))
    .reverse();
}

/** A subject without what programs and gateways put before it. */
function topicOf(subject: string | null): string {
  const { rest } = subjectPrefix(subject ?? "");
  return signsOf(untagged(rest)) || signsOf(rest);
}

const topicBy = (topic: string, address: string | null): readonly string[] =>
  topic === "" || address === null ? [] : [`topic\n${topic}\n${address}`];

/** Reads off a message what its conversation is known by. */
export function caseMarks(facts: MarkedMessage, policy: Policy): CaseMarks {
  const { item, segments } = facts;
  const voices = segments.slice(0, maxVoices);
  const outsider = (from: Address | null): string | null => {
    const address = addressOf(from?.address ?? null);
    return hostOf(address) === null || isOwnDomain(hostOf(address), policy) ? null : address;
  };
  const outside = [item.from[0] ?? null, ...voices.map(({ from }) => from)].flatMap((from) => outsider(from) ?? []);
  const topic = topicOf(item.subject);
  const topics = [
    ...outside.flatMap((address) => topicBy(topic, address)),
    // A forwarder may change the subject; the quoted message still has the earlier one.
    ...voices.flatMap(({ from, subject }) => topicBy(topicOf(subject), outsider(from))),
  ];
  return {
    messages: [...new Set([item.id ?? "", unfolded(item.id ?? ""), ...referredTo(facts)])]
      .filter((id) => id !== "")
      .slice(0, maxMessages),
    texts: [...new Set([...topics, ...voices.flatMap(voiceOf)])],
    sender: outside[0] ?? null,
  };
}

const maxLines = 5_000;

/** The highest amount in the policy's currency; null where none. It may be only quoted: the higher one is safer. */
export function caseAmount({ segments, papers }: Facts, { secondPerson }: Policy): number | null {
  const seen = papers.filter(({ hidden }) => !hidden);
  const lines = [...segments.flatMap((segment) => segment.lines), ...seen.flatMap(({ text }) => text.split("\n"))];
  return highestAmount(lines.slice(0, maxLines), secondPerson.currency);
}
