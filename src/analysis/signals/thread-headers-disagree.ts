import type { Segment } from "../facts";
import { foundOr } from "../gathered";
import { subjectPrefix } from "../parse/prefixes";
import { readThreadHeaders, type ThreadHeaders } from "../parse/thread/headers";
import type { Sender } from "../evidence/evidence";
import { siteOf } from "../evidence/senders/people";
import { defineSignal } from "./define";

const tolerance = 2;

function core(subject: string): string {
  return subjectPrefix(subject)
    .rest.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function isOtherTopic(topic: string, subject: string, quotes: readonly Segment[]): boolean {
  const shown = quotes.flatMap((quote) => quote.subject ?? []);
  const own = core(topic);
  if (own === "" || shown.length === 0) return false;
  return ![subject, ...shown].map(core).some((one) => one.includes(own) || (one !== "" && own.includes(one)));
}

function isBegun({ index, answered }: ThreadHeaders, quotes: readonly Segment[]): boolean {
  return index?.replies === 0 && answered.length === 0 && quotes.some(({ from }) => from !== null);
}

function isLater({ index }: ThreadHeaders, date: string | null): boolean {
  const sent = Date.parse(date ?? "") / 86_400_000;
  return index !== null && !Number.isNaN(sent) && index.begun > sent + tolerance;
}

function answersItself({ answered }: ThreadHeaders, sender: Sender | undefined, [top]: readonly Segment[]): boolean {
  const quoted = siteOf(top?.from?.address ?? null);
  if (sender === undefined || sender.site === null || sender.freemail) return false;
  if (quoted === null || quoted === sender.site || answered.length === 0) return false;
  return answered.every((id) => siteOf(id) === sender.site);
}

/** Asks: do the headers of the conversation, the subject and what is quoted speak of different conversations? */
export const threadHeadersDisagree = defineSignal({
  id: "thread-headers-disagree",
  group: "thread",
  needs: ["item", "from", "thread"],
  suspicious: { topic: ["topic", "subject"], begun: ["subject"], later: [], itself: ["address"], loop: [] },
  clear: { agree: [] },
  check({ item, from: [author], thread }, say) {
    if ("failed" in item.headers) return say.cannotTell(item.headers.failed);
    const headers = readThreadHeaders(foundOr(item.headers, []));
    const { topic, index, answered } = headers;
    if (topic === null && index === null && answered.length === 0) return say.notApplicable();
    const subject = item.subject ?? "";
    const reply = subjectPrefix(subject).outermost === "reply";
    const quotes = thread.segments.slice(1).filter(({ role }) => role !== "new");
    const cause = "thread";
    if (isLater(headers, item.date)) return say.suspicious("later", { cause });
    if (item.id !== null && answered.includes(item.id)) return say.suspicious("loop", { cause });
    if (!reply) return say.clear("agree");
    if (topic !== null && isOtherTopic(topic, subject, quotes))
      return say.suspicious("topic", { params: { topic, subject }, cause });
    if (isBegun(headers, quotes)) return say.suspicious("begun", { params: { subject }, cause });
    if (answersItself(headers, author, quotes))
      return say.suspicious("itself", { params: { address: author?.address ?? "" }, cause });
    return say.clear("agree");
  },
});
