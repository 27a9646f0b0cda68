import { splitOutside, withoutComments } from "../cssText";
import { merge, SPECIFIC, type Declarations, type Declared, type Element } from "../element";
import type { Prepared, Rules, Selector } from "../element";
import { walkHtml } from "../tree";
import { mediaHolds } from "./media";
import { inside, readSelector } from "./selector";

/** Adds `weight` to that of each declaration. */
type DeclarationReader = (css: string, weight: number) => Declarations;
const MAX_SHEET = 500_000;
const MAX_RULES = 5_000;
const MAX_NESTING = 8;
const MAX_SELECTORS = 5_000;
const MAX_LOOKS = 5_000_000;
const SIMPLE = /^(?:\*|([a-z][a-z0-9]{0,15})?([.#][a-z_-][\w-]{0,99})?)$/;
const NEVER = /:(?:hover|visited|active|focus|target|checked|disabled|first-l|marker|:(?!before|after))/;
const GENERATED = /::?(before|after)$/;
const ALWAYS = /^@(?:layer|container|supports\s{0,9}(?!\s|not))/;

interface Rule {
  readonly selector: Selector | null;
  readonly specificity: number;
  readonly declarations: Map<string, Declared>;
}

class Sheet implements Rules {
  cut = false;
  private readonly rules = new Map<string, Rule>();
  private readonly byKey = new Map<string, Rule[]>();
  private readonly budget = { left: MAX_LOOKS };
  private order = 1;

  constructor(private readonly readDeclarations: DeclarationReader) {}

  add(css: string): void {
    if (css.length > MAX_SHEET) this.cut = true;
    const text = withoutComments(css.slice(0, MAX_SHEET)).replace(/<!--|-->/g, " ");
    this.read({ text, at: 0 }, null, 0);
  }

  get empty(): boolean {
    return this.rules.size === 0;
  }

  collect(element: Element, into: Map<string, Declared>): void {
    const { name, attributes, classes } = element;
    const ids = [attributes.get("id")?.toLowerCase()].flatMap((id) => (id === undefined ? [] : [`#${id}`]));
    const marks = [...classes.map((one) => `.${one}`), ...ids];
    for (const key of ["*", name, ...marks, ...marks.map((mark) => name + mark)]) {
      const simple = this.rules.get(key);
      if (simple?.selector === null) merge(simple.declarations, into, simple.specificity * SPECIFIC);
      if (this.budget.left < 0) this.cut = true;
      else
        for (const { selector, specificity, declarations } of this.byKey.get(key) ?? [])
          if (selector?.matches(element, this.budget) === true) merge(declarations, into, specificity * SPECIFIC);
    }
  }

  private read(source: Source, outer: string | null, nesting: number): void {
    let own = "";
    for (;;) {
      const { piece, stop } = upToStop(source);
      const head = piece.trim().toLowerCase();
      if (stop === "{") {
        if (nesting < MAX_NESTING && this.rules.size < MAX_RULES && this.enters(head))
          this.read(source, head.startsWith("@") ? outer : outer === null ? head : inside(outer, head), nesting + 1);
        else skipBlock(source);
      } else {
        if (outer !== null) own += `${piece};`;
        if (stop === "" || (stop === "}" && nesting > 0)) break;
      }
    }
    if (own !== "" && outer !== null) this.rule(outer, this.readDeclarations(own, this.order++));
  }

  private enters(head: string): boolean {
    return !head.startsWith("@") || ALWAYS.test(head) || (head.startsWith("@media") && this.holds(head.slice(6)));
  }

  holds(media: string): boolean {
    const query = media.trim().toLowerCase();
    return /^(?:(?:only\s{1,9})?(?:screen|all))?$/.test(query) || (query !== "print" && mediaHolds(query));
  }

  private rule(selectors: string, declarations: Declarations): void {
    if (declarations.size === 0) return;
    for (const written of splitOutside(selectors.slice(0, MAX_SELECTORS), ",")) {
      const selector = written.trim().replace(/^a:(?:link|any-link)$/, "a");
      const pseudo = GENERATED.exec(selector);
      if (NEVER.test(selector)) continue;
      const holding = new Map(declarations);
      const content = holding.get("content");
      holding.delete("content");
      if (pseudo === null) this.put(selector, holding);
      else if (content !== undefined && holding.get("display")?.value !== "none")
        this.put(selector.slice(0, pseudo.index) || "*", new Map([[`::${pseudo[1] ?? ""}`, content]]));
    }
  }

  private put(selector: string, declarations: Declarations): void {
    if (declarations.size === 0) return;
    const known = this.rules.get(selector);
    if (known !== undefined) return merge(declarations, known.declarations, 0);
    if (this.rules.size >= MAX_RULES) {
      this.cut = true;
      return;
    }
    const simple = SIMPLE.exec(selector);
    const read = simple === null ? readSelector(selector) : null;
    if (simple === null && read === null) return;
    const [, tag, mark = ""] = simple ?? [];
    const plain = (mark.startsWith("#") ? 256 : mark === "" ? 0 : 16) + (tag === undefined ? 0 : 1);
    const rule = { selector: read, specificity: read?.specificity ?? plain, declarations: new Map(declarations) };
    this.rules.set(selector, rule);
    if (read === null) return;
    const same = this.byKey.get(read.key);
    if (same === undefined) this.byKey.set(read.key, [rule]);
    else same.push(rule);
  }
}

interface Source {
  readonly text: string;
  at: number;
}

function upToStop(source: Source): { piece: string; stop: string } {
  const { text, at: start } = source;
  let quote = 0;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (quote !== 0) {
      if (code === quote || code === 0x0a) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x28) depth++;
    else if (code === 0x29) depth--;
    else if (depth <= 0 && (code === 0x7b || code === 0x7d || code === 0x3b)) {
      source.at = at + 1;
      return { piece: text.slice(start, at), stop: text.charAt(at) };
    }
  }
  source.at = text.length;
  return { piece: text.slice(start), stop: "" };
}

function skipBlock(source: Source): void {
  for (let depth = 1; depth > 0;) {
    const { stop } = upToStop(source);
    if (stop === "") return;
    depth += stop === "{" ? 1 : stop === "}" ? -1 : 0;
  }
}

/** Reads the style elements of a page, wherever they are: a rule at the end holds for the beginning too. */
export function prepare(html: string, readDeclarations: DeclarationReader): Prepared {
  const sheet = new Sheet(readDeclarations);
  const inside = [0];
  const open = [0];
  let css: string | null = null;
  walkHtml(html, {
    open(name, attributes) {
      const around = open.at(-1) ?? 0;
      inside[around] = (inside[around] ?? 0) + 1;
      open.push(inside.push(0) - 1);
      if (name === "style" && /^(?:text\/css)?$/i.test(attributes.get("type") ?? ""))
        css = sheet.holds(attributes.get("media") ?? "") ? "" : null;
    },
    text(data) {
      if (css !== null) css += data;
    },
    close(name) {
      open.pop();
      if (name !== "style") return;
      if (css !== null) sheet.add(css);
      css = null;
    },
    comment: () => undefined,
  });
  return { rules: sheet, inside };
}
