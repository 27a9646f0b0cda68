import { splitOutside } from "../cssText";
import { pixels } from "../length";

const SCREEN: ReadonlyMap<string, number> = new Map([
  ["width", 1_000],
  ["device-width", 1_000],
  ["height", 700],
  ["device-height", 700],
  ["aspect-ratio", 1.4],
  ["device-aspect-ratio", 1.4],
  ["resolution", 1],
  ["-webkit-device-pixel-ratio", 1],
  ["device-pixel-ratio", 1],
  ["color", 8],
]);
const WORDS = new Set(
  `orientation:landscape prefers-color-scheme:light prefers-reduced-motion:no-preference
    prefers-contrast:no-preference forced-colors:none hover:hover any-hover:hover pointer:fine any-pointer:fine
    scripting:none update:fast overflow-block:scroll`.split(/\s+/),
);

function numberOf(text: string): number {
  const [, over = "", under = ""] = /^([\d.]{1,9})\s{0,3}\/\s{0,3}([\d.]{1,9})$/.exec(text) ?? [];
  if (under !== "") return parseFloat(over) / parseFloat(under);
  const size = pixels(text, 16);
  if (!Number.isNaN(size)) return size;
  return parseFloat(text) / (text.endsWith("dpi") ? 96 : text.endsWith("dpcm") ? 37.8 : 1);
}

function compared(name: string, sign: string, value: string): boolean {
  const [is, bound] = [SCREEN.get(name) ?? NaN, numberOf(value)];
  if (sign.startsWith("<")) return is < bound || (sign === "<=" && is === bound);
  if (sign.startsWith(">")) return is > bound || (sign === ">=" && is === bound);
  return is === bound;
}

function feature(text: string): boolean {
  const range = /^([a-z-]{1,40})\s{0,9}([<>]=?|=)\s{0,9}(.{1,40})$/.exec(text);
  if (range !== null) return compared(range[1] ?? "", range[2] ?? "", range[3] ?? "");
  const turned = /^([\d.a-z]{1,20})\s{0,9}([<>])(=?)\s{0,9}([a-z-]{1,40})$/.exec(text);
  if (turned !== null)
    return compared(turned[4] ?? "", (turned[2] === "<" ? ">" : "<") + (turned[3] ?? ""), turned[1] ?? "");
  const [written = "", value] = text.split(":", 2).map((part) => part.trim());
  const name = written.replace(/^(-webkit-|-moz-|)(?:min|max)-+/, "$1");
  if (value === undefined) return SCREEN.has(name) || WORDS.has(`${name}:hover`) || WORDS.has(`${name}:fine`);
  if (/^(?:-webkit-|-moz-)?min-/.test(written)) return compared(name, ">=", value);
  if (/^(?:-webkit-|-moz-)?max-/.test(written)) return compared(name, "<=", value);
  return WORDS.has(`${name}:${value}`) || compared(name, "=", value);
}

/** Whether a media query list holds where mail is read: on a wide, light screen, not in print. */
export function mediaHolds(list: string): boolean {
  return splitOutside(list.slice(0, 2_000).toLowerCase(), ",").some((one) => {
    const query = one.trim();
    const negated = query.startsWith("not");
    const type = /^(?:not\s{1,9}|only\s{1,9})?([a-z-]{1,30})/.exec(
      query.replace(/^(?:not|only)\s{0,9}(?=\()/, ""),
    )?.[1];
    const features = [...query.matchAll(/\(([^()]{1,200})\)/g)].map(([, text = ""]) => feature(text.trim()));
    const holds = /\)\s{0,9}or\b/.test(query) ? features.includes(true) : !features.includes(false);
    return ((type === undefined || type === "screen" || type === "all") && holds) !== negated;
  });
}
