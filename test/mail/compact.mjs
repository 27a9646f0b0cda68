/**
 * A report without what varies or is the same everywhere: times, file names, and the words of quiet findings.
 *
 * @param {{ readonly findings: readonly unknown[] }} report As the command line prints it.
 */
export function compact({ findings, ...report }) {
  const varying = new Set(["file", "index", "milliseconds"]);
  const rest = Object.fromEntries(Object.entries(report).filter(([key]) => !varying.has(key)));
  const all = /** @type {readonly { signal: string, outcome: string }[]} */ (findings);
  return {
    ...rest,
    suspicious: all.filter(({ outcome }) => outcome === "suspicious"),
    outcomes: Object.fromEntries(
      all.filter(({ outcome }) => outcome !== "notApplicable").map(({ signal, outcome }) => [signal, outcome]),
    ),
  };
}
