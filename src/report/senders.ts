import type { Report } from "../analysis";
import { compareAddresses, domainOf, showAddress } from "../names";
import { differing } from "./difference";
import { shownAddress } from "./people";
import { suspicious } from "./reasons";
import { suspectsOf, type Suspect } from "./suspects";
import type { Comparison, SenderComparison } from "./view";
import type { Words } from "./words";

type Marks = Pick<Comparison, "onRecord" | "found">;

/** Addresses shown of one message. */
const most = 10;
/** Findings that speak against the sender, whatever address he writes from. */
const unproven = new Set(["authentication-failed", "microsoft-warned"]);

const hostIn = (address: string): string => domainOf(address) ?? address;

/** Domain over domain; where both are of one webmail host, address over address. */
function laid(known: string, address: string): ReturnType<typeof compareAddresses> {
  const whole = known.includes("@") && hostIn(known) === hostIn(address);
  return whole ? compareAddresses(known, shownAddress(address)) : compareAddresses(hostIn(known), hostIn(address));
}

/** Over the one that it was made from; where it was made from none, over the first. */
function nearest(known: readonly string[], address: string): Marks {
  const [best] = known
    .map((one) => laid(one, address))
    .map((marks) => ({ marks, cost: marks.related ? differing(marks.onRecord) + differing(marks.found) : Infinity }))
    .sort((a, b) => (a.cost === b.cost ? 0 : a.cost - b.cost));
  if (best === undefined) return { onRecord: [], found: showAddress(hostIn(address)) };
  return { onRecord: best.marks.onRecord, found: best.marks.found };
}

/** Everything that is said of one address, the address of the strongest finding first. */
function byAddress(suspects: readonly Suspect[]): (readonly [Suspect, ...Suspect[]])[] {
  const found = new Map<string, [Suspect, ...Suspect[]]>();
  for (const one of suspects) {
    const key = `${one.field} ${one.address.toLowerCase()}`;
    const others = found.get(key);
    if (others === undefined) found.set(key, [one]);
    else others.push(one);
  }
  return [...found.values()].slice(0, most);
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

/** Every trick once; that it is not on record goes without saying beside another. */
function noteOf(suspects: readonly Suspect[], { comparisons }: Words): string {
  const notes = [...new Set(suspects.map(({ note }) => note))];
  const telling = notes.filter((note) => note !== comparisons.notOnRecord && note !== comparisons.elsewhere);
  return capital((telling.length > 0 ? telling : notes).join("; "));
}

function accused(suspects: readonly [Suspect, ...Suspect[]], { record }: Report, words: Words): SenderComparison {
  const [{ address, field }] = suspects;
  // What a finding knows that the address passes for goes before what the record holds.
  const genuine = suspects.find((one) => one.genuine.length > 0)?.genuine;
  const known = genuine ?? (record === null ? [] : [...record.domains, ...record.emails]);
  const marks = nearest(known, address);
  const label = words.senders[field];
  const reasons = [...new Set(suspects.map(({ reason }) => reason))];
  return { label, address: shownAddress(address), ...marks, same: false, note: noteOf(suspects, words), reasons };
}

/** The sender whose domain or address the claimed record holds, as long as nothing speaks against him. */
function matching(report: Report, suspects: readonly Suspect[], words: Words): SenderComparison[] {
  const { message, record, findings } = report;
  const address = message.from?.address ?? null;
  const doubted =
    suspects.some(({ field }) => field === "from") || suspicious(report).some(({ signal }) => unproven.has(signal));
  if (address === null || record === null || doubted) return [];
  const host = hostIn(address);
  const known =
    record.domains.find((domain) => host === domain || host.endsWith(`.${domain}`)) ??
    record.emails.find((email) => email === address.toLowerCase());
  if (known === undefined) return [];
  const confirmed = findings.some(({ signal, outcome }) => signal === "authentication-failed" && outcome === "clear");
  return [
    {
      label: words.senders.from,
      address: shownAddress(address),
      onRecord: showAddress(known),
      found: showAddress(known.includes("@") ? shownAddress(address) : host),
      same: true,
      note: confirmed ? null : capital(words.comparisons.unconfirmed),
      reasons: [],
    },
  ];
}

/** The addresses that findings accuse, over what is on record; and the sender, where he is on record. */
export function sendersOf(report: Report, words: Words): SenderComparison[] {
  const suspects = suspectsOf(report, words);
  return [...byAddress(suspects).map((each) => accused(each, report, words)), ...matching(report, suspects, words)];
}
