import { counted, isTelling } from "../label";

type Attributes = ReadonlyMap<string, string>;

interface Level {
  readonly before: string;
  readonly behind: string;
  readonly kind: string;
  readonly start: number;
}

const numberOf = (text = "1"): number => {
  const number = Number.parseInt(text, 10);
  return Number.isSafeInteger(number) && number >= 0 ? number : 1;
};

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
export class OdfLists {
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
