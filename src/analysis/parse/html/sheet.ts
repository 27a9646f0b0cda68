import { readDeclarations, withoutComments, type Declarations, type Declared } from "./css";

const MAX_SHEET = 500_000;
const MAX_RULES = 5_000;
const MAX_CLASSES = 20;

/** One simple selector: `tag`, `.class`, `#id`, `tag.class`, `tag#id`. Others are not read: they hide nothing from us. */
const SIMPLE = /^(?:\*|([a-z][a-z0-9]{0,15})?([.#][\w-]{1,100})?)$/i;

/** A media query that always holds where mail is read on a screen. */
const ALWAYS = /^@media\s{0,9}(?:only\s{1,9})?(?:screen|all)?\s{0,9}$/i;

/** The rules of a message's style elements, by selector. */
export class Sheet {
  private readonly rules = new Map<string, Map<string, Declared>>();

  /** Adds the rules of one style element. Returns false where some were left out for their number. */
  add(css: string): boolean {
    this.read(withoutComments(css.slice(0, MAX_SHEET)), 0);
    return css.length <= MAX_SHEET && this.rules.size < MAX_RULES;
  }

  get empty(): boolean {
    return this.rules.size === 0;
  }

  /** The declarations that hold for an element, from the least to the most specific. */
  matching(tag: string, classes: string | undefined, id: string | undefined): Declarations[] {
    const names = (classes ?? "")
      .slice(0, 2_000)
      .split(/\s+/, MAX_CLASSES)
      .filter((name) => name !== "");
    const selectors = ["*", tag, ...names.map((name) => `.${name}`), ...names.map((name) => `${tag}.${name}`)];
    if (id !== undefined) selectors.push(`#${id}`, `${tag}#${id}`);
    return selectors.flatMap((selector) => this.rules.get(selector.toLowerCase()) ?? []);
  }

  private read(css: string, nesting: number): void {
    let at = 0;
    while (at < css.length && this.rules.size < MAX_RULES) {
      const brace = css.indexOf("{", at);
      if (brace < 0) return;
      // A semicolon ends a statement without a block, as @import or @charset.
      const head = css.slice(at, brace);
      const selector = head.slice(head.lastIndexOf(";") + 1).trim();
      const end = selector.startsWith("@") ? blockEnd(css, brace) : css.indexOf("}", brace);
      const block = css.slice(brace + 1, end < 0 ? css.length : end);
      if (!selector.startsWith("@")) this.rule(selector, block);
      else if (ALWAYS.test(selector) && nesting < 3) this.read(block, nesting + 1);
      at = end < 0 ? css.length : end + 1;
    }
  }

  private rule(selectors: string, block: string): void {
    const declarations = readDeclarations(block);
    if (declarations.size === 0) return;
    for (const written of selectors.slice(0, 5_000).split(",")) {
      const selector = written.replace(/^[\s<!>-]+/, "").trim();
      if (selector === "" || !SIMPLE.test(selector)) continue;
      const key = selector.toLowerCase();
      const merged = this.rules.get(key) ?? new Map<string, Declared>();
      for (const [property, declared] of declarations) {
        if (merged.get(property)?.important !== true || declared.important) merged.set(property, declared);
      }
      this.rules.set(key, merged);
    }
  }
}

function blockEnd(css: string, brace: number): number {
  let depth = 0;
  for (let at = brace; at < css.length; at++) {
    const code = css.charCodeAt(at);
    if (code === 0x7b) depth++;
    else if (code === 0x7d && --depth === 0) return at;
  }
  return -1;
}
