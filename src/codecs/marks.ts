/** A piece of a compared text, and whether the other text differs there. */
export type Mark = { readonly text: string; readonly differs: boolean };

/** Joins neighbouring marks of the same kind. */
export function joined(marks: Iterable<Mark>): Mark[] {
  const out: { text: string; differs: boolean }[] = [];
  for (const { text, differs } of marks) {
    const last = out.at(-1);
    if (last?.differs === differs) last.text += text;
    else out.push({ text, differs });
  }
  return out;
}

/** Slightly more than a replacement, so texts of equal length align character by character. */
const GAP = 1.2;

/** Whether the cheapest alignment pairs each character with an equal one. Quadratic: never for whole lines. */
export function alignment(a: ArrayLike<string>, b: ArrayLike<string>): { a: boolean[]; b: boolean[] } {
  const width = b.length + 1;
  const cost = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => cost[i * width + j] ?? 0;
  const step = (i: number, j: number): number => at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) cost[i * width + j] = (i + j) * GAP;
      else cost[i * width + j] = Math.min(step(i, j), at(i - 1, j) + GAP, at(i, j - 1) + GAP);
    }
  const same = { a: new Array<boolean>(a.length).fill(false), b: new Array<boolean>(b.length).fill(false) };
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    if (at(i, j) === step(i, j)) {
      same.a[i - 1] = same.b[j - 1] = a[i - 1] === b[j - 1];
      i--;
      j--;
    } else if (at(i, j) === at(i - 1, j) + GAP) i--;
    else j--;
  }
  return same;
}
