import * as quoteWords from "./thread/words/compiled";

/** A word, a stop ("Antw.:"), a count ("RE[2]", "Re(3)", "Re^2", "AW 2") and a colon. Every quantifier is bounded. */
const PREFIX = /^\s{0,8}(\p{L}{1,15})\.?\s{0,2}(?:[[(^]?\s?\d{1,3}\s?[\])]?)?\s{0,2}:/u;
const MAX_PREFIXES = 50;

/** What a subject's prefixes say. `outermost` is what the latest sender did: the prefix that is first. */
export interface SubjectPrefix {
  readonly reply: boolean;
  readonly forward: boolean;
  readonly outermost: "reply" | "forward" | null;
  readonly rest: string;
}

/** Reads repeated and mixed prefixes off a subject ("AW: WG: RE[2]: Rechnung"). The rest is as seen (NFKC). */
export function subjectPrefix(subject: string): SubjectPrefix {
  // As wide, styled or interspersed with what no one sees as they may be: a person reads the same letters.
  let rest = subject.normalize("NFKC").replace(/\p{Cf}/gu, "");
  let reply = false;
  let forward = false;
  let outermost: SubjectPrefix["outermost"] = null;
  for (let count = 0; count < MAX_PREFIXES; count++) {
    const match = PREFIX.exec(untagged(rest));
    if (match === null) break;
    const word = (match[1] ?? "").toLowerCase();
    const isReply = quoteWords.REPLY.has(word);
    const isForward = quoteWords.FORWARD.has(word);
    if (!isReply && !isForward) break;
    outermost ??= isReply ? "reply" : "forward";
    reply ||= isReply;
    forward ||= isForward;
    rest = untagged(rest).slice(match[0].length);
  }
  return { reply, forward, outermost, rest: rest.trim() };
}

const TAG =
  /^\s{0,4}(?:\[[^\]]{1,40}\]|\([^)]{1,40}\)|\{[^}]{1,40}\}|<[^>]{1,40}>|\*{1,5}[^*]{1,40}\*{1,5}|ext(?:ern(?:al|e|o|a)?)?:)[\s:|-]{0,4}/iu;
const MAX_TAGS = 20;

/** A subject without the tags that gateways put before it. */
export function untagged(subject: string): string {
  let rest = subject;
  for (let count = 0; count < MAX_TAGS && TAG.test(rest); count++) rest = rest.replace(TAG, "");
  return rest;
}
