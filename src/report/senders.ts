import type { Report } from "../analysis";
import { compareAddresses, domainOf } from "../names";
import { differing } from "./difference";
import { shownAddress } from "./people";
import { suspicious } from "./reasons";
import { suspectsOf, type Suspect } from "./suspects";
import type { Comparison, SenderComparison } from "./view";
import type { Words } from "./words";

type Marks = Pick<Comparison, "onRecord" | "found">;

const hostIn = (address: string): string => domainOf(address) ?? address;

/** Domain over domain; where both are of one webmail host, address over address. */
function laid(known: string, address: string): Marks {
  const whole = known.includes("@") && hostIn(known) === hostIn(address);
  return whole ? compareAddresses(known, shownAddress(address)) : compareAddresses(hostIn(known), hostIn(address));
}

function nearest(known: readonly string[], address: string): Marks {
  const all = known.map((one) => laid(one, address));
  const [best] = all.sort(
    (a, b) => differing(a.found) + differing(a.onRecord) - differing(b.found) - differing(b.onRecord),
  );
  return (
    best ?? {
      onRecord: [],
      found: compareAddresses("", hostIn(address)).found.map(({ text }) => ({ text, differs: false })),
    }
  );
}

/** All that is said of one address: what it passes for by the strongest finding that knows, and every trick. */
function merged(suspects: readonly Suspect[]): Suspect[] {
  const found = new Map<string, Suspect>();
  for (const one of suspects) {
    const key = `${one.field} ${one.address.toLowerCase()}`;
    const before = found.get(key);
    const known = before === undefined || before.known.length === 0 ? one.known : before.known;
    const notes = [...new Set([...(before?.note.split("; ") ?? []), one.note])];
    found.set(key, { ...one, known, note: notes.join("; ") });
  }
  return [...found.values()];
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

/** The sender whose domain or address the claimed record holds, as long as nothing speaks against him. */
function matching(report: Report, words: Words): SenderComparison[] {
  const address = report.message.from?.address ?? null;
  const accused = suspicious(report).some(({ group }) => group === "sender");
  if (address === null || accused || report.record === null) return [];
  const { domains, emails } = report.record;
  const host = hostIn(address);
  const known =
    domains.find((domain) => host === domain || host.endsWith(`.${domain}`)) ??
    emails.find((email) => email === address.toLowerCase());
  if (known === undefined) return [];
  const plain = (text: string) => [{ text, differs: false }];
  const shown = shownAddress(address);
  const found = known.includes("@") ? shown : host;
  return [
    { label: words.senders.from, address: shown, onRecord: plain(known), found: plain(found), same: true, note: null },
  ];
}

/** The addresses that findings accuse, over what is on record; or the sender that is on record. */
export function sendersOf(report: Report, words: Words): SenderComparison[] {
  const accused = merged(suspectsOf(report, words)).map(({ address, field, known, note }) => {
    const marks = nearest(known, address);
    const label = words.senders[field];
    return { label, address: shownAddress(address), ...marks, same: false, note: capital(note) };
  });
  return [...accused, ...matching(report, words)];
}
