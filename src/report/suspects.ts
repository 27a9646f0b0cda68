import type { Correspondent, Finding, Report } from "../analysis";
import { domainOf } from "../names";
import { suspicious } from "./reasons";
import type { Words } from "./words";

/** An address that a finding accuses, what it is to be held against, and the trick in words. */
export interface Suspect {
  /** As written; a bare domain where the address isn't known. */
  readonly address: string;
  readonly field: Correspondent["field"] | "quoted";
  /** Domains or addresses that it passes for. */
  readonly known: readonly string[];
  readonly note: string;
}

const lower = (text: string): string => text.toLowerCase();

function text({ params }: Finding, name: string): string {
  const value = params[name];
  return typeof value === "string" ? value : "";
}

/** Domains and addresses of the supplier that the message claims to come from. */
function recorded({ record }: Report): readonly string[] {
  return record === null ? [] : [...record.domains, ...record.emails];
}

/** Where an address, or the first one at a domain, stands in the message. */
function placed(report: Report, wanted: string): Pick<Suspect, "address" | "field"> {
  const fits = ({ address }: { readonly address: string | null }) =>
    address !== null && (wanted.includes("@") ? lower(address) === lower(wanted) : domainOf(address) === wanted);
  const named = report.correspondents.find(fits);
  if (named !== undefined) return { address: named.address ?? wanted, field: named.field };
  return { address: report.participants.find(fits)?.address ?? wanted, field: "quoted" };
}

function colleague(report: Report): readonly string[] {
  return [...new Set(report.borrowed.map(({ email }) => email))];
}

/** What each finding about an address accuses, and of what; null for other findings. */
function accused(
  finding: Finding,
  report: Report,
  words: Words,
): { wanted: string; known: readonly string[]; note: string } | null {
  const { comparisons, tricks } = words;
  const address = text(finding, "address");
  const record = recorded(report);
  switch (finding.message) {
    case "lookalike-domain.imitates":
    case "lookalike-domain.resembles":
    case "recipient-lookalike.domain": {
      const trick = text(finding, "trick");
      const note = Object.entries(tricks).find(([kind]) => kind === trick)?.[1] ?? "";
      return { wanted: text(finding, "domain"), known: [text(finding, "genuine")], note };
    }
    case "freemail-impersonation.freemail": {
      // The name is an address where somebody of the quoted conversation lends it.
      const name = text(finding, "name");
      return { wanted: address, known: name.includes("@") ? [name] : record, note: comparisons.freeMail };
    }
    case "recipient-lookalike.freemail":
      return { wanted: address, known: colleague(report), note: comparisons.freeMail };
    case "staff-impersonated.posing":
      return { wanted: address, known: colleague(report), note: comparisons.colleague };
    case "sender-not-on-record.notOnRecord":
      return { wanted: address, known: record, note: comparisons.notOnRecord };
    case "reply-to-diverts.diverts":
    case "reply-to-diverts.differs":
      return { wanted: text(finding, "replyTo"), known: record, note: comparisons.elsewhere };
    case "display-name-deceives.address":
      return { wanted: address, known: record, note: comparisons.showsAnother };
    case "display-name-deceives.name":
      return { wanted: address, known: record, note: comparisons.nameAlone };
    case "display-name-deceives.letters":
      return { wanted: address, known: record, note: comparisons.mixedLetters };
    default:
      return null;
  }
}

/** The addresses that findings accuse, the strongest finding first. */
export function suspectsOf(report: Report, words: Words): Suspect[] {
  return suspicious(report).flatMap((finding) => {
    const found = accused(finding, report, words);
    return found === null || found.wanted === "" ? [] : [{ ...found, ...placed(report, found.wanted) }];
  });
}
