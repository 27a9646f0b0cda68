import { pixels } from "../length";

type Properties = ReadonlyMap<string, string>;
const OFF_SCREEN_PIXELS = 500;
const NOTHING = 3;

const small = (text: string): boolean => {
  const size = text.endsWith("%") ? parseFloat(text) : pixels(text, 16);
  return size <= NOTHING;
};

/** `rect()` of the old property `clip`, which holds for what is positioned alone. */
function isClippedAway({ position = "static", clip = "" }: { position?: string; clip?: string }): boolean {
  const edges = /^rect\(([^()]{1,80})\)$/.exec(clip)?.[1];
  if (edges === undefined || !/absolute|fixed/.test(position)) return false;
  const [top = NaN, right = NaN, bottom = NaN, left = NaN] = edges
    .trim()
    .split(/[\s,]+/)
    .map((edge) => (edge === "auto" ? NaN : pixels(edge, 16)));
  return bottom - top <= NOTHING || right - left <= NOTHING;
}

function isEmptyShape(path: string): boolean {
  const [, kind, args = ""] = /^([a-z]{4,10})\(([^()]{0,200})\)/.exec(path) ?? [];
  const parts =
    args
      .split(/\s?\b(?:at|round)\b/)[0]
      ?.trim()
      .split(/\s+/) ?? [];
  if (kind === "circle" || kind === "ellipse") return parts.some((part) => /^[\d.]/.test(part) && small(part));
  if (kind === "inset") {
    const [top = "0", right = top, bottom = top, left = right] = parts;
    const sum = (one: string, other: string) =>
      [one, other].every((part) => part.endsWith("%") || parseFloat(part) === 0) &&
      parseFloat(one) + parseFloat(other) >= 98;
    return sum(top, bottom) || sum(left, right) || pixels(top, 16) >= OFF_SCREEN_PIXELS;
  }
  if (kind !== "polygon") return false;
  const points = args
    .replace(/^(?:nonzero|evenodd),/, "")
    .split(",")
    .map((point) => point.trim().split(/\s+/));
  return [0, 1].some((axis) => {
    const values = points.map((point) => parseFloat(point[axis] ?? ""));
    return Math.max(...values) - Math.min(...values) <= NOTHING;
  });
}

/** The factor that `transform` and `scale` make letters smaller by; 0 where they are turned on edge or moved away. */
export function transformed({
  transform = "",
  scale = "",
  translate = "",
  rotate = "",
}: Record<string, string>): number {
  let factor = 1;
  const calls = transform.matchAll(/(scale|rotate|translate|matrix)(3d|x|y|z)?\(([^()]{0,120})\)/g);
  const written: [string, string, string[]][] = [...calls].map(([, kind = "", axis = "", args = ""]) => [
    kind,
    axis,
    args.split(","),
  ]);
  if (scale !== "") written.push(["scale", "", scale.split(/\s+/)]);
  if (translate !== "") written.push(["translate", "", translate.split(/\s+/)]);
  if (rotate !== "") written.push(["rotate", /^[xy]/.exec(rotate)?.[0] ?? "", [rotate.replace(/^[xyz]\s+/, "")]]);
  for (const [kind, axis, args] of written.slice(0, 20)) {
    const parts = args.map((part) => part.trim()).filter((part) => part !== "");
    const [first = 1, second = first] = parts.map((part) =>
      Math.abs(parseFloat(part) / (part.endsWith("%") ? 100 : 1)),
    );
    if (kind === "scale") factor *= axis === "" || axis === "3d" ? Math.min(first, second) : first;
    else if (kind === "matrix")
      factor *= axis === "" ? Math.min(Math.hypot(first, second), Math.hypot(...numbers(parts.slice(2, 4)))) : 1;
    else if (kind === "rotate" && axis !== "" && axis !== "3d" && /^-?(?:90|270)deg$/.test(parts[0] ?? "")) factor = 0;
    else if (kind === "translate" && parts.slice(0, 2).some((part) => isFar(part))) factor = 0;
  }
  return Number.isNaN(factor) ? 1 : factor;
}

const numbers = (parts: readonly string[]): number[] => parts.map((part) => parseFloat(part));
const isFar = (part: string): boolean => !part.endsWith("%") && Math.abs(pixels(part, 16)) >= OFF_SCREEN_PIXELS;

/** Whether a shape leaves nothing of an element to see. */
export function isCutOut(css: Properties): boolean {
  return isClippedAway(Object.fromEntries(css)) || isEmptyShape(css.get("clip-path") ?? "");
}
