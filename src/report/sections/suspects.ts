import {
  shownAs,
  textOf,
  type AccusationNote,
  type Correspondent,
  type Finding,
  type Report,
  type SignalId,
} from "../../analysis";
import { changedStretch, domainOf, organisationalDomain } from "../../names";
import { suspicious } from "../reasons";
import { fill, trickName } from "../sentence";
import type { Words } from "../locales";

/** What is said of an accused address below the genuine one. */
export type Note = Readonly<{ kind: AccusationNote; key: string; text: string }>;

/** An address that a finding accuses, and where the message names it. */
export interface Suspect {
  readonly address: string;
  readonly field: Correspondent["field"] | "quoted";
  readonly genuine: readonly string[];
  readonly note: Note;
  readonly signal: SignalId;
}

const maxChangeLength = 12;

function endingOf(domain: string): string {
  const site = organisationalDomain(domain);
  return site.slice(site.indexOf(".") + 1);
}

function trickText(finding: Finding, words: Words): string {
  const { comparisons } = words;
  const kind = textOf(finding, "trick");
  const trick = trickName(kind, words);
  const changed = [textOf(finding, "genuine"), textOf(finding, "domain")] as const;
  // Of two endings all is told: "com" for "co.uk", not "m" for ".uk".
  const { genuine, suspect } =
    kind === "tld" ? { genuine: endingOf(changed[0]), suspect: endingOf(changed[1]) } : changedStretch(...changed);
  const long = Math.max(genuine.length, suspect.length) > maxChangeLength;
  if (long || genuine === suspect || kind === "idn") return trick;
  if (genuine !== "" && suspect !== "") return fill(comparisons.exchanged, { what: trick, genuine, suspect }, words);
  return fill(comparisons.spelled, { what: trick, letters: `${genuine}${suspect}` }, words);
}

function noteOf(kind: AccusationNote, finding: Finding, words: Words): Note {
  if (kind !== "trick") return { kind, key: kind, text: words.comparisons[kind] };
  const names = ["trick", "genuine", "domain"] as const;
  const key = names.map((name) => textOf(finding, name)).join(" ");
  return { kind, key, text: trickText(finding, words) };
}

function genuineOf(finding: Finding, { impersonatedStaff }: Report): readonly string[] {
  const passesFor = shownAs(finding).accuses?.passesFor;
  if (passesFor === undefined) return [];
  if ("domain" in passesFor) return [textOf(finding, passesFor.domain)];
  if ("colleague" in passesFor) return [...new Set(impersonatedStaff.map(({ email }) => email))];
  const address = textOf(finding, passesFor.address);
  return address.includes("@") ? [address] : [];
}

function placed(report: Report, wanted: string): Pick<Suspect, "address" | "field"> {
  const fits = ({ address }: { readonly address: string | null }) =>
    wanted.includes("@")
      ? address?.toLowerCase() === wanted.toLowerCase()
      : address !== null && domainOf(address) === wanted;
  const named = report.correspondents.find(fits);
  if (named !== undefined) return { address: named.address ?? wanted, field: named.field };
  return { address: report.participants.find(fits)?.address ?? wanted, field: "quoted" };
}

/** The addresses that findings accuse, the strongest finding first; one entry a finding. */
export function suspectsOf(report: Report, words: Words): Suspect[] {
  return suspicious(report).flatMap((finding) => {
    const { accuses } = shownAs(finding);
    const wanted = accuses === undefined ? "" : textOf(finding, accuses.who);
    if (accuses === undefined || wanted === "") return [];
    const genuine = genuineOf(finding, report);
    const note = noteOf(accuses.note, finding, words);
    return [{ ...placed(report, wanted), genuine, note, signal: finding.signal }];
  });
}
