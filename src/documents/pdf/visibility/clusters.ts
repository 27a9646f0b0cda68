import { union, type Box } from "../matrix";

type Cluster = { readonly box: Box; readonly count: number };

/** Groups boxes that are in neighbouring cells of a grid of this many points. */
export function clusters(boxes: readonly Box[], grid: number): Cluster[] {
  const cells = new Map<string, { box: Box; count: number }>();
  const cellOf = ([left, bottom, right, top]: Box): readonly [number, number] => [
    Math.floor((left + right) / 2 / grid),
    Math.floor((bottom + top) / 2 / grid),
  ];
  for (const box of boxes) {
    const key = cellOf(box).join();
    const cell = cells.get(key);
    cells.set(key, cell ? { box: union(cell.box, box), count: cell.count + 1 } : { box, count: 1 });
  }
  const found: Cluster[] = [];
  for (const first of cells.keys()) {
    const queue = [first];
    let cluster: Cluster | null = null;
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      const cell = cells.get(key);
      if (cell === undefined) continue;
      cells.delete(key);
      cluster = cluster ? { box: union(cluster.box, cell.box), count: cluster.count + cell.count } : cell;
      const [column = 0, row = 0] = key.split(",").map(Number);
      for (let x = -1; x <= 1; x++) for (let y = -1; y <= 1; y++) queue.push(`${column + x},${row + y}`);
    }
    if (cluster !== null) found.push(cluster);
  }
  return found;
}

const minMarks = 40;
/** Points: lower is illegible, higher is a drawing. */
const heights = { least: 3, most: 40 };
const wide = 3;
/** Higher marks, as a share of the line's height, are bars of a bar code or cell edges. */
const full = 0.75;
const maxFull = 0.25;
const inner = 0.15;
const minInner = 0.25;

/** Boxes of lines of letters assembled from straight marks: seven-segment bars, slices, pixels. */
export function lettering(marks: readonly Box[]): Box[] {
  if (marks.length < minMarks) return [];
  return clusters(marks, 12)
    .map(({ box, count }) => {
      const [left, bottom, right, top] = box;
      const high = top - bottom;
      if (count < minMarks || high < heights.least || high > heights.most || right - left < wide * high) return null;
      const own = marks.filter((mark) => mark[0] >= left && mark[2] <= right && mark[1] >= bottom && mark[3] <= top);
      const tall = own.filter((mark) => mark[3] - mark[1] >= full * high).length;
      const within = own.filter((mark) => {
        const place = ((mark[1] + mark[3]) / 2 - bottom) / high;
        return place > inner && place < 1 - inner;
      }).length;
      return tall <= maxFull * own.length && within >= minInner * own.length ? box : null;
    })
    .filter((box) => box !== null);
}
