import * as stylesheets from "./stylesheets";
import { pixels } from "./length";

/** The properties that hold for an element. */
export type Properties = ReadonlyMap<string, string>;

const NEVER_SHOWN = new Set(
  "head title noframes noembed iframe audio video canvas template datalist defs symbol metadata annotation rp meter progress".split(
    " ",
  ),
);
const BLOCK = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 " +
    "h4 h5 h6 header hr html legend li main menu nav noscript ol option p pre section summary table tbody text tfoot thead ul v:textbox"
  ).split(" "),
);
const GROWS = /^(?:table|thead|tbody|tfoot|tr|td|th|inline$|contents)/;

/** Whether an element is on lines of its own. */
export function isBlock(name: string, css: Properties): boolean {
  const display = css.get("display");
  if (display === undefined || /^(?:inherit|initial|unset|revert|var|none)/.test(display)) return BLOCK.has(name);
  return /^(?:block|flex|grid|table|list|flow|-webkit-(?:box|flex))/.test(display);
}

/** Whether an element is a box with a height and a width. */
export function isBlockBox(name: string, css: Properties): boolean {
  return (
    isBlock(name, css) ||
    /^(?:left|right)/.test(css.get("float") ?? "") ||
    /^(?:absolute|fixed)/.test(css.get("position") ?? "") ||
    /^inline-/.test(css.get("display") ?? "")
  );
}

interface Box {
  readonly block: boolean;
  readonly flat: boolean;
  readonly size: number;
  readonly place: number;
}

/** Whether nothing of an element can be seen, whatever is in it. */
export function isGone(name: string, attributes: ReadonlyMap<string, string>, css: Properties, box: Box): boolean {
  const display = css.get("display");
  if (display === "none" || css.get("content-visibility") === "hidden") return true;
  if ((attributes.has("hidden") || attributes.has("popover")) && display === undefined) return true;
  if (NEVER_SHOWN.has(name) || (name === "dialog" && !attributes.has("open"))) return true;
  if (name === "object" && (attributes.has("data") || attributes.has("classid"))) return true;
  if (name === "option" && box.place > 1 && !attributes.has("selected")) return true;
  if (css.size === 0) return false;
  if ((css.has("clip") || css.has("clip-path")) && stylesheets.isCutOut(css)) return true;
  return isOffScreen(css, box) || isCollapsed(display ?? name, css, box);
}

/** A box that is lower or narrower than this shows no letters. */
const NO_ROOM = 5;

function isCollapsed(kind: string, css: Properties, { block, flat, size }: Box): boolean {
  const cutOff = ["overflow", "overflow-x", "overflow-y"].some((property) =>
    /hidden|clip|auto|scroll/.test(css.get(property) ?? ""),
  );
  if (!cutOff || !block || GROWS.test(kind)) return false;
  if (flat && !css.has("height") && !css.has("min-height")) return true;
  const narrow = ["max-height", "height", "max-width", "width"].some((property) => {
    const value = css.get(property) ?? "";
    return !value.endsWith("%") && pixels(value, size) <= NO_ROOM;
  });
  return narrow && !(pixels(css.get("padding-bottom") ?? "", size) > NO_ROOM);
}

const OFF_SCREEN = 200;
const BEYOND = 2_000;

function isOffScreen(css: Properties, { block, size }: Box): boolean {
  const away = (property: string, beyond = Infinity): boolean => {
    const value = css.get(property) ?? "";
    const length = value.endsWith("%") ? NaN : pixels(value, size);
    return length <= -OFF_SCREEN || length >= beyond;
  };
  if (block && (away("text-indent", BEYOND) || isIndentedOut(css))) return true;
  const placed = /^(?:absolute|fixed|relative)/.test(css.get("position") ?? "");
  if (placed && (away("left", BEYOND) || away("top") || away("right", BEYOND) || away("bottom"))) return true;
  return away("margin-left", BEYOND) || away("margin-top");
}

function isIndentedOut(css: Properties): boolean {
  const indent = css.get("text-indent") ?? "";
  return indent.endsWith("%") && Math.abs(parseFloat(indent)) >= 100 && /hidden|clip/.test(css.get("overflow") ?? "");
}
