import { accountKeys, sameAccount, type Account } from "../../../accounts";
import type { Facts, FoundDestination } from "../../facts";
import { foundOr } from "../../gathered";
import { isNearly, isRecognised } from "../../parse/misread";
import type { Unread } from "../../item";
import type { Policy } from "../../policy";
import type { Ownership, Records, RejectedAccount, SupplierRecord } from "../../records";
import type { Destination, Role } from "../../terms";
import type { Claim, HintedPair, PayeePair, Payment } from "../evidence";
import type { Identity } from "../identity/identity";
import { isOurPage, otherHeldBy, saysHowToPay } from "./others";
import { payeeFor } from "./payee";

/** Whether a record holds the account itself. */
export function holds(record: SupplierRecord, account: Account): boolean {
  return [...record.accounts, ...record.sharedAccounts].some((own) => sameAccount(own, account));
}

/** A destination that others may be paid on: recorded as shared, or of a factor or group. */
function isShared({ as, record }: Ownership): boolean {
  return as === "shared" || (as !== "rejected" && (record.kind === "factor" || record.kind === "group"));
}

interface Known {
  readonly owners: readonly Ownership[];
  readonly ours: boolean;
}

function knowledge(records: Records, policy: Policy): (destination: FoundDestination) => Known {
  const all = records.state === "found" ? distinct(records.owners) : [];
  return (destination) => {
    const { account } = destination;
    if (account === null) {
      const owners = all.filter(({ as, record }) => as === "other" && otherHeldBy(record, destination) === "held");
      return { owners, ours: isOurPage(destination, policy) };
    }
    const owners = all.filter((owner) => accountsAs(owner).some((own) => sameAccount(own, account)));
    return { owners, ours: policy.organisation.accounts.some((own) => sameAccount(own, account)) };
  };
}

/** An account named in several places is asked about several times. */
function distinct(owners: readonly Ownership[]): Ownership[] {
  return [...new Map(owners.map((owner) => [`${owner.record.id} ${owner.as}`, owner])).values()];
}

function accountsAs({ record, as }: Ownership): readonly Account[] {
  if (as === "other") return [];
  if (as === "rejected") return record.rejectedAccounts;
  return as === "shared" ? record.sharedAccounts : record.accounts;
}

function roleOf({ owners, ours }: Known, { debited }: FoundDestination): Role {
  if (ours) return "ours";
  if (debited === true) return "payer";
  return owners.length > 0 &&
    owners.every(({ record, as }) => record.kind === "customer" && as !== "rejected" && as !== "shared")
    ? "payer"
    : "payee";
}

/** An account of the payee's record as it is misread in a picture: nothing that can be compared. */
function isMisread(payee: SupplierRecord, destination: FoundDestination): boolean {
  const { account } = destination;
  if (account === null || !isRecognised(destination) || holds(payee, account)) return false;
  return payee.accounts.some((own) => isNearly(destination, { account: own, value: own.value }));
}

/** The images with such payments: their text isn't known. */
export function misreadOf(payments: readonly Payment[]): readonly Unread[] {
  const misread = payments.filter((one) => one.payee !== null && isMisread(one.payee, one));
  const names = new Set(misread.flatMap(({ source }) => source.name ?? []));
  return [...names].map((name) => ({ name, kind: "attachment", reason: { code: "picturesNotRead", detail: name } }));
}

/** On the payee's own record theirs alone counts: no other supplier can say that they aren't paid on it. */
function rejectedOf(
  payee: SupplierRecord | null,
  destination: FoundDestination,
  { owners }: Known,
): RejectedAccount | null {
  const { account } = destination;
  if (account === null) return null;
  const isOwn = payee !== null && holds(payee, account);
  const refused = owners
    .filter(({ as, record }) => as === "rejected" && (!isOwn || record.id === payee.id))
    .flatMap(({ record }) => record.rejectedAccounts.filter((one) => sameAccount(one, account)));
  if (refused.length === 0 && payee !== null && isRecognised(destination) && !isOwn && !isMisread(payee, destination))
    return payee.rejectedAccounts.find((one) => isNearly(destination, { account: one, value: one.value })) ?? null;
  return refused.find(({ denied }) => denied !== undefined) ?? refused[0] ?? null;
}

/** Null where the two can't be compared. */
function heldBy(payee: SupplierRecord, destination: FoundDestination, known: Known): boolean | null {
  const { account } = destination;
  if (rejectedOf(payee, destination, known) !== null) return false;
  if (known.owners.some(isShared)) return true;
  if (isMisread(payee, destination)) return null;
  if (account !== null) return holds(payee, account);
  const held = otherHeldBy(payee, destination);
  return held === "held" ? true : held === "other" ? false : null;
}

/** Links, aliases and cheques are below many a mail that wants nothing: they count only where something is asked. */
export function judgedPairs(pairs: readonly PayeePair[], asks: boolean): readonly PayeePair[] {
  return asks ? pairs : pairs.filter(({ destination: { kind } }) => kind === "account" || kind === "wallet");
}

/** A destination on no record is wrong, whichever payee was meant: naming a second supplier must not clear it. */
function pairsOfAll(claim: Claim, payment: Payment, known: Known): readonly PayeePair[] {
  if (claim.state !== "several") return [];
  const records = claim.candidates.map(({ record }) => record);
  const isOnNone = records.every((record) => saysHowToPay(record) && heldBy(record, payment, known) === false);
  return isOnNone ? records.map((record) => ({ record, destination: payment, held: false })) : [];
}

/** The second stage: where money would go. */
export interface Payments {
  readonly payments: readonly Payment[];
  /** Each destination with the payee that the message names it for, whether or not something is asked. */
  readonly pairs: readonly PayeePair[];
}

/** Compares destinations with the records, and finds the payee that the message names each for. */
export function paymentsOf(facts: Facts, records: Records, policy: Policy, { claim, senders }: Identity): Payments {
  const know = knowledge(records, policy);
  // The Sender field names an agent of the author (RFC 5322, 3.6.2). It is unproven, so it makes no text ours.
  const fromOurs = senders.from.length > 0 && senders.from.every(({ own }) => own);
  const payments: Payment[] = [];
  const pairs: PayeePair[] = [];
  for (const destination of foundOr(facts.destinations, [])) {
    const known = know(destination);
    const role = roleOf(known, destination);
    const payee = role === "payee" ? payeeFor(facts, destination, known.owners, claim, fromOurs, policy) : null;
    const rejected = rejectedOf(payee, destination, known);
    const shared = known.owners.some(isShared);
    const said = payee === null ? null : heldBy(payee, destination, known);
    const held = said === true;
    const comparable = payee !== null && (held || (said === false && saysHowToPay(payee)));
    const payment: Payment = {
      ...destination,
      payee,
      role: shared && !held && rejected === null ? "thirdParty" : role,
      onRecord: role === "ours" ? true : comparable ? held : null,
      owner: role === "ours" ? "own" : (known.owners.find(({ as }) => as !== "rejected")?.record.id ?? null),
      foreignOwners: foreign(known, payee),
      rejected,
    };
    payments.push(payment);
    if (role === "payee" && payee === null && !fromOurs) pairs.push(...pairsOfAll(claim, payment, known));
    if (payee !== null && said !== null) pairs.push({ record: payee, destination: payment, held });
  }
  return { payments, pairs };
}

function foreign({ owners }: Known, payee: SupplierRecord | null): SupplierRecord[] {
  const mine = owners.some(({ record, as }) => as !== "rejected" && record.id === payee?.id);
  if (mine || owners.some(isShared)) return [];
  return owners.filter(({ as }) => as === "account" || as === "other").map(({ record }) => record);
}

/** A destination agrees with a record, and none of the others is anybody else's: one clears nothing but itself. */
export function areAllHeld(
  pairs: readonly PayeePair[],
  hinted: readonly HintedPair[],
  payments: readonly Payment[],
): boolean {
  const isNobodys = ({ kind, role, payee, onRecord }: Payment): boolean =>
    (kind === "account" || kind === "wallet") && role === "payee" && payee === null && onRecord !== true;
  return (
    pairs.length > 0 &&
    pairs.every(({ held }) => held) &&
    hinted.every(({ held }) => held === true) &&
    !payments.some(isNobodys)
  );
}

/** The same account, written anyhow. Falls back to the written value for destinations that are no account. */
export function destinationKey({ account, kind, value }: Destination): string {
  // The last key is the one that the forms of an account share: an IBAN's is how its country writes it.
  return account === null ? `${kind} ${value}` : (accountKeys(account).at(-1) ?? value);
}

/** On no record. A link that names a platform but no payee can't be compared with the payee's. */
export function isStrange({ kind, payee, onRecord }: Payment): boolean {
  return kind === "account" || payee === null ? onRecord !== true : onRecord === false;
}

/** Is it at a known place of the conversation? A button without words may be in the quoted text as well. */
export function isPlaced({ kind, segment, source }: Payment): boolean {
  return kind !== "link" || segment !== null || source.part !== "link";
}
