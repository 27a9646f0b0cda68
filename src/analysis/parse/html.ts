import type { Link, VisibleText } from "../facts";
import { shownForBlocked, NUMBERED, tidied, Struck } from "./html/hidden";
import { readDeclarations } from "./html/css";
import { BODY, classesOf, type Element, UNRULED } from "./html/element";
import * as stylesheets from "./html/stylesheets";
import { comesFirst, hasGap, isBeside, isQuotation, layOpen, rootOf, separator, type Frame } from "./html/frame";
import { isBlock } from "./html/gone";
import { INITIAL_STYLE, type Style } from "./html/inherited";
import { Page } from "./html/page";
import type { Elsewhere } from "./html/stylesheets";
import { isDrawn, isUnseen, StyleReader, styleOf, takesRoom } from "./html/style";
import { contactBehind, leadOf, MAX_LINK_TEXT, MAX_TARGET, SHOWS_VALUE, SUBMITS, targetOf } from "./html/targets";
import { walkHtml } from "./html/tree";
import { asSeen, hasInk, quotedLine } from "./lines";

const DROPPED = new Set(["style", "script"]);
const MAX_QUOTE_DEPTH = 100;
const MAX_LINKS = 10_000;
const MAX_HIDDEN = 5_000;
const MAX_GENERATED = 500_000;

/** Reads HTML the way a person sees it, in linear time. @param attached It is a page of its own, which loads its pictures. */
export function readHtml(html: string, attached = false): VisibleText {
  const seen = read(html, true, new stylesheets.Elsewhere(!attached), attached);
  // Outlook hands over a plain message as HTML, with a ">" at the head of each line that its author quotes.
  return { ...seen, lines: seen.lines.map(({ text, depth }) => quotedLine(text, depth)) };
}

function read(html: string, conditionals: boolean, pictures: Elsewhere | null = null, attached = false): VisibleText {
  const page = new Page();
  const { rules, inside } = /<style/i.test(html) ? stylesheets.prepare(html, readDeclarations) : UNRULED;
  const styles = new StyleReader(rules);
  const hidden: string[] = [];
  const links: Link[] = [];
  const alts: string[] = [];
  const struck = new Struck();
  const around = (element: Element, style: Style): Style => styleOf(element, styles.properties(element), style);
  const start = BODY.parent === null ? INITIAL_STYLE : around(BODY.parent, INITIAL_STYLE);
  const root = rootOf(BODY, around(BODY, start), inside[0] ?? 0);
  const frames: Frame[] = [{ ...root, unseen: isUnseen(root.style) }];
  let started = 0;
  let generated = 0;
  let unseenText = "";
  let cut = false;
  let action: string | undefined;

  const top = (): Frame => frames.at(-1) ?? root;

  function hide(text: string): void {
    const tidy = tidied(text);
    if (!hasInk(tidy)) return;
    if (hidden.length < MAX_HIDDEN) hidden.push(tidy);
    else cut = true;
  }

  function flushUnseen(): void {
    if (unseenText !== "") hide(unseenText);
    unseenText = "";
  }

  function show(data: string, frame: Frame): void {
    if (frame.dropped) return;
    if (frame.unseen) {
      unseenText += data;
      // A person sees a gap: white letters represent spaces.
      if (takesRoom(frame.style)) page.flow(" ", frame.depth);
      return;
    }
    if (frame.style.struck) struck.add(data);
    if (frame.style.pre) page.preformatted(data, frame.depth);
    else page.flow(data, frame.depth);
    if (frame.link !== null && frame.link.text.length < MAX_LINK_TEXT) frame.link.text += data.slice(0, MAX_LINK_TEXT);
  }

  function boundary(frame: Pick<Frame, "dropped" | "unseen" | "style">, apart: string, lay: () => void): void {
    if (frame.dropped) return;
    if (frame.unseen) unseenText += apart;
    const { link } = top();
    if (link !== null && apart !== "") link.text += " ";
    // What has no colour or no ink still takes its room, and may hold what is seen.
    if (!frame.style.gone) lay();
  }

  function addAlt(text: string): void {
    if (alts.length < MAX_LINKS) alts.push(text.trim());
    else cut = true;
  }

  function addLink(text: string, target: string | undefined): void {
    if (target === undefined) return;
    if (links.length >= MAX_LINKS || target.length > MAX_TARGET) cut = true;
    if (links.length < MAX_LINKS)
      links.push({ text: text.replace(/\s+/g, " ").trim(), target: target.slice(0, MAX_TARGET).trim() });
  }

  function open(name: string, attributes: ReadonlyMap<string, string>): void {
    const parent = top();
    const element: Element = {
      name,
      attributes,
      classes: rules.empty ? [] : classesOf(attributes),
      parent: parent.element,
      previous: rules.empty ? null : parent.last,
      place: ++parent.count,
      siblings: parent.inside,
    };
    parent.last = element;
    const css = styles.properties(element);
    const style = styleOf(element, css, parent.style);
    const quoted = name === "blockquote" && isQuotation(attributes, css);
    if (name === "form") action = attributes.get("action");
    const href = leadOf(name, attributes, action);
    // `xml` in a conditional comment is Office's data for Word.
    const dropped = parent.dropped || DROPPED.has(name) || (!conditionals && name === "xml");
    const unseen = isUnseen(style);
    if (name === "base" || isDrawn(name, style)) pictures?.look(name, attributes, css);
    const adjacent = isBeside(css, parent.css);
    const block = isBlock(name, css) && !adjacent;
    const gap = block && hasGap(name, attributes, css);
    const box = { style, unseen, dropped, block, gap, adjacent };
    boundary(box, separator(name, block), () => layOpen(page, name, box, parent));
    const frame: Frame = {
      element,
      css,
      style,
      unseen,
      dropped,
      depth: Math.min(parent.depth + (quoted ? 1 : 0), MAX_QUOTE_DEPTH),
      link: href === undefined ? parent.link : { target: href, text: "", alt: "" },
      block,
      gap,
      adjacent,
      reversedFrom: style.reversed !== parent.style.reversed && !unseen ? page.mark() : null,
      broughtFrom: adjacent && !unseen && comesFirst(css, parent.css) ? page.mark() : null,
      cells: page.cells.count,
      count: 0,
      last: null,
      inside: inside[++started] ?? 0,
      row: null,
    };
    frames.push(frame);
    const tip = attributes.get("title") ?? attributes.get("aria-label") ?? "";
    if (NUMBERED.test(tip)) addAlt(tip);
    generate("::before", frame);
    if (name === "br") boundary(frame, "\n", () => page.breakLine(frame.depth));
    else if (name === "img" || name === "area") readImage(attributes, frame);
    else if (name === "input") readInput(attributes, frame);
    else if (name === "iframe" && conditionals) aside(attributes.get("srcdoc") ?? "");
    else addLink("", targetOf(name, attributes));
  }

  function generate(where: string, frame: Frame): void {
    const content = frame.css.get(where);
    if (content === undefined) return;
    if (generated > MAX_GENERATED) cut = true;
    if (cut) return;
    const pieces = content.matchAll(/url\([^()]{0,300}\)|(["'])(.{0,300}?)\1|attr\(\s{0,9}([\w-]{1,60})/gs);
    for (const [, , text, name = ""] of pieces) {
      const piece = text ?? frame.element.attributes.get(name.toLowerCase()) ?? "";
      generated += piece.length;
      show(piece, frame);
    }
  }

  function readImage(attributes: ReadonlyMap<string, string>, frame: Frame): void {
    const alt = attributes.get("alt") ?? "";
    if (hasInk(alt)) addAlt(alt);
    if (!attached) show(shownForBlocked(attributes), frame);
    if (frame.link !== null) frame.link.alt ||= alt.slice(0, MAX_LINK_TEXT);
    addLink(alt, attributes.get("href"));
  }

  function readInput(attributes: ReadonlyMap<string, string>, frame: Frame): void {
    const value = attributes.get("value") ?? attributes.get("placeholder") ?? "";
    const type = (attributes.get("type") ?? "").toLowerCase();
    if (SHOWS_VALUE.has(type)) show(value, frame);
    else if (NUMBERED.test(value)) hide(value);
    if (type === "image") readImage(attributes, frame);
    if (SUBMITS.has(type)) addLink(value || (attributes.get("alt") ?? ""), attributes.get("formaction") ?? action);
  }

  function close(name: string): void {
    generate("::after", top());
    const frame = frames.pop() ?? root;
    const parent = top();
    page.cells.close(frame);
    if (name === "form") action = undefined;
    if (frame.reversedFrom !== null) page.reverseSince(frame.reversedFrom);
    if (frame.link !== null && frame.link !== parent.link) {
      addLink(frame.link.text.trim() || frame.link.alt, frame.link.target);
      show(contactBehind(frame.link), frame);
    }
    boundary(frame, separator(name, frame.block), () => {
      if (frame.adjacent) page.adjacent(parent.row);
      else if (name === "tr") page.closeRow(frame.style.rtl);
      else if (frame.block) page.block(frame.gap);
    });
    if (frame.broughtFrom !== null && parent.row !== null) page.bringForward(parent.row, frame.broughtFrom);
    if (frame.unseen && !parent.unseen) flushUnseen();
    if (!parent.style.struck) struck.end();
  }

  function aside(page: string): void {
    if (page === "") return;
    const other = read(page, false);
    hide([...other.lines.map(({ text }) => text), ...other.hidden].join("\n"));
    for (const { text, target } of other.links) addLink(text, target);
  }

  function comment(data: string): void {
    // Outlook's conditional comments: shown by Word's engine, and by nothing else.
    if (conditionals && /^\s{0,9}\[if\s/i.test(data))
      aside(data.slice(data.indexOf("]>") + 2).replace(/<!\[endif\]$/i, ""));
  }

  const treeCut = walkHtml(html, { open, close, text: (data) => show(data, top()), comment });
  flushUnseen();
  return {
    lines: page.end().map((line) => ({ ...line, text: asSeen(line.text, true) })),
    hidden,
    links,
    alts,
    struck: struck.runs,
    ...((cut || struck.cut || treeCut || page.cut || rules.cut) && { cut: true }),
    ...(pictures?.found !== undefined && { elsewhere: pictures.found }),
    ...(page.cells.found && { drawn: true }),
  };
}
