import type { ImageSize } from "../../../facts";
import { pixels } from "../length";

type Values = ReadonlyMap<string, string>;
const REMOTE = /^[\s\0]{0,99}(?:https?:|ftp:|file:\/\/(?:[^/]|\/\/)|[\\/]{2})/i;
const WRITTEN = /^[\s\0]{0,99}data:image\//i;
const RELATIVE = /^(?!\s{0,99}(?:[a-z][a-z\d+.-]{0,30}:|#|$))/i;
const ELEMENTS = /^(?:img|source|input|video|image|feimage|v:imagedata|v:fill)$/;
const ATTRIBUTES = ["src", "srcset", "poster", "href", "xlink:href"];
const STYLES = ["background-image", "content", "::before", "::after"];
const ADDRESS = /(?:url|set)\(\s{0,9}["']?([^"'()]{0,300})/g;
/** Fewer pixels than this across or down hold no line of words. */
const minSize = 12;
/** Less than this both ways is a symbol or a logo. */
const wordy = 100;
/** Less than this is no invoice, but a logo or a banner. */
const invoice = { width: 300, height: 200 };

/** Whether a page shows pictures that lie elsewhere and may hold words: what they say, no one knows who reads the page. */
export class Elsewhere {
  found: ImageSize | undefined;
  private based = false;
  private source = false;

  constructor(private readonly body: boolean) {}

  /** @param css The properties that hold for it. */
  look(name: string, attributes: Values, css: Values): void {
    if (name === "base") this.based ||= REMOTE.test(attributes.get("href") ?? "");
    if (this.found === "page") return;
    const isRemote = (address = ""): boolean => address !== "" && this.isRemote(address);
    // Most elements have none of these: each is looked up before anything is made of it.
    const found =
      isRemote(attributes.get("background")) ||
      (ELEMENTS.test(name) && ATTRIBUTES.some((each) => addresses(attributes.get(each), each).some(isRemote))) ||
      STYLES.some((each) => drawnIn(css.get(each)).some(isRemote));
    if (name === "source") this.source ||= found;
    if (!found && !(name === "img" && this.source)) return;
    if (name === "img") this.source = false;
    this.found = roomOf(attributes, css, name === "source") ?? this.found;
  }

  private isRemote(address: string): boolean {
    return REMOTE.test(address) || (this.body && WRITTEN.test(address)) || (this.based && RELATIVE.test(address));
  }
}

const none: readonly string[] = [];

function drawnIn(value: string | undefined): readonly string[] {
  if (value === undefined || !value.includes("(")) return none;
  return Array.from(value.matchAll(ADDRESS), ([, address = ""]) => address);
}

/** Those of an attribute: of `srcset` each, parted by white space, behind the width of the one before it. */
function addresses(value: string | undefined, name: string): readonly string[] {
  if (value === undefined) return none;
  if (name !== "srcset") return [value];
  return value.split(/\s+/).map((part) => part.replace(/^[\d.]{1,9}[xw],/, ""));
}

const length = (value = ""): number => (value.includes("%") ? NaN : pixels(value.trim(), 16));

function roomOf(attributes: Values, css: Values, sourced: boolean): ImageSize | undefined {
  const size = (name: string): number => {
    const known = [css.get(name) ?? attributes.get(name), css.get(`max-${name}`)].map(length);
    return known.reduce((one, other) => (one <= other || Number.isNaN(other) ? one : other));
  };
  const [width, height] = [size("width"), size("height")];
  if (width < minSize || height < minSize || Math.max(width, height) < wordy) return undefined;
  return sourced || width < invoice.width || height < invoice.height ? "words" : "page";
}
