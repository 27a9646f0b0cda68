import type { Finding, JudgedDestination, Report } from "../analysis";
import { unreadReason } from "./sections/checks";
import { sentence } from "./sentence";
import type { Words } from "./locales";

/** The report as the command line prints it: docs/report.md, stable within a major version. */
export interface ReportJson {
  readonly file: string;
  readonly index: number;
  readonly message: Report["message"];
  readonly verdict: Report["verdict"];
  readonly intent: Report["intent"];
  readonly supplier: Report["supplier"];
  readonly otherSuppliers: Report["otherSuppliers"];
  readonly destinations: readonly unknown[];
  readonly findings: readonly unknown[];
  readonly unread: readonly { readonly name: string; readonly reason: string }[];
  readonly milliseconds: number;
}

function destinationJson({ account, source, ...row }: JudgedDestination): object {
  const { kind, value, bic, holder, country, role, valid, onRecord, owner } = row;
  const scheme = account?.scheme ?? null;
  const bank = account?.bank ?? null;
  const at = { part: source.part, name: source.name, layer: source.layer, page: source.page, quote: source.quote };
  return { kind, scheme, value, bank, bic, holder, country, role, valid, onRecord, owner, source: at };
}

function findingJson(finding: Finding, words: Words): object {
  const { signal, outcome, strength, params, quotes, reasons } = finding;
  const data = reasons.length === 0 ? params : { ...params, reasons: reasons.map(({ code }) => code) };
  return { signal, outcome, strength, message: sentence(finding, words), data, quotes: quotes.map(({ text }) => text) };
}

/** A report as one JSON object. `milliseconds` is the time that reading and judging took. */
export function reportJson(
  report: Report,
  file: string,
  index: number,
  milliseconds: number,
  words: Words,
): ReportJson {
  const { message, verdict, intent, supplier, otherSuppliers, destinations, findings, unread } = report;
  return {
    file,
    index,
    message,
    verdict,
    intent,
    supplier,
    otherSuppliers,
    destinations: destinations.map(destinationJson),
    findings: findings.map((finding) => findingJson(finding, words)),
    unread: unread.map((part) => ({ name: part.name, reason: unreadReason(part, words) })),
    milliseconds: Math.round(milliseconds * 10) / 10,
  };
}
