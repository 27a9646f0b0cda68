import { changing, paying } from "../../actTraits";
import type { Act, ActKind, Facts, FoundDestination } from "../../facts";
import { foundOr } from "../../gathered";
import { namesAmount } from "../../parse/amounts";
import type { MailItem } from "../../item";
import type { Policy } from "../../policy";
import type { Intent } from "../../terms";
import type { Senders, Request } from "../evidence";
import { isOurAccount, siteOf } from "../senders/people";
import type { OwnParticipants } from "../senders/ownSide";
import { actsOfPapers } from "./documentActs";

/** A new text of at most so many words leans on what it quotes: "see below", "please handle". */
const shortText = 40;
const word = /\S+/g;
const letter = /\p{L}/u;

/** Acts that lead the next payment or the call-back elsewhere. They count in any quotation. */
const diverting: ReadonlySet<ActKind> = new Set<ActKind>(["changeBank", "changeContact", "divertContact"]);

function isShort(lines: readonly string[]): boolean {
  let words = 0;
  for (const line of lines) {
    for (const [one] of line.matchAll(word)) if (letter.test(one) && ++words > shortText) return false;
  }
  return true;
}

/** One of ours, or another. */
function accountSegments(
  facts: Facts,
  policy: Policy,
): Readonly<Record<"own" | "foreign", ReadonlySet<number | null>>> {
  const isOurs = (one: FoundDestination) => isOurAccount(one, policy);
  const all = foundOr(facts.destinations, []).filter(({ kind }) => kind !== "link");
  const segmentsOf = (some: readonly FoundDestination[]) => new Set(some.map(({ segment }) => segment));
  return { own: segmentsOf(all.filter(isOurs)), foreign: segmentsOf(all.filter((one) => !isOurs(one))) };
}

/** The segments whose words count as wanting something, by index. Attached letters always do. */
function speaking(
  facts: Facts,
  acts: readonly Act[],
  policy: Policy,
  ours: OwnParticipants,
): (segment: number | null) => boolean {
  const { segments } = facts;
  const isWanting = ({ kind }: Act) => changing.has(kind) || paying.has(kind);
  const wanting = new Set(acts.filter(isWanting).map(({ segment }) => segment));
  const saying = (kinds: (act: Act) => boolean) =>
    new Set(foundOr(facts.acts, []).flatMap((act) => (kinds(act) ? [act.segment] : [])));
  const spoken = saying(isWanting);
  const diverted = saying(({ kind, seat }) => diverting.has(kind) && seat !== true);
  const sent = saying(({ kind }) => kind === "divertContact");
  const changed = saying(({ kind }) => kind === "changeBank");
  const { own, foreign } = accountSegments(facts, policy);
  const counts = new Set<number>();
  let voice = 0;
  for (const [index, segment] of segments.entries()) {
    if (index === 0 || segment.role === "forwarded") {
      voice = index;
      counts.add(index);
      continue;
    }
    const asked = wanting.has(voice);
    const leans = asked || (isShort(segments[voice]?.lines ?? []) && !(ours.wrote && voice === 0));
    const asksForForeign = foreign.has(index) && spoken.has(index);
    if (segment.from !== null && ours.isOurs(segment.from)) {
      // Our own quoted words ask nothing of us. An outsider's message may have made them up, or answer between their lines.
      if (ours.wrote) continue;
      // Colleagues don't refer anyone to a telephone number for payment details: a quotation in which one does may be forged.
      if (sent.has(index) || (changed.has(index) && !own.has(index))) counts.add(index);
      if (ours.isAnswered(index) && !asksForForeign) continue;
      if (asksForForeign && !ours.isAnswered(index)) counts.add(index);
    } else if (!ours.wrote && diverted.has(index)) {
      // Regardless of the text above it: a sender can quote a message that was never sent.
      counts.add(index);
    }
    if (leans) counts.add(index);
  }
  return (segment) => segment === null || counts.has(segment);
}

/** Sent within one firm: the domain of its authors is that of everybody who gets it, and one where not anybody has a mailbox. */
function isAmongColleagues({ item }: Facts, authors: Senders["from"]): boolean {
  const readers = [...item.to, ...item.cc];
  return (
    authors.length > 0 &&
    readers.length > 0 &&
    authors.every(
      ({ site, freemail, own, ownDomain }) =>
        own || (!ownDomain && site !== null && !freemail && readers.every(({ address }) => siteOf(address) === site)),
    )
  );
}

function intentOf(kinds: ReadonlySet<ActKind>, change: boolean, pay: boolean, named: boolean): Intent {
  if (change) return "change";
  if (pay) return "pay";
  if (kinds.has("report")) return "report";
  return kinds.size > 0 || named ? "mention" : "none";
}

/** An invoice in three lines asks without a verb. A report of a payment names both too, and newsletters are full of prices. */
function statedAsks(facts: Facts, acts: readonly Act[], policy: Policy): Act[] {
  const reported = new Set(acts.filter(({ kind }) => kind === "report").map(({ segment }) => segment));
  const found = new Map<number, Act>();
  const mass = isMassMail(facts.item);
  for (const { kind, segment, account, bic, holder, source } of foundOr(facts.destinations, [])) {
    if (segment === null || reported.has(segment) || found.has(segment)) continue;
    if (kind === "cheque" || (kind === "link" && mass)) continue;
    // A bare number with the word "account" but no bank is nothing that money can be sent to.
    if (account?.scheme === "other" && bic === null && holder === null) continue;
    if (isOurAccount({ account }, policy)) continue;
    if (namesAmount(facts.segments[segment]?.lines ?? []))
      found.set(segment, { kind: "askPay", segment, quote: source.quote, stated: true });
  }
  return [...found.values()];
}

/** A link is below many a newsletter. */
function namesOwnAccount({ destinations }: Facts): boolean {
  return foundOr(destinations, []).some(({ kind }) => kind !== "link" && kind !== "cheque");
}

/** A file that came with it may name what the text does not. */
export function holdsMore({ item, papers }: Facts): boolean {
  return papers.length > 0 || item.attachments.some(({ inline, message }) => !inline && message === undefined);
}

/** RFC 2369 and RFC 2919 fields of lists and newsletters. */
const massFields = new Set(["list-unsubscribe", "list-id", "list-post"]);

/** Sent to many at once, as its own fields say. */
export function isMassMail({ headers }: Pick<MailItem, "headers">): boolean {
  return foundOr(headers, []).some(({ name, value }) => {
    const field = name.toLowerCase();
    return massFields.has(field) || (field === "precedence" && /^\s*(?:bulk|list|junk)\b/i.test(value));
  });
}

/** An automatic answer (RFC 3834). Reports of payments are sent by programs too, but answer nothing. */
export function isAutomaticAnswer({ item }: Pick<Facts, "item">): boolean {
  return foundOr(item.headers, []).some(
    ({ name, value }) => name.toLowerCase() === "auto-submitted" && /^\s*auto-replied\b/i.test(value),
  );
}

/** @param senders a known sender's new telephone number counts @param isCounted Which acts count by who says them. */
export function requestOf(
  facts: Facts,
  policy: Policy,
  senders: Pick<Senders, "from" | "ownSide">,
  isCounted: (act: Act) => boolean = () => true,
): Request {
  const spoken = actsOfPapers(facts, policy).filter(isCounted);
  const all = [...spoken, ...statedAsks(facts, spoken, policy)];
  const counts = speaking(facts, all, policy, senders.ownSide);
  const within = all.some(({ hold }) => hold === true) && isAmongColleagues(facts, senders.from);
  // Who asks colleagues not to pay a bill leads no money anywhere.
  const acts = all.filter(({ segment, hold }) => counts(segment) && !(hold === true && segment === 0 && within));
  const kinds = new Set(acts.map(({ kind }) => kind));
  const named = foundOr(facts.destinations, []).length > 0;
  // Newsletter and auto-reply marks are the sender's to set: they quiet a request only where no destination is named.
  const quiet = !named && !holdsMore(facts) && (kinds.has("bulk") || kinds.has("automatic") || isMassMail(facts.item));
  const pay = !quiet && [...paying].some((kind) => kinds.has(kind));
  // Everybody moves house; a supplier's new number is what next week's call-back would ring.
  const contact =
    acts.some(({ kind, seat }) => kind === "changeContact" && seat !== true) &&
    (pay || namesOwnAccount(facts) || senders.from.some(({ onRecord }) => onRecord));
  const change = [...changing].some((kind) => kinds.has(kind) && !(quiet && kinds.has("automatic"))) || contact;
  const said = quiet && isAutomaticAnswer(facts) ? new Set([...kinds].filter((kind) => kind !== "report")) : kinds;
  const unread = facts.languageUnknown ? { unread: true as const } : {};
  const { discounted = [] } = facts;
  const noted = discounted.length === 0 ? unread : { ...unread, discounted };
  return { ...noted, intent: intentOf(said, change, pay, named), asksPay: pay, asksChange: change, acts };
}
