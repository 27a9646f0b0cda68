import type { Line } from "../../facts";

const MIN_BOXES = 8;

/** Characters that are alone in their cells, as in the boxes of a form, are put together. */
export function boxed(line: string, backwards = false): string {
  if (!line.includes("\t")) return line;
  const cells = line.split("\t");
  if (cells.length < MIN_BOXES) return line;
  const put: string[] = [];
  let run: string[] = [];
  const end = () => {
    if (run.length >= MIN_BOXES) put.push((backwards ? run.reverse() : run).join(""));
    else put.push(...run);
    run = [];
  };
  for (const cell of cells) {
    if (cell.trim().length === 1) run.push(cell.trim());
    else {
      end();
      put.push(cell);
    }
  }
  end();
  return put.join("\t");
}

/** Lines of one character each that follow on each other, as floating or hanging boxes leave them, are put together. */
export function stacked(lines: readonly Line[]): readonly Line[] {
  const put: Line[] = [];
  let first = 0;
  for (const [at, line] of lines.entries()) {
    if (line.text.length === 1 && at < lines.length - 1) continue;
    const end = line.text.length === 1 ? at + 1 : at;
    const run = lines.slice(first, end);
    const [head] = run;
    if (head !== undefined && run.length >= MIN_BOXES)
      put.push({ ...head, text: run.map(({ text }) => text).join("") });
    else put.push(...run);
    if (end === at) put.push(line);
    first = at + 1;
  }
  return put;
}
