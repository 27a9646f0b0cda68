import { counted, isTelling, holdsAccount, numberOf } from "../label";
import { over, plain, type Look } from "../look";

type Attributes = ReadonlyMap<string, string>;

type Level = { readonly before: string; readonly behind: string; readonly kind: string; readonly start: number };

function levelOf(name: string, attributes: Attributes): Level {
  // LibreOffice uses its own format, with the number as `%1%`.
  const [first, ...rest] = (attributes.get("num-list-format") ?? "").split(/%\d{1,2}%/);
  const own = attributes.has("num-list-format");
  return {
    before: (own ? first : attributes.get("num-prefix")) ?? "",
    behind: own ? rest.join("") : (attributes.get("num-suffix") ?? ""),
    kind: name !== "list-level-style-bullet" ? (attributes.get("num-format") ?? "") : "",
    start: numberOf(attributes.get("start-value")),
  };
}

/** Lists of a document (OpenDocument 1.3 part 3, section 16.30), which put labels before paragraphs. */
class OdfLists {
  readonly #styles = new Map<string, Map<number, Level>>();
  readonly #counts: number[] = [];
  readonly #shown = new Set<string>();
  #last: Map<number, Level> = new Map();

  take(name: string, attributes: Attributes): void {
    if (/^(?:list|outline)-style$/.test(name)) {
      this.#last = new Map();
      this.#styles.set(attributes.get("name") ?? "", this.#last);
    } else if (/^(?:list-level-style-(?:number|bullet)|outline-level-style)$/.test(name))
      this.#last.set(numberOf(attributes.get("level")), levelOf(name, attributes));
  }

  begin(depth: number, isContinued: boolean): void {
    if (!isContinued || depth > 1) this.#counts[depth] = 0;
  }

  /** Counts a list entry. Returns its label, or "" for a bullet or mere number. */
  next(style: string, depth: number, value: string | undefined): string {
    const level = this.#styles.get(style)?.get(depth);
    if (level === undefined) return "";
    const { before, behind, kind, start } = level;
    const count = (this.#counts[depth] ?? 0) + 1;
    const number = value === undefined ? start + count - 1 : numberOf(value);
    this.#counts[depth] = number - start + 1;
    const digits = kind === "" ? "" : counted(number, kind === "A" ? "capitals" : kind === "a" ? "letters" : "digits");
    if (!isTelling(before + behind, kind === "" ? 0 : value === undefined ? start : number)) return "";
    this.#shown.add(before + behind);
    return `${before}${digits}${behind} `;
  }

  others(): string[] {
    const levels = [...this.#styles.values()].flatMap((style) => [...style.values()]);
    return levels.map(({ before, behind }) => before + behind).filter((text) => !this.#shown.has(text));
  }
}

/** What a style hides or colours (OpenDocument 1.3 part 3, section 16). */
type Style = Look & { readonly parent: string };
const maxDepth = 20;
const maxStyles = 50_000;
const FORMAT = /^(?:number|currency|percentage|date|time|boolean|text)-style$/;
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
        this.#styles.set(this.#last, { ...plain, parent: attributes.get("parent-style-name") ?? "" });
    } else if (/^(?:text|paragraph|table|table-cell|table-row|graphic|section|drawing-page)-properties$/.test(name)) {
      const style = this.#styles.get(this.#last);
      if (style !== undefined) this.#styles.set(this.#last, changed(style, attributes));
    }
  }

  takeText(name: string, text: string): void {
    if (this.#format !== null && (name === "text" || name === "currency-symbol")) this.#format += text;
  }

  #endFormat(): void {
    if (holdsAccount(this.#format ?? "")) this.#formats.add(this.#format ?? "");
    this.#format = "";
  }

  others(): string[] {
    this.#endFormat();
    return [...new Set([...this.lists.others().filter(holdsAccount), ...this.#formats])];
  }

  look(name: string | undefined): Look {
    let look = plain;
    let next = this.#styles.get(name ?? "");
    for (let depth = 0; depth < maxDepth && next !== undefined; depth++) {
      look = over(next, look);
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
