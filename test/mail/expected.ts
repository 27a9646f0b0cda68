import type { Finding, JudgedDestination, Reason, Report } from "../../src/analysis";

/** Fields that say something: those that are null, empty or false are left out. */
type Said = Readonly<Record<string, unknown>>;

/**
 * A report as it is expected: what was decided, and on what. Keys and values from the message, none of our sentences, and
 * no finding that is clear, so that other words, or a signal that a message doesn't concern, leave it as it is.
 */
export interface ExpectedReport {
  readonly verdict: string;
  readonly intent: string;
  /** Id of the supplier's record, and how it was matched. */
  readonly supplier: Said | null;
  readonly otherSuppliers: readonly Said[];
  /** A row a place, in the order of the report. */
  readonly destinations: readonly Said[];
  /** The suspicious ones, in the order of the report. */
  readonly suspicious: readonly Said[];
  /** Signals by the reasons for which they cannot tell. */
  readonly cannotTell: readonly Said[];
  readonly gates: readonly Said[];
  readonly unread: readonly Said[];
}

function said(fields: Said): Said {
  const isSilent = (value: unknown): boolean =>
    value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isSilent(value)));
}

function destination({ account, source, ...row }: JudgedDestination): Said {
  const { kind, value, bic, holder, role, valid, onRecord, owner } = row;
  const { part, name, layer, page } = source;
  const place = [part, name, page, layer].filter((one) => one !== null).join(" ");
  const { scheme = null, bank = null } = account ?? {};
  return said({ kind, scheme, bank, value, bic, holder, role, valid, onRecord, owner, place });
}

const reasonText = ({ code, detail }: Reason): string => (detail === undefined ? code : `${code} ${detail}`);
const distinct = (all: readonly string[]): readonly string[] => [...new Set(all)];

function suspicion({ message, params, reasons }: Finding): Said {
  return said({
    message,
    params: Object.keys(params).length === 0 ? null : params,
    reasons: distinct(reasons.map(reasonText)),
  });
}

function openQuestions(findings: readonly Finding[]): readonly Said[] {
  const byReason = new Map<string, string[]>();
  for (const { signal, reasons } of findings) {
    const why = distinct(reasons.map(reasonText)).join("; ");
    byReason.set(why, [...(byReason.get(why) ?? []), signal]);
  }
  return [...byReason].map(([reasons, signals]) => ({ reasons, signals: signals.sort() }));
}

const ofOutcome = ({ findings }: Report, outcome: Finding["outcome"]): readonly Finding[] =>
  findings.filter((finding) => finding.outcome === outcome);

/** What a case's file says of a report. */
export function expectedReport(report: Report): ExpectedReport {
  const { verdict, intent, supplier, otherSuppliers, destinations, gates, unread } = report;
  return {
    verdict,
    intent,
    supplier: supplier === null ? null : { id: supplier.id, matchedBy: supplier.matchedBy },
    otherSuppliers: otherSuppliers.map(({ id, matchedBy }) => ({ id, matchedBy })),
    destinations: destinations.map(destination),
    suspicious: ofOutcome(report, "suspicious").map(suspicion),
    cannotTell: openQuestions(ofOutcome(report, "cannotTell")),
    gates: gates.map(({ kind, reasons }) => said({ kind, reasons: distinct(reasons) })),
    unread: unread.map(({ name, kind, reason }) => said({ name, kind, reason: reasonText(reason) })),
  };
}

/** The text of a case's file: a line for each thing that was found, so that a difference is as short as what differs. */
export function expectedText(expected: ExpectedReport): string {
  const fields = Object.entries(expected)
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(([key, value]) => {
      const lines = Array.isArray(value) ? value.map((one) => `    ${JSON.stringify(one)}`).join(",\n") : null;
      return `  "${key}": ${lines === null ? JSON.stringify(value) : `[\n${lines}\n  ]`}`;
    });
  return `{\n${fields.join(",\n")}\n}\n`;
}
