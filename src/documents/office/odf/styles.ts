import { minDigits } from "../label";
import { OdfLists } from "./lists";

/** What a style hides or colours (OpenDocument 1.3 part 3, section 16); null is inherited. */
export interface Style {
  readonly parent: string;
  readonly hidden: boolean | null;
  readonly white: boolean | null;
  readonly tiny: boolean | null;
  readonly shaded: boolean | null;
}

type Attributes = ReadonlyMap<string, string>;
const none: Style = { parent: "", hidden: null, white: null, tiny: null, shaded: null };
const maxDepth = 20;
const maxStyles = 50_000;
const FORMAT = /^(?:number|currency|percentage|date|time|boolean|text)-style$/;
const isNumbered = (text: string): boolean => text.replace(/\D/g, "").length >= minDigits;
const isWhite = (colour: string): boolean => /^#(?:f[0-9a-f]){3}$/i.test(colour);
const tinyPoints = 1.5;

/** Styles of a document, collected while reading. */
export class OdfStyles {
  readonly lists = new OdfLists();
  readonly #styles = new Map<string, Style>();
  #last = "";
  readonly #formats = new Set<string>();
  #format: string | null = null;

  take(name: string, attributes: Attributes): void {
    this.lists.take(name, attributes);
    if (FORMAT.test(name)) this.#endFormat();
    if (name === "style") {
      this.#last = attributes.get("name") ?? "";
      if (this.#styles.size < maxStyles)
        this.#styles.set(this.#last, { ...none, parent: attributes.get("parent-style-name") ?? "" });
    } else if (/^(?:text|paragraph|table|table-cell|table-row|graphic|section|drawing-page)-properties$/.test(name)) {
      const style = this.#styles.get(this.#last);
      if (style !== undefined) this.#styles.set(this.#last, changed(style, attributes));
    }
  }

  takeText(name: string, text: string): void {
    if (this.#format !== null && (name === "text" || name === "currency-symbol")) this.#format += text;
  }

  #endFormat(): void {
    if (isNumbered(this.#format ?? "")) this.#formats.add(this.#format ?? "");
    this.#format = "";
  }

  others(): string[] {
    this.#endFormat();
    return [...new Set([...this.lists.others().filter(isNumbered), ...this.#formats])];
  }

  look(name: string | undefined): Style {
    let look = none;
    let next = this.#styles.get(name ?? "");
    for (let depth = 0; depth < maxDepth && next !== undefined; depth++) {
      look = {
        parent: "",
        hidden: look.hidden ?? next.hidden,
        white: look.white ?? next.white,
        tiny: look.tiny ?? next.tiny,
        shaded: look.shaded ?? next.shaded,
      };
      next = this.#styles.get(next.parent);
    }
    return look;
  }
}

function changed(style: Style, attributes: Attributes): Style {
  const colour = attributes.get("color");
  const size = /^([\d.]{1,8})pt$/.exec(attributes.get("font-size") ?? "")?.[1];
  const fill =
    attributes.get("background-color") ??
    (attributes.get("fill") === "solid" ? attributes.get("fill-color") : undefined);
  const shown = attributes.get("display") ?? attributes.get("visibility");
  return {
    ...style,
    hidden: shown === undefined ? style.hidden : /^(?:none|false|hidden)$/.test(shown),
    white: colour === undefined ? style.white : isWhite(colour),
    tiny: size === undefined ? style.tiny : Number(size) <= tinyPoints,
    shaded: fill === undefined ? style.shaded : fill !== "transparent" && !isWhite(fill),
  };
}
