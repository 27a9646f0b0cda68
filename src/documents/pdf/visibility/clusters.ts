import { union, type Box } from "../matrix";

/** Boxes close to each other. */
export interface Cluster {
  readonly box: Box;
  readonly count: number;
}

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
