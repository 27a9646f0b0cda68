import { cellGap } from "../../bidi";
import { attributesOf } from "../../xml/markup";
import type { Flow } from "../flow";
import { numberText } from "../xlsx/format";
import type { OdfStyles } from "./styles";
import { Story } from "../story";

type Attributes = ReadonlyMap<string, string>;

const outside = {
  ...{ name: "", hidden: false, white: false, tiny: false, shaded: false },
  ...{ value: "", list: "", lists: 0 },
};
type Place = Readonly<typeof outside>;

const CELL = /^(?:covered-)?table-cell$/;
const BOXED = /^(?:text-box|annotation|note-body|table-cell|covered-table-cell)$/;
const PARAGRAPH = /^[ph]$/;
const ENCLOSED = /^(?:image|fill-image|background-image|object|object-ole)$/;
/** Elsewhere are names, dates and settings. */
const BODY = /^(?:body|master-styles)$/;

const FIELD = /^(?:page-number|page-count|sheet-name|title|file-name|date|time|author-name)$/;
const maxColumns = 1_000;

/** Reads a part of an OpenDocument file: `content.xml`, `styles.xml`, or both in one. */
export class OdfStory extends Story<Place> {
  #bodies = 0;
  #paragraphs = 0;
  #masters = 0;
  #label = "";
  #columns: boolean[] = [];
  #column = 0;
  readonly paths = new Set<string>();
  linked = false;

  constructor(
    flow: Flow,
    private readonly styles: OdfStyles,
    isLate: () => boolean,
  ) {
    super(flow, isLate);
  }

  get #place(): Place {
    return this.open.last ?? outside;
  }

  #isHidden(place: Place): boolean {
    return place.hidden || place.tiny || (place.white && !place.shaded);
  }

  protected override text(text: string): void {
    const place = this.#place;
    if (place.name === "binary-data") return;
    if (this.#bodies === 0) this.styles.takeText(place.name, text);
    if (this.#bodies === 0 || this.#paragraphs === 0) return;
    if (this.#masters > 0 && FIELD.test(place.name)) return;
    // White space collapses (OpenDocument 1.3 part 3, section 6.1.2).
    const plain = text.replace(/\s{1,9999}/g, " ");
    const exact =
      place.value !== "" && /^-?[\d.,]{1,20}E[+-]?\d{1,3}$/i.test(plain.trim()) ? numberText(place.value) : plain;
    this.flow.text(exact, this.#isHidden(place));
  }

  protected override opened(name: string, tag: string, empty: boolean): void {
    const attributes = attributesOf(tag);
    const flow = this.flow;
    const place = this.#place;
    this.styles.take(name, attributes);
    if (name === "table") [this.#columns, this.#column] = [[], 0];
    else if (name === "table-column") this.#addColumns(attributes);
    else if (name === "table-row") this.#column = 0;
    else if (name === "s")
      flow.text(" ".repeat(Math.min(Number(attributes.get("c") ?? "1") || 1, 100)), this.#isHidden(place));
    else if (name === "tab") flow.text(cellGap, this.#isHidden(place));
    else if (name === "line-break") flow.endLine();
    else if (name === "a") flow.link(attributes.get("href") ?? "");
    else if (ENCLOSED.test(name)) this.#enclosed(attributes);
    else if (name === "hidden-text") flow.text(attributes.get("string-value") ?? "", true);
    if (CELL.test(name) && empty) {
      this.#skipCells(attributes);
      return;
    }
    if (empty) {
      if (PARAGRAPH.test(name)) flow.endLine();
      return;
    }
    if (!this.open.push(this.#inner(name, attributes, place))) return;
    if (BOXED.test(name)) flow.open();
    if (BODY.test(name)) this.#bodies++;
    if (name === "master-styles") this.#masters++;
    if (PARAGRAPH.test(name)) this.#paragraphs++;
    this.#listed(name, attributes);
    if (name === "table" && this.#bodies > 0 && attributes.has("name")) this.#tableName(attributes.get("name") ?? "");
  }

  #listed(name: string, attributes: Attributes): void {
    const place = this.#place;
    const { lists } = this.styles;
    if (name === "list")
      lists.begin(place.lists, attributes.get("continue-numbering") === "true" || attributes.has("continue-list"));
    else if (name === "list-item") this.#label = lists.next(place.list, place.lists, attributes.get("start-value"));
    else if (PARAGRAPH.test(name) && this.#label !== "") {
      this.flow.text(this.#label, this.#isHidden(place));
      this.#label = "";
    }
  }

  /** Sheets show their names; tables in texts don't. */
  #tableName(name: string): void {
    if (this.open.has("spreadsheet")) this.flow.line(name, this.#isHidden(this.#place));
  }

  #inner(name: string, attributes: Attributes, around: Place): Place {
    const style = this.styles.look(attributes.get("style-name"));
    const collapsed = /^(?:collapse|filter)$/.test(attributes.get("visibility") ?? "");
    const inHiddenColumn = CELL.test(name) && (this.#columns[this.#column++] ?? false);
    const unseen = name === "deletion" || (name === "section" && attributes.get("display") === "none");
    return {
      name,
      hidden: around.hidden || style.hidden === true || collapsed || inHiddenColumn || unseen,
      white: style.white ?? around.white,
      tiny: style.tiny ?? around.tiny,
      shaded: (style.shaded ?? around.shaded) || name === "text-box",
      value: CELL.test(name) ? (attributes.get("value") ?? "") : around.value,
      list: (name === "list" ? attributes.get("style-name") : undefined) ?? around.list,
      lists: around.lists + (name === "list" ? 1 : 0),
    };
  }

  #addColumns(attributes: Attributes): void {
    const hidden = /^(?:collapse|filter)$/.test(attributes.get("visibility") ?? "");
    const count = Math.min(Number(attributes.get("number-columns-repeated") ?? "1") || 1, maxColumns);
    for (let at = 0; at < count && this.#columns.length < maxColumns; at++) this.#columns.push(hidden);
  }

  #skipCells(attributes: Attributes): void {
    const count = Math.min(Number(attributes.get("number-columns-repeated") ?? "1") || 1, maxColumns);
    this.#column += count;
    // Trailing empty cells of a row are left out.
    for (let at = 0; at < Math.min(count, 20); at++) {
      this.flow.open();
      this.flow.closeCell();
    }
  }

  #enclosed(attributes: Attributes): void {
    const path = (attributes.get("href") ?? "").replace(/^\.\//, "");
    if (/^(?:https?|ftp):|^[\\/]{2}/i.test(path)) this.linked = true;
    if (path !== "" && !/^[a-z]+:/i.test(path)) this.paths.add(path);
  }

  protected override end(): void {
    const name = this.open.pop()?.name ?? "";
    const flow = this.flow;
    if (BODY.test(name)) this.#bodies--;
    if (name === "master-styles") this.#masters--;
    if (PARAGRAPH.test(name)) {
      this.#paragraphs--;
      flow.endLine();
    } else if (CELL.test(name)) flow.closeCell();
    else if (BOXED.test(name)) flow.add(flow.take());
    else if (name === "table-row") flow.endRow();
  }
}
