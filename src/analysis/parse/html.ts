import type { Line, Link, VisibleText } from "../facts";
import { Page } from "./html/page";
import { Sheet } from "./html/sheet";
import { INITIAL_STYLE, isUnseen, StyleReader, styleOf, type Style } from "./html/style";
import { walkHtml } from "./html/tree";
import { asSeen, hasInk } from "./lines";
import { quotedLine } from "./plain";

/** Nothing of these is ever shown, and nothing of them is prose. */
const DROPPED = new Set(["style", "script", "head"]);
/** Not shown where the client knows the element, but text all the same. */
const NEVER_SHOWN = new Set(["title", "noframes", "noembed", "iframe", "object", "applet", "audio", "video", "canvas"]);
const BLOCK = new Set(
  (
    "address article aside body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header hr html legend " +
    "li main menu nav option section summary table tbody tfoot thead noscript"
  ).split(" "),
);
/** Blocks with room above and below, unless their style takes it away. */
const SPACED = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "blockquote", "hr"]);
const SHOWS_VALUE = new Set(["", "text", "email", "tel", "number", "url", "search", "submit", "button", "reset"]);

/** White space, and what newsletters pad their preview line with. */
const SPACE_AND_PADDING = /[\s\p{Cf}\u034f]+/gu;

/** Text of a tooltip or a style sheet that could be more than decoration. */
const NUMBERED = /\d{2}[^a-z]{0,40}\d{2}/i;
/** Text that a style sheet puts before or behind an element (CSS Content 3, section 2). */
const GENERATED = /\bcontent\s{0,9}:\s{0,9}(["'])([^"']{8,300})\1/gi;

const MAX_QUOTE_DEPTH = 100;
const MAX_LINKS = 10_000;
const MAX_HIDDEN = 5_000;
const MAX_TARGET = 4_096;
const MAX_LINK_TEXT = 1_000;

interface OpenLink {
  readonly target: string;
  text: string;
  alt: string;
}

/** An element that is open. */
interface Frame {
  readonly style: Style;
  readonly unseen: boolean;
  readonly dropped: boolean;
  readonly depth: number;
  readonly link: OpenLink | null;
  readonly block: boolean;
  readonly gap: boolean;
  readonly reversedFrom: { line: number; column: number } | null;
}

const ROOT: Frame = {
  style: INITIAL_STYLE,
  unseen: false,
  dropped: false,
  depth: 0,
  link: null,
  block: false,
  gap: false,
  reversedFrom: null,
};

/**
 * Reads an HTML body the way a person sees it: lines as they're laid out, quotation levels by `blockquote`, table cells
 * joined by a tab. Text that a person cannot see (not displayed, of no size, of the background's colour, off screen, in
 * Outlook's conditional comments) goes to `hidden`; it never tears visible text apart. Links keep their target as
 * written. Linear in the input; `cut` is set where the body was larger or deeper than is read.
 */
export function readHtml(html: string): VisibleText {
  const seen = read(html, true);
  // Outlook hands over a plain message as HTML, with a ">" at the head of each line that its author quotes.
  return { ...seen, lines: seen.lines.map(({ text, depth }) => quotedLine(text, depth)) };
}

function read(html: string, conditionals: boolean): VisibleText {
  const page = new Page();
  const sheet = new Sheet();
  const styles = new StyleReader(sheet);
  const hidden: string[] = [];
  const links: Link[] = [];
  const alts: string[] = [];
  const frames: Frame[] = [ROOT];
  let unseenText = "";
  let sheetText: string | null = null;
  let cut = false;

  const top = (): Frame => frames.at(-1) ?? ROOT;

  function hide(text: string): void {
    const tidy = text
      .replace(SPACE_AND_PADDING, (run) => (/\s/.test(run) ? (run.includes("\n") ? "\n" : " ") : run))
      .trim();
    if (!hasInk(tidy)) return;
    if (hidden.length < MAX_HIDDEN) hidden.push(tidy);
    else cut = true;
  }

  function flushUnseen(): void {
    if (unseenText !== "") hide(unseenText);
    unseenText = "";
  }

  /** Puts text where the frame's style has it seen, or among the hidden. */
  function show(data: string, frame: Frame): void {
    if (frame.dropped) return;
    if (frame.unseen) {
      unseenText += data;
      return;
    }
    if (frame.style.pre) page.preformatted(data, frame.depth);
    else page.flow(data, frame.depth);
    if (frame.link !== null && frame.link.text.length < MAX_LINK_TEXT) frame.link.text += data.slice(0, MAX_LINK_TEXT);
  }

  function boundary(frame: Frame, apart: string, lay: () => void): void {
    if (frame.dropped) return;
    if (frame.unseen) unseenText += apart;
    else lay();
  }

  function addLink(text: string, target: string): void {
    if (links.length >= MAX_LINKS || target.length > MAX_TARGET) cut = true;
    if (links.length < MAX_LINKS)
      links.push({ text: text.replace(/\s+/g, " ").trim(), target: target.slice(0, MAX_TARGET).trim() });
  }

  function open(name: string, attributes: ReadonlyMap<string, string>): void {
    const parent = top();
    const css = styles.properties(name, attributes);
    const inherited = styleOf(name, attributes, css, parent.style);
    const style = NEVER_SHOWN.has(name) ? { ...inherited, gone: true } : inherited;
    const quoted = name === "blockquote" && isQuotation(attributes, css);
    const href = name === "a" ? attributes.get("href") : undefined;
    const gap = SPACED.has(name) && !isTight(attributes, css);
    // `xml` in a conditional comment is Office's data for Word.
    const dropped = parent.dropped || DROPPED.has(name) || (!conditionals && name === "xml");
    const unseen = isUnseen(style);
    const block = isBlock(name, css.get("display"));
    const base: Frame = { ...parent, style, unseen, dropped, block, gap, reversedFrom: null };
    boundary(base, separator(name, block), () => layOpen(name, base));
    const frame: Frame = {
      ...base,
      depth: Math.min(parent.depth + (quoted ? 1 : 0), MAX_QUOTE_DEPTH),
      link: href === undefined ? parent.link : { target: href, text: "", alt: "" },
      reversedFrom: style.reversed && !parent.style.reversed && !unseen ? page.mark() : null,
    };
    frames.push(frame);
    const tip = attributes.get("title") ?? attributes.get("aria-label") ?? "";
    if (NUMBERED.test(tip) && alts.length < MAX_LINKS) alts.push(tip.slice(0, MAX_LINK_TEXT).trim());
    if (name === "style") sheetText = "";
    else if (name === "br") boundary(frame, "\n", () => page.breakLine(frame.depth));
    else if (name === "img" || name === "area") readImage(attributes, frame);
    else if (name === "input") readInput(attributes, frame);
    else if (name === "form" && attributes.has("action")) addLink("", attributes.get("action") ?? "");
  }

  function layOpen(name: string, { block, gap }: Frame): void {
    if (name === "tr") page.openRow();
    else if (name === "td" || name === "th") page.openCell();
    else if (block) page.block(gap);
  }

  function readImage(attributes: ReadonlyMap<string, string>, frame: Frame): void {
    const alt = attributes.get("alt") ?? "";
    if (hasInk(alt) && alts.length < MAX_LINKS) alts.push(alt.trim());
    if (frame.link !== null) frame.link.alt ||= alt.slice(0, MAX_LINK_TEXT);
    const target = attributes.get("href");
    if (target !== undefined) addLink(alt, target);
  }

  function readInput(attributes: ReadonlyMap<string, string>, frame: Frame): void {
    const value = attributes.get("value") ?? attributes.get("placeholder") ?? "";
    if (SHOWS_VALUE.has((attributes.get("type") ?? "").toLowerCase())) show(value, frame);
  }

  function close(name: string): void {
    const frame = frames.pop() ?? ROOT;
    const parent = top();
    if (name === "style" && sheetText !== null) {
      for (const [, , text = ""] of sheetText.matchAll(GENERATED)) if (NUMBERED.test(text)) hide(text);
      if (!sheet.add(sheetText)) cut = true;
      sheetText = null;
    }
    if (frame.reversedFrom !== null) page.reverseSince(frame.reversedFrom);
    if (frame.link !== null && frame.link !== parent.link)
      addLink(frame.link.text.trim() || frame.link.alt, frame.link.target);
    boundary(frame, separator(name, frame.block), () => {
      if (name === "tr") page.closeRow();
      else if (frame.block) page.block(frame.gap);
    });
    if (frame.unseen && !parent.unseen) flushUnseen();
  }

  function comment(data: string): void {
    // Outlook's conditional comments: shown by Word's engine, and by nothing else.
    if (!conditionals || !/^\s{0,9}\[if\s/i.test(data)) return;
    const inner = data.slice(data.indexOf("]>") + 2).replace(/<!\[endif\]$/i, "");
    const other = read(inner, false);
    hide([...other.lines.map(({ text }) => text), ...other.hidden].join("\n"));
    for (const { text, target } of other.links) addLink(text, target);
  }

  function text(data: string): void {
    if (sheetText !== null) sheetText += data;
    else show(data, top());
  }

  const treeCut = walkHtml(html, { open, close, text, comment });
  flushUnseen();
  const lines: readonly Line[] = page.end().map((line) => ({ ...line, text: asSeen(line.text) }));
  return { lines, hidden, links, alts, ...((cut || treeCut || page.cut) && { cut: true }) };
}

function isBlock(name: string, display: string | undefined): boolean {
  if (display !== undefined && (display === "block" || display.startsWith("table") || display.startsWith("flex")))
    return true;
  return BLOCK.has(name) || SPACED.has(name);
}

/** What keeps words apart in hidden text. */
function separator(name: string, block: boolean): string {
  if (name === "td" || name === "th") return "\t";
  return name === "tr" || block ? "\n" : "";
}

/** Word's paragraphs and those whose margin is nought stand close together. */
function isTight(attributes: ReadonlyMap<string, string>, css: ReadonlyMap<string, string>): boolean {
  if (/^(?:mso|x_mso|p\d)/i.test(attributes.get("class") ?? "")) return true;
  return /^0(?:px|pt|in|cm)?(?:\s|$)/.test(css.get("margin") ?? css.get("margin-top") ?? "");
}

/** Clients also use `blockquote` to indent: without a border, without `type=cite`, without a class of theirs. */
function isQuotation(attributes: ReadonlyMap<string, string>, css: ReadonlyMap<string, string>): boolean {
  if (attributes.has("type") || attributes.has("cite") || attributes.has("class")) return true;
  return !/^(?:none|0)/.test(css.get("border") ?? "");
}
