import { fieldTarget } from "../../../codecs";
import { attributesOf } from "../../xml/markup";
import type { Flow } from "../flow";
import { over, plain, type Look } from "../look";
import { isColour, withProperty, type Listed, type Styles } from "./look";
import type { Lists } from "./lists";
import { Story } from "../story";

interface Place {
  readonly name: string;
  readonly gone: boolean;
  /** In a cell, paragraph or frame with a background on which white text is legible. */
  readonly shaded: boolean;
  readonly past: boolean;
  readonly around: Look;
}

const PAST = /^(?:rPr|pPr|sectPr|tblPr|tcPr|trPr|tblGrid|tblPrEx|numbering)Change$/;
const CHARACTERS: Readonly<Record<string, string>> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-", ptab: "\t" };

/** Reads a part of a Word document that contains text. */
export class DocxStory extends Story<Place> {
  #run: Look = plain;
  #paragraph: Look = plain;
  #instruction = "";
  #styled = "";
  #listed: Listed | null = null;
  readonly #choices: (string | null)[] = [];
  /** True if controls are bound to data outside the text. */
  isBound = false;

  constructor(
    flow: Flow,
    private readonly styles: Styles,
    private readonly lists: Lists,
    isLate: () => boolean,
  ) {
    super(flow, isLate);
  }

  protected override ended(): void {
    this.#endInstruction();
  }

  get #place(): Place {
    return this.open.last ?? { name: "", gone: false, shaded: false, past: false, around: plain };
  }

  #hidden(gone: boolean): boolean {
    const look = over(this.#paragraph, this.#run);
    const isWhite = look.white === true && look.shaded !== true && !this.#place.shaded;
    return gone || look.hidden === true || look.tiny === true || isWhite;
  }

  protected override text(text: string): void {
    const { name, gone, past } = this.#place;
    if (past) return;
    if (name === "t" || name === "delText")
      this.flow.text(text.replace(/[\r\n]/g, " "), this.#hidden(gone || name === "delText"));
    else if (name === "instrText" || name === "delInstrText") this.#instruction += text;
  }

  #endInstruction(): void {
    this.flow.link(fieldTarget(this.#instruction));
    this.#instruction = "";
  }

  protected override opened(name: string, tag: string, empty: boolean): void {
    const place = this.#place;
    const around = this.#paragraph;
    const flow = this.flow;
    const character = CHARACTERS[name];
    if (character !== undefined && place.name === "r") {
      if (character === "\n") flow.endLine();
      else flow.text(character, this.#hidden(place.gone));
    } else this.#begin(name, attributesOf(tag), place);
    if (empty && name === "p") flow.endLine();
    if (empty) return;
    const gone = place.gone || name === "del" || name === "moveFrom";
    const past = place.past || PAST.test(name);
    const shaded = place.shaded || name === "txbxContent" || name === "textbox";
    if (!this.open.push({ name, gone, past, shaded, around })) return;
    if (name === "bdo" && !past)
      flow.text(/rtl/i.test(attributesOf(tag).get("val") ?? "") ? "\u202e" : "\u202d", false);
    if (name === "tc" || name === "txbxContent" || name === "Choice" || name === "Fallback") flow.open();
    if (name === "AlternateContent") this.#choices.push(null);
  }

  #begin(name: string, attributes: ReadonlyMap<string, string>, place: Place): void {
    if (place.past) return;
    const value = (attribute: string): string | undefined => attributes.get(attribute);
    if (name === "p") this.#paragraph = plain;
    else if (name === "pPr") [this.#styled, this.#listed] = ["", null];
    else if (name === "ilvl" || name === "numId") this.#number(name, value("val") ?? "");
    else if (name === "r") this.#run = plain;
    else if (name === "fldChar") this.#endInstruction();
    else if (name === "fldSimple") this.flow.link(fieldTarget(value("instr") ?? ""));
    else if (name === "dataBinding") this.isBound = true;
    else if (name === "textpath") this.flow.text(` ${value("string") ?? ""} `, this.#hidden(place.gone));
    else if (name === "listEntry") this.flow.text(` ${value("val") ?? ""} `, this.#hidden(place.gone));
    else if (name === "sym") this.#symbol(value("char"), place);
    else if (name === "pStyle" || name === "rStyle") this.#style(name, value("val") ?? "");
    else if (name === "tblStyle") this.#shade("tbl", this.styles.colouring.has(value("val") ?? ""));
    else if (name === "shd" && place.name === "tcPr") this.#shade("tc", isColour(value("fill")));
    else if (place.name === "pPr" && name === "shd") this.#paragraph = withProperty(this.#paragraph, name, value);
    else if (place.name === "rPr" && this.open.before(1)?.name === "r")
      this.#run = withProperty(this.#run, name, value);
  }

  #symbol(code: string | undefined, { gone }: Place): void {
    const number = Number.parseInt(code ?? "", 16);
    // Symbol fonts map their signs to the private use area.
    if (number > 0x1f && number < 0xfffe)
      this.flow.text(String.fromCharCode(number & (number >= 0xf000 ? 0xff : 0xffff)), this.#hidden(gone));
  }

  #style(kind: string, id: string): void {
    const look = this.styles.looks.get(id) ?? plain;
    if (kind === "pStyle") {
      this.#paragraph = over(look, this.#paragraph);
      [this.#styled, this.#listed] = [id, this.styles.lists.get(id) ?? null];
    } else this.#run = over(look, this.#run);
  }

  #number(name: string, value: string): void {
    const { list = "", level = null } = this.#listed ?? {};
    this.#listed = name === "numId" ? { list: value, level } : { list, level: Number(value) };
  }

  #label(gone: boolean): void {
    if (this.#listed === null) return;
    const label = this.lists.next(this.#listed.list, this.#listed.level, this.#styled);
    if (label !== "") this.flow.text(label, this.#hidden(gone));
    this.#listed = null;
  }

  #shade(name: string, on: boolean): void {
    if (on) this.open.change(name, (place) => ({ ...place, shaded: true }));
  }

  protected override end(): void {
    const { name, around, gone, past } = this.open.pop() ?? this.#place;
    const flow = this.flow;
    if (name === "p") {
      flow.endLine();
      this.#paragraph = around;
    }
    if (name === "r") this.#run = plain;
    else if (name === "pPr" && !past) this.#label(gone);
    else if (name === "bdo") flow.text("\u202c", false);
    else if (name === "tc") flow.closeCell();
    else if (name === "tr") flow.endRow();
    else if (name === "txbxContent") flow.add(flow.take());
    else if (name === "Choice" || name === "Fallback") this.#alternative(flow.take());
    else if (name === "AlternateContent") this.#choices.pop();
  }

  /** Programs show one of the alternatives, which mostly say the same: keep what differs. */
  #alternative(lines: string[]): void {
    const text = lines.join("").replace(/\s/g, "");
    const earlier = this.#choices.at(-1) ?? null;
    if (earlier !== null && earlier === text) return;
    if (this.#choices.length > 0) this.#choices[this.#choices.length - 1] = text;
    this.flow.add(lines);
  }
}
