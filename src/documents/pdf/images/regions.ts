import type { Pixels } from "../../reader";
import { contextOf, newCanvas, pixelsOf } from "./canvas";
import type { Page } from "../pdfjs/engine";
import { area, common, isSquarish, union, type Box } from "../matrix";
import type { PageText } from "../page";
import { mentionsMissingAccount } from "../accountMentions";

const resolution = 200;
/** Coarser scans are drawn at their own resolution: more would blur them. Below this no letter is legible. */
const coarse = 100;
/** Longest side in pixels. */
const maxSide = 5_000;

function inPixels(page: Page, scale: number, [left, bottom, right, top]: Box): Box {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page.getViewport({ scale }).transform;
  const xs = [a * left + c * bottom + e, a * right + c * top + e];
  const ys = [b * left + d * bottom + f, b * right + d * top + f];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Renders a part of a page, `max` pixels at most; null if it has no or an absurd size. @param dots Known dots per inch. */
export async function draw(page: Page, box: Box, max: number, dots = resolution): Promise<Pixels | null> {
  let scale = Math.min(resolution, Math.max(coarse, dots)) / 72;
  const [left, top, right, bottom] = inPixels(page, 1, box);
  const [width, height] = [right - left, bottom - top];
  if (!(width > 0.5 && height > 0.5 && width < 1e6 && height < 1e6)) return null;
  scale = Math.min(scale, maxSide / Math.max(width, height), Math.sqrt(max / (width * height)));
  const canvas = newCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  try {
    const viewport = page.getViewport({ scale, offsetX: -left * scale, offsetY: -top * scale });
    const canvasContext = contextOf(canvas);
    await page.render({ canvas: null, canvasContext, viewport, background: "#ffffff" }).promise;
    return pixelsOf(canvas);
  } finally {
    canvas.width = canvas.height = 1;
  }
}

/** A part of a page to examine as an image. */
export interface Region {
  readonly box: Box;
  /** May contain words that aren't in the page's text; else only codes are sought. */
  readonly words: boolean;
  /** Resolution in dots per inch, if it is a single image. */
  readonly dots?: number;
  /** Includes text next to an image, so its images alone don't identify it. */
  readonly lined?: boolean;
  readonly accounts?: boolean;
  /** Contains letters made of straight marks, whose only purpose is not to be text. */
  readonly lettered?: boolean;
}

/** Identifies the content of a region on any page; null if more than images is drawn there. */
export function keyOf(
  { box, lined }: Region,
  { painted: { images, codes, outlines, lettering }, lines }: PageText,
): string | null {
  if (lined === true || mentionsMissingAccount(lines)) return null;
  const isIn = (other: Box): boolean => area(common(other, box)) > 0;
  const within = images.filter((each) => isIn(each.box));
  if (within.length === 0 || [...codes, ...outlines, ...lettering].some(isIn)) return null;
  const names = within.map(({ id, box: own }) => (id === null ? null : `${id} ${own.map(Math.round).join(" ")}`));
  return names.includes(null) ? null : names.join();
}

const maxRegions = 6;

const lineHeight = 40;
const grown = ([left, bottom, right, top]: Box, by: number): Box => [left - by, bottom - by, right + by, top + by];
const touch = (one: Box, other: Box): boolean => area(common(grown(one, 2), grown(other, 2))) > 0;

const compared = 500;

function fewer(regions: readonly Region[]): readonly Region[] {
  if (regions.length <= compared) return regions;
  const rest = regions.slice(compared);
  const one = { box: rest.map(({ box }) => box).reduce(union), words: rest.some(({ words }) => words) };
  return [...regions.slice(0, compared), one];
}

function inRow(one: Box, other: Box): boolean {
  const high = one[3] - one[1];
  const level = Math.abs(one[1] - other[1]) < 2 && Math.abs(one[3] - other[3]) < 2;
  return level && high <= lineHeight && Math.max(one[0], other[0]) - Math.min(one[2], other[2]) <= high;
}

function joined(regions: readonly Region[], near = touch): Region[] {
  const found: Region[] = [];
  for (const region of fewer(regions)) {
    let { box, words } = region;
    for (let index = found.findIndex((each) => near(each.box, box)); index >= 0;) {
      const [other] = found.splice(index, 1);
      if (other !== undefined) [box, words] = [union(box, other.box), words || other.words];
      index = found.findIndex((each) => near(each.box, box));
    }
    found.push({ box, words });
  }
  return found;
}

/** What an image may contain by its size: 22 legible characters take 12 mm by 1 mm. Small logos are left out. */
function inImage(box: Box, page: Box, width: number, height: number): Region | null {
  const [wide, high] = [box[2] - box[0], box[3] - box[1]];
  const pixels = width > 0 ? width * height : Infinity;
  const long = Math.max(wide, high);
  const short = Math.min(wide, high);
  const isLarge = area(box) >= (long < 1.5 * short ? 0.02 * area(page) : Math.min(3_000, 0.02 * area(page)));
  const isLine = long >= 34 && short >= 3 && long >= 3 * short;
  const words = pixels >= 600 && (isLarge || isLine) && short >= 3;
  const code = pixels >= 400 && isSquarish(box, 20);
  return words || code ? { box, words } : null;
}

function withLine(region: Region, glyphs: PageText["painted"]["glyphs"]): Region {
  const [left, bottom, right, top] = region.box;
  if (!region.words || top - bottom > lineHeight) return region;
  const beside = glyphs.filter(({ y, unseen }) => unseen === null && y >= bottom && y <= top);
  let [from, to] = [left, right];
  for (const { x, endX, size } of [...beside].sort((one, other) => other.endX - one.endX))
    if (endX > from - 2 * size) from = Math.min(from, x);
  for (const { x, endX, size } of [...beside].sort((one, other) => one.x - other.x))
    if (x < to + 2 * size) to = Math.max(to, endX);
  return from < left || to > right ? { ...region, box: [from - 3, bottom, to + 3, top], lined: true } : region;
}

function dotsOf({ box, width, height }: PageText["painted"]["images"][number]): number | undefined {
  const dots = 72 * Math.sqrt((width * height) / area(box));
  return Number.isFinite(dots) && dots > 0 ? dots : undefined;
}

/** Parts of a page to examine as images. */
export function regionsOf({ painted, box: page, pictured, seen, unknown, lines }: PageText): Region[] {
  const { images, codes, outlines, lettering } = painted;
  if (unknown || (pictured > 0.5 && seen < 200)) {
    const [scan] = images;
    const dots = images.length === 1 && scan !== undefined ? dotsOf(scan) : undefined;
    return [{ box: page, words: true, ...(dots !== undefined && { dots }) }];
  }
  if (mentionsMissingAccount(lines)) return [{ box: page, words: true, accounts: true }];
  const found: Region[] = [];
  // Join the strips of a scan before judging their size.
  const strips = joined(
    images.map(({ box }) => ({ box, words: false })),
    (one, other) => touch(one, other) || inRow(one, other),
  );
  for (const { box } of strips) {
    const within = images.filter((each) => area(common(each.box, box)) > 0);
    const single = within.length === 1 ? within[0] : undefined;
    const region = inImage(box, page, single?.width ?? 0, single?.height ?? 0);
    if (region !== null) found.push(region);
  }
  for (const box of codes) found.push({ box: grown(box, 4), words: false });
  for (const box of outlines) {
    // Outlined letters, a line at least three times as wide as high; a straight `I` isn't included, and may be at its end.
    const beside = grown(box, Math.min(10, box[3] - box[1]));
    if (area(box) >= 0.02 * area(page) || box[2] - box[0] >= 3 * (box[3] - box[1]))
      found.push({ box: beside, words: true });
  }
  for (const box of lettering) found.push({ box: grown(box, 3), words: true });
  const isLettered = (box: Box): boolean => lettering.some((each) => area(common(each, box)) > 0);
  const regions = joined(found).map(({ box, words }) => ({ box: common(grown(box, 3), page), words }));
  if (regions.length <= maxRegions)
    return regions
      .map((region) => withLine(region, painted.glyphs))
      .map((one) => ({ ...one, box: common(one.box, page), ...(isLettered(one.box) && { lettered: true }) }));
  return [{ box: regions.map(({ box }) => box).reduce(union), words: regions.some(({ words }) => words) }];
}
