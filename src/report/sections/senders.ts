import { shownAs, type Report } from "../../analysis";
import { compareAddresses, domainOf, isUnder, showAddress } from "../../names";
import { addressClaim } from "./claims";
import { differing } from "./originals";
import { isLookedUp } from "../gaps";
import { shownAddress } from "./people";
import { suspicious } from "../reasons";
import { suspectsOf, type Suspect } from "./suspects";
import type { Comparison, SenderComparison } from "../view";
import type { Words } from "../locales";

interface Laid extends Pick<Comparison, "onRecord" | "found"> {
  readonly whole: boolean;
}

const maxSenders = 10;
const hostIn = (address: string): string => domainOf(address) ?? address;

function laid(known: string, address: string) {
  const whole = known.includes("@") && hostIn(known) === hostIn(address);
  const marks = whole
    ? compareAddresses(known, shownAddress(address))
    : compareAddresses(hostIn(known), hostIn(address));
  return { ...marks, whole: whole || hostIn(address) === address };
}

function nearest(known: readonly string[], address: string): Laid {
  const [best] = known
    .map((one) => laid(one, address))
    .map((marks) => ({ marks, cost: marks.related ? differing(marks.onRecord) + differing(marks.found) : Infinity }))
    .sort((a, b) => (a.cost === b.cost ? 0 : a.cost - b.cost));
  if (best === undefined) {
    const host = hostIn(address);
    return { onRecord: [], found: showAddress(host), whole: host === address };
  }
  const { onRecord, found, whole } = best.marks;
  return { onRecord, found, whole };
}

function byAddress(suspects: readonly Suspect[]): (readonly [Suspect, ...Suspect[]])[] {
  const found = new Map<string, [Suspect, ...Suspect[]]>();
  for (const one of suspects) {
    const key = `${one.field} ${one.address.toLowerCase()}`;
    const others = found.get(key);
    if (others === undefined) found.set(key, [one]);
    else others.push(one);
  }
  return [...found.values()].slice(0, maxSenders);
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

function noteOf(suspects: readonly Suspect[]): string {
  const notes = [...new Map(suspects.map(({ note }) => [note.key, note])).values()];
  const telling = notes.filter(({ kind }) => kind !== "notOnRecord" && kind !== "elsewhere");
  return capital((telling.length > 0 ? telling : notes).map(({ text }) => text).join("; "));
}

function isAtTop(address: string, { message }: Report): boolean {
  return message.from?.address?.toLowerCase() === address.toLowerCase();
}

function accused(suspects: readonly [Suspect, ...Suspect[]], report: Report, words: Words): SenderComparison {
  const [{ address, field }] = suspects;
  const { record } = report;
  const genuine = suspects.find((one) => one.genuine.length > 0)?.genuine;
  const known = genuine ?? (record === null ? [] : [...record.domains, ...record.emails]);
  const { onRecord, found, whole } = nearest(known, address);
  return {
    kind: "sender",
    label: words.senders[field],
    address: shownAddress(address),
    isInSight: whole || isAtTop(address, report),
    onRecord,
    found,
    same: false,
    isLookedUp: isLookedUp(report),
    claim: addressClaim(suspects[0], report),
    note: noteOf(suspects),
    signals: suspects.map(({ signal }) => signal),
  };
}

function matching(report: Report, suspects: readonly Suspect[], words: Words): SenderComparison[] {
  const { message, record, findings } = report;
  const address = message.from?.address ?? null;
  const doubted =
    suspects.some(({ field }) => field === "from") ||
    suspicious(report).some((finding) => shownAs(finding).doubtsSender === true);
  if (address === null || record === null || doubted) return [];
  const host = hostIn(address);
  const known =
    record.domains.find((domain) => isUnder(host, domain)) ??
    record.emails.find((email) => email === address.toLowerCase());
  if (known === undefined) return [];
  const confirmed = findings.some((finding) => shownAs(finding).provesSender === true);
  return [
    {
      kind: "sender",
      label: words.senders.from,
      address: shownAddress(address),
      isInSight: true,
      onRecord: showAddress(known),
      found: showAddress(known.includes("@") ? shownAddress(address) : host),
      same: true,
      isLookedUp: true,
      claim: null,
      note: confirmed ? null : capital(words.comparisons.unconfirmed),
      signals: [],
    },
  ];
}

/** The addresses that findings accuse, over what is on record; and the sender, where they are on record. */
export function sendersOf(report: Report, words: Words): SenderComparison[] {
  const suspects = suspectsOf(report, words);
  return [...byAddress(suspects).map((each) => accused(each, report, words)), ...matching(report, suspects, words)];
}
