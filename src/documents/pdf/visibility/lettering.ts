import type { Box } from "../matrix";
import { clusters } from "./clusters";

/** Marks that an account number of bars or slices is made of, at least. */
const fewest = 40;
/** Points: what is lower than this can't be read, what is higher is a drawing. */
const heights = { least: 3, most: 40 };
/** A line of letters is that many times as wide as high. */
const wide = 3;
/** Shares of the line's height: a mark that is higher is a bar of a bar code or the edge of a cell. */
const full = 0.75;
const mostFull = 0.25;
/** Marks within the line, not along its edges as those of a frame are: their share, and how far from the edges. */
const inner = 0.15;
const fewestInner = 0.25;

/** Boxes of lines of letters that are put together from straight marks: bars as on a calculator, slices, pixels. */
export function lettering(marks: readonly Box[]): Box[] {
  if (marks.length < fewest) return [];
  return clusters(marks, 12)
    .map(({ box, count }) => {
      const [left, bottom, right, top] = box;
      const high = top - bottom;
      if (count < fewest || high < heights.least || high > heights.most || right - left < wide * high) return null;
      const own = marks.filter((mark) => mark[0] >= left && mark[2] <= right && mark[1] >= bottom && mark[3] <= top);
      const tall = own.filter((mark) => mark[3] - mark[1] >= full * high).length;
      const within = own.filter((mark) => {
        const place = ((mark[1] + mark[3]) / 2 - bottom) / high;
        return place > inner && place < 1 - inner;
      }).length;
      return tall <= mostFull * own.length && within >= fewestInner * own.length ? box : null;
    })
    .filter((box) => box !== null);
}
