import type { Box } from "../matrix";
import { clusters } from "./clusters";

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
