import { isGeneric, nameTokens, sameName } from "../../../names";
import { announcing, paying } from "../../actTraits";
import type { Act, Facts, Segment } from "../../facts";
import { foundOr } from "../../gathered";
import { namesAmount } from "../../parse/amounts";
import { subjectPrefix } from "../../parse/prefixes";
import { readThreadHeaders } from "../../parse/thread/headers";
import type { Policy } from "../../policy";
import type { Match, Records } from "../../records";
import type { Payment, Sender } from "../evidence";
import { bearsName, thoseNamedIn } from "../identity/bearing";
import type { Identity } from "../identity/identity";
import { localName, sameAddress } from "../senders/people";
import { linkedFiles } from "./linked";
import { holdsMore, isMassMail } from "../said/request";

interface Scene {
  readonly facts: Facts;
  readonly records: Records;
  readonly policy: Policy;
  readonly identity: Identity;
  readonly payments: readonly Payment[];
}

/** Whose announcements count in a message. */
export interface Announcers {
  /** Has the author of a segment authority to announce; null: of a document that somebody sent? */
  readonly hasAuthority: (segment: number | null) => boolean;
  /** A payee on record, our own side, or somebody by the name of one has a hand in it. What others say counts for less. */
  readonly isOfOurs: boolean;
}

/** Whether an act counts, judged by who says it. A request to pay one's salary elsewhere always speaks as a colleague. */
export function isCounted({ kind, segment }: Act, { hasAuthority }: Announcers): boolean {
  return kind === "changePayroll" || !announcing.has(kind) || hasAuthority(segment);
}

/** Others who talk of bank details owe us nothing and are owed nothing: newsletters, a bank's advice. */
export function announcersIn(scene: Scene): Announcers {
  const { senders } = scene.identity;
  const isNamed = isNamedHere(scene);
  const isAnybody = isNamed || bringsMore(scene);
  const known = new Map<number, boolean>();
  const look = (segment: number): boolean =>
    isAnybody ||
    senders.within.some((one) => one.segment === segment && isInsider(one)) ||
    asksForMoney(scene, segment) ||
    goesOn(scene, segment) ||
    (segment > 0 && isOuters(scene, segment) && of(0));
  const of = (segment: number): boolean => {
    const found = known.get(segment) ?? look(segment);
    known.set(segment, found);
    return found;
  };
  return {
    hasAuthority: (segment) => segment === null || of(segment),
    isOfOurs: isNamed || senders.within.some(isInsider),
  };
}

/** On a record, or ours by whatever they say. */
const isInsider = ({ own, ownDomain, onRecord }: Sender): boolean => own || ownDomain || onRecord;

/** A stranger's message gives authority to everything in it by how it comes, or by what comes with it. */
function bringsMore({ facts, identity: { senders, said } }: Scene): boolean {
  const isMass = isMassMail(facts.item);
  return (
    senders.outer.some((one) => !isMass && isUnproven(one)) ||
    senders.replyTo.some(({ freemail }) => freemail && senders.from.some((one) => !one.freemail)) ||
    holdsMore(facts) ||
    // Files alone: a stranger's pages are everywhere.
    linkedFiles(facts, said, () => true).length > 0
  );
}

function isNamedHere({ facts, records, policy, identity }: Scene): boolean {
  const { senders, claim, imitations, isPosing } = identity;
  return (
    // It isn't known who is on record.
    records.state === "notReachable" ||
    claim.state !== "none" ||
    isPosing ||
    imitations.some(({ field }) => field !== "recipient") ||
    senders.outer.some(isInsider) ||
    namesPayee(records) ||
    namesUs(facts, policy, identity)
  );
}

/** Somebody else may have written in their name. A list breaks what its members' servers sign. */
const isUnproven = ({ authenticated }: Sender): boolean => authenticated === "failed" || authenticated === "lent";

/** The text names somebody on record, wherever: by a name of more than a word, or a tax number. */
function namesPayee(records: Records): boolean {
  const isName = ({ by, clue }: Match) =>
    by === "tax-id" || (by === "name" && !isGeneric(clue) && (nameTokens(clue).length > 1 || /\s/.test(clue.trim())));
  return records.state === "found" && records.matches.some(isName);
}

/** Lines at the top that address the reader: newsletters do it by name. */
const addressLines = 2;

/** An author goes by our name, or the new text names one of our people other than the addressee. */
function namesUs({ segments }: Facts, { organisation }: Policy, { senders, staff }: Identity): boolean {
  const shown = senders.outer.flatMap((one) => [one.name ?? "", localName(one)]);
  const lines = (segments[0]?.lines ?? []).filter((line) => line.trim() !== "").slice(addressLines);
  const said = [...shown, ...lines].filter((text) => text !== "");
  const { name: ours } = organisation;
  return (
    (ours !== null && shown.some((name) => sameName(ours, name))) ||
    said.some((text) => thoseNamedIn([text], staff).some(({ name }) => bearsName(text, name)))
  );
}

/** A proven sender's letter to many that warns of fraud: the account in it is what a fraudster wrote to somebody. */
function retells({ facts, identity: { senders } }: Scene, segment: number): boolean {
  return (
    isMassMail(facts.item) &&
    senders.outer.length > 0 &&
    senders.outer.every(({ authenticated }) => authenticated === "passed") &&
    foundOr(facts.acts, []).some((act) => act.kind === "warning" && act.segment === segment)
  );
}

/** Asks for money in a segment, names an amount, or says where it would go. Newsletters are full of buttons to pay with; amounts in mail between others aren't due from us. */
function asksForMoney(scene: Scene, segment: number): boolean {
  const { facts, payments, identity } = scene;
  const { said } = identity;
  const isHere = (place: number | null) => place === segment || (place === null && segment === 0);
  const isMass = isMassMail(facts.item);
  return (
    (payments.some((one) => isHere(one.segment) && !(isMass && (one.kind === "link" || one.kind === "cheque"))) &&
      !retells(scene, segment)) ||
    (segment === 0 && !isMass && namesAmount(facts.segments[segment]?.lines ?? [])) ||
    (said.asksPay && said.acts.some((act) => paying.has(act.kind) && isHere(act.segment)))
  );
}

/** By a reply, or by what is quoted. On a list it has to be one of ours. */
function goesOn({ facts, identity: { senders } }: Scene, segment: number): boolean {
  const { item, segments } = facts;
  const before = segments.slice(segment + 1).filter(({ role }) => role === "quoted");
  const isOurs = ({ from, to, cc }: Segment) =>
    [...(from === null ? [] : [from]), ...to, ...cc].some((person) => senders.ownSide.isOurs(person));
  if (before.some(isOurs)) return true;
  if (segment > 0 || isMassMail(item)) return false;
  const { answered, index } = readThreadHeaders(foundOr(item.headers, []));
  const prefix = subjectPrefix(item.subject ?? "");
  const isReply = prefix.reply || answered.length > 0 || (index?.replies ?? 0) > 0;
  // A forward goes on with nothing: the talk that it passes on is others'.
  return isReply || (before.length > 0 && !prefix.forward);
}

/** A segment has no stated author, or the sender is its author. */
function isOuters({ facts, identity: { senders } }: Scene, segment: number): boolean {
  const from = facts.segments[segment]?.from ?? null;
  return from === null || senders.outer.some(({ address }) => sameAddress(address, from.address));
}
