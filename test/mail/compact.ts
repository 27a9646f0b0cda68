import type { ReportJson } from "../../src/report";

interface FindingJson {
  readonly signal: string;
  readonly outcome: string;
}

/** A report without what varies or is the same everywhere: times, file names, and the words of quiet findings. */
export function compact(report: ReportJson): unknown {
  const { milliseconds: _time, file: _file, index: _index, findings, ...rest } = report;
  const all = findings as readonly FindingJson[];
  return {
    ...rest,
    suspicious: all.filter(({ outcome }) => outcome === "suspicious"),
    outcomes: Object.fromEntries(all.map(({ signal, outcome }) => [signal, outcome])),
  };
}
