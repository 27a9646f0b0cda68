import { all, at, below, type Element } from "../../xml/tree";
import { counted, holdsAccount, isTelling, numberOf } from "../label";

interface Level {
  readonly start: number;
  readonly kind: string;
  /** `%1` is the number of the first level. */
  readonly text: string;
  readonly gap: string;
  readonly style: string;
}

const maxLevels = 9;
const valueOf = (element: Element, name: string): string => at(element, name)[0]?.attributes.get("val") ?? "";

function levelOf(element: Element): Level {
  return {
    start: numberOf(valueOf(element, "start"), 0),
    kind: valueOf(element, "numFmt"),
    text: valueOf(element, "lvlText"),
    gap: valueOf(element, "suff") === "nothing" ? "" : " ",
    style: valueOf(element, "pStyle"),
  };
}

function shown(number: number, kind: string): string {
  if (kind === "none" || kind === "bullet") return "";
  return counted(number, kind === "upperLetter" ? "capitals" : kind === "lowerLetter" ? "letters" : "digits");
}

function levelsOf(element: Element, into = new Map<number, Level>()): Map<number, Level> {
  for (const level of all(element, "lvl")) {
    const index = numberOf(level.attributes.get("ilvl"), 0);
    if (index < maxLevels) into.set(index, levelOf(level));
  }
  return into;
}

/** Lists of a document (ECMA-376 part 1, section 17.9), which put labels before paragraphs. */
export class Lists {
  readonly #levels = new Map<string, ReadonlyMap<number, Level>>();
  readonly #counts = new Map<string, number[]>();
  readonly #shown = new Set<string>();

  constructor(private readonly root: Element | null) {
    const kinds = new Map<string, ReadonlyMap<number, Level>>();
    for (const kind of root === null ? [] : below(root, "abstractNum"))
      kinds.set(kind.attributes.get("abstractNumId") ?? "", levelsOf(kind));
    for (const list of root === null ? [] : below(root, "num")) {
      const levels = new Map(kinds.get(valueOf(list, "abstractNumId")));
      for (const change of all(list, "lvlOverride")) {
        levelsOf(change, levels);
        const index = numberOf(change.attributes.get("ilvl"), 0);
        const level = levels.get(index);
        if (level !== undefined && at(change, "startOverride").length > 0)
          levels.set(index, { ...level, start: numberOf(valueOf(change, "startOverride"), level.start) });
      }
      this.#levels.set(list.attributes.get("numId") ?? "", levels);
    }
  }

  /** Counts a paragraph of a list. Returns its label, or "" for a bullet or mere number. `index` null: only its style says it. */
  next(list: string, index: number | null, style: string): string {
    const levels = this.#levels.get(list);
    if (levels === undefined) return "";
    const own = index ?? [...levels].find(([, level]) => style !== "" && level.style === style)?.[0] ?? 0;
    const level = levels.get(own);
    if (level === undefined) return "";
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    counts[own] = counts[own] === undefined ? level.start : counts[own] + 1;
    counts.length = own + 1;
    let first = 0;
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = levels.get(at);
      if (other === undefined) return "";
      first = Math.max(first, other.start);
      return shown(counts[at] ?? other.start, other.kind);
    });
    if (!isTelling(level.text.replace(/%\d/g, ""), first)) return "";
    this.#shown.add(level.text);
    return text + level.gap;
  }

  others(): string[] {
    const texts =
      this.root === null ? [] : below(this.root, "lvlText").map(({ attributes }) => attributes.get("val") ?? "");
    return [...new Set(texts)].filter((text) => !this.#shown.has(text) && holdsAccount(text.replace(/%\d/g, "")));
  }
}
