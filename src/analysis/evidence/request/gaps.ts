import type { Facts } from "../../facts";
import { foundOr } from "../../gathered";
import type { Unread } from "../../item";
import { namesAmount } from "../../parse/amounts";
import { isInvoiceName } from "../../parse/documentKind";
import type { Records } from "../../records";
import type { Gate } from "../../terms";
import type { Claim, Evidence } from "../evidence";
import { areAllHeld } from "../payments/payments";
import { missedWording } from "../said/missedWording";
import { bounds } from "../said/unreadable";

/** What keeps a message from being judged to the end. */
export interface Gaps {
  readonly gates: readonly Gate[];
  /** The body was not read, or not to its end: whether it asks isn't known. */
  readonly unreadBody: boolean;
  /** What it asks will be known once a file is read. */
  readonly awaited: boolean;
  /** Somebody on record is known to write, or to be paid. */
  readonly known: boolean;
  /** Also pictures that turned out to be misread when they were compared with the records. */
  readonly unread: readonly Unread[];
}

/** Whom the message claims to be from, where that could be asked. */
export function claimIn({ claim }: Pick<Evidence, "claim">): Claim | null {
  return "failed" in claim ? null : claim.found;
}

/** Tells what is missing from the evidence, and whether it matters. */
export function gapsOf(facts: Facts, records: Records, evidence: Evidence): Gaps {
  return {
    gates: gatesOf(facts, records, evidence),
    unreadBody: isUnread(facts, evidence),
    awaited: isAwaited(facts, evidence),
    known: isKnown(evidence),
    unread: unreadBy(facts, evidence),
  };
}

function gatesOf(facts: Facts, records: Records, evidence: Evidence): Gate[] {
  const gates: Gate[] = [];
  const reasons = foundOr(evidence.unreadable, []).map(({ reason }) => reason.code);
  const pending = reasons.filter((code) => code === "notReadYet");
  if (pending.length > 0) gates.push({ kind: "stillReading", reasons: pending });
  if (reasons.length > pending.length) gates.push({ kind: "destinationsUnreadable", reasons });
  if (records.state === "notReachable") gates.push({ kind: "recordsNotReachable", reasons: [records.reason.code] });
  if (facts.languageUnknown) gates.push({ kind: "languageUnknown", reasons: ["languageUnknown"] });
  const missed = missedWording(facts);
  if (missed !== null) gates.push({ kind: "wordingNotRead", reasons: [missed.code] });
  if (isAmbiguous(evidence)) gates.push({ kind: "severalSuppliers", reasons: ["severalFit"] });
  return gates;
}

function isAmbiguous(evidence: Evidence): boolean {
  const payments = foundOr(evidence.payments, []).filter(({ role }) => role === "payee");
  const settled = payments.length > 0 && payments.every(({ payee }) => payee !== null);
  return claimIn(evidence)?.state === "several" && !settled;
}

/** The meaning of the wording first; then misread pictures, and bounds reached in looking for files. */
function unreadBy({ unread: parts, wordingNotRead }: Facts, { unreadable }: Evidence): readonly Unread[] {
  const unread = wordingNotRead === undefined ? parts : [{ name: "wording", reason: wordingNotRead }, ...parts];
  const found = foundOr(unreadable, []).filter(({ name, reason: { code } }) => {
    const isNew = !unread.some((one) => one.name === name && one.reason.code === code);
    return isNew && (code === "picturesNotRead" || code === "tooMany");
  });
  return found.length === 0 ? unread : [...unread, ...found];
}

/** A destination agrees with a record and none disagrees, or a known supplier writes from an address on its record. */
function isKnown(evidence: Evidence): boolean {
  const claim = claimIn(evidence);
  const writes =
    claim?.state === "matched" &&
    claim.claimed.matchedBy.some((kind) => kind === "sender-address" || kind === "sender-domain");
  const { payeePairs, hintedPairs, payments } = evidence;
  return writes || areAllHeld(foundOr(payeePairs, []), foundOr(hintedPairs, []), foundOr(payments, []));
}

/** The body was not read, or not to its end, or is in a language that is not read: a known supplier's, or one with an account or an unread file. */
function isUnread(facts: Facts, evidence: Evidence): boolean {
  return (
    "failed" in facts.item.bodies ||
    // The request may be in what wasn't read: behind a bound, or in what somebody damaged.
    facts.unread.some(
      ({ kind, name, reason: { code } }) =>
        kind === undefined && name === "body" && (bounds.has(code) || code === "damaged"),
    ) ||
    // A file without a single header field may be anything: a list, a web page, the torn half of a message.
    facts.unread.some(
      ({ kind, name, reason }) => kind === undefined && name === "headers" && reason.code === "damaged",
    ) ||
    (facts.languageUnknown &&
      (foundOr(facts.destinations, []).length > 0 || withDocument(evidence) || isKnown(evidence)))
  );
}

/** A supplier speaks of an amount, reports no payment, and sends a document that was not read: that may ask for it. */
function leavesToDocument(facts: Facts, evidence: Evidence): boolean {
  if (!isKnown(evidence) || !namesAmount(facts.segments[0]?.lines ?? [])) return false;
  const reported = foundOr(facts.acts, []).some(({ kind }) => kind === "report");
  return (
    !reported && foundOr(evidence.unreadable, []).some(({ kind, name }) => kind !== undefined && !picture.test(name))
  );
}

function isAwaited(facts: Facts, evidence: Evidence): boolean {
  const isReading = foundOr(evidence.unreadable, []).some(
    ({ name, reason }) => reason.code === "notReadYet" && isInvoiceName(name),
  );
  return isReading || leavesToDocument(facts, evidence);
}

const picture = /\.(?:bmp|gif|heic|jpe?g|png|tiff?|webp)$/i;

/** The text near an unread document decides: people send too many pictures to ask of each, unless they are suppliers. */
function withDocument(evidence: Evidence): boolean {
  const fromSupplier = isKnown(evidence);
  return foundOr(evidence.unreadable, []).some(
    ({ kind, name }) => kind !== undefined && (fromSupplier || !picture.test(name)),
  );
}
