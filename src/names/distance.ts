/** Optimal string alignment distance: exact up to `max`; beyond, `max + 1`. */
export function distance(a: string, b: string, max: number): number {
  const far = max + 1;
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > max) return far;
  const width = b.length + 1;
  let before: number[] = [];
  let last = Array.from({ length: width }, (_, j) => (j <= max ? j : far));
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Array<number>(width).fill(far);
    if (i <= max) row[0] = i;
    let least = row[0] ?? far;
    for (let j = Math.max(1, i - max); j <= Math.min(b.length, i + max); j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j - 1] ?? far) + (same ? 0 : 1), (last[j] ?? far) + 1, (row[j - 1] ?? far) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? far) + 1);
      row[j] = Math.min(cost, far);
      least = Math.min(least, cost);
    }
    if (least > max) return far;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? far, far);
}
