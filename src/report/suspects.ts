import { textOf as text, type Correspondent, type Finding, type Report } from "../analysis";
import { changedStretch, domainOf, registrableDomain } from "../names";
import { suspicious } from "./reasons";
import { fill, sentence } from "./sentence";
import type { Words } from "./words";

/** What a finding says of an address. */
export interface Accusation {
  /** The address, or the domain where the finding names no more. */
  readonly wanted: string;
  /** Domains or addresses that it passes for; empty where the finding doesn't say, and the record has to. */
  readonly genuine: readonly string[];
  /** The trick in words. */
  readonly note: string;
}

/** An address that a finding accuses, and where the message names it. */
export interface Suspect extends Omit<Accusation, "wanted"> {
  /** As written; the domain alone where the address isn't known. */
  readonly address: string;
  readonly field: Correspondent["field"] | "quoted";
  /** The finding's sentence. */
  readonly reason: string;
}

/** Characters of a change that are spelled out. */
const longestChange = 12;

/** The trick, with the letters that it puts, takes or exchanges where these are few and can be told apart. */
/** What stands behind the registered name. */
function endingOf(domain: string): string {
  const site = registrableDomain(domain) ?? domain;
  return site.slice(site.indexOf(".") + 1);
}

function trickNote(finding: Finding, words: Words): string {
  const { comparisons } = words;
  const trick = fill("{trick}", { trick: text(finding, "trick") }, words);
  const changed = [text(finding, "genuine"), text(finding, "domain")] as const;
  // Of two endings all is told: "com" for "co.uk", not "m" for ".uk".
  const endings = text(finding, "trick") === "tld";
  const { genuine, suspect } = endings
    ? { genuine: endingOf(changed[0]), suspect: endingOf(changed[1]) }
    : changedStretch(...changed);
  const long = Math.max(genuine.length, suspect.length) > longestChange;
  if (long || genuine === suspect || text(finding, "trick") === "idn") return trick;
  if (genuine !== "" && suspect !== "") return fill(comparisons.exchanged, { what: trick, genuine, suspect }, words);
  return fill(comparisons.spelled, { what: trick, letters: `${genuine}${suspect}` }, words);
}

function colleagues({ borrowed }: Report): readonly string[] {
  return [...new Set(borrowed.map(({ email }) => email))];
}

/** What a finding accuses an address of; null for findings about other things. */
function accusation(finding: Finding, report: Report, words: Words): Accusation | null {
  const { comparisons } = words;
  const wanted = text(finding, "address");
  // So that a key that no signal says any more does not compile here.
  switch (finding.message) {
    case "lookalike-domain.imitates":
    case "lookalike-domain.resembles":
    case "recipient-lookalike.domain":
      return {
        wanted: text(finding, "domain"),
        genuine: [text(finding, "genuine")],
        note: trickNote(finding, words),
      };
    case "freemail-impersonation.freemail": {
      // The name is an address where somebody of the quoted conversation lends his.
      const name = text(finding, "name");
      return { wanted, genuine: name.includes("@") ? [name] : [], note: comparisons.freeMail };
    }
    case "recipient-lookalike.freemail":
      return { wanted, genuine: colleagues(report), note: comparisons.freeMail };
    case "staff-impersonated.posing":
    case "staff-impersonated.opening":
    case "staff-impersonated.unread":
      return { wanted, genuine: colleagues(report), note: comparisons.colleague };
    case "reply-to-diverts.diverts":
    case "reply-to-diverts.differs":
      return { wanted: text(finding, "replyTo"), genuine: [], note: comparisons.elsewhere };
    case "display-name-deceives.address":
      return { wanted, genuine: [], note: comparisons.showsAnother };
    case "display-name-deceives.name":
      return { wanted, genuine: [], note: comparisons.nameAlone };
    case "display-name-deceives.letters":
      return { wanted, genuine: [], note: comparisons.mixedLetters };
    case "display-name-deceives.hidden":
      return { wanted, genuine: [], note: comparisons.hiddenLetters };
    case "sender-not-on-record.notOnRecord":
      return { wanted, genuine: [], note: comparisons.notOnRecord };
    default:
      return null;
  }
}

/** Where the message names an address, or the first one at a domain. */
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
    const found = accusation(finding, report, words);
    if (found === null || found.wanted === "") return [];
    const { wanted, ...rest } = found;
    return [{ ...rest, ...placed(report, wanted), reason: sentence(finding, words) }];
  });
}
