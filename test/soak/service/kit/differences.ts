/** What one set has and the other lacks, in sentences. */
export function differences(what: string, found: ReadonlySet<string>, expected: ReadonlySet<string>): string[] {
  const extra = [...found].filter((row) => !expected.has(row));
  const missing = [...expected].filter((row) => !found.has(row));
  const some = (rows: readonly string[]): string => `${rows.length}, such as ${rows.slice(0, 3).join(" | ")}`;
  return [
    ...(extra.length === 0 ? [] : [`${what} holds what it must not: ${some(extra)}.`]),
    ...(missing.length === 0 ? [] : [`${what} lacks what it must hold: ${some(missing)}.`]),
  ];
}
