/** Lines of rows: "target step step … | target step …" (data/confusables.ts). */
export function unpackConfusables(lines: readonly string[]): ReadonlyMap<number, string> {
  const table = new Map<number, string>();
  for (const row of lines.flatMap((line) => line.split(" | "))) {
    const gap = row.indexOf(" ", 1);
    const target = row.slice(0, gap);
    let code = 0;
    for (const step of row.slice(gap + 1).split(" ")) {
      const run = step.startsWith("+");
      const count = run ? parseInt(step.slice(1), 36) : 1;
      const width = run ? 1 : parseInt(step, 36);
      for (let i = 0; i < count; i += 1) table.set((code += width), target);
    }
  }
  return table;
}
