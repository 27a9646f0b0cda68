import { codePageOfFont, fieldTarget, rtfTokens, tries, type RtfToken } from "../../codecs";
import { LINKED } from "../office/field";
import type { Flow } from "../office/flow";
import { Aside } from "./aside";
import { first, type Group } from "./group";
import { charsetOf, decode } from "./charsets";
import { CHARACTERS, KEPT, LINES, NO_TEXT, TEXT } from "./tables";

const deepest = 500;
const mostColours = 10_000;
const mostFonts = 10_000;
const tinySize = 3;

/** Reads one document of RTF into lines. */
export class Rtf {
  readonly aside = new Aside();
  readonly #flow: Flow;
  readonly #outer: Group[] = [];
  readonly #fonts = new Map<number, string>();
  readonly #mayKeepFont = tries(mostFonts, () => this.#flow.report());
  readonly #white: boolean[] = [];
  #group = first;
  #beyond = 0;
  #fresh = false;
  #starred = false;
  #bytes: number[] = [];
  #skip = 0;
  #page = "windows-1252";
  #usualFont = 0;
  #fontOfTable = 0;
  #colour: [number, number, number] = [0, 0, 0];
  #instruction = "";
  /** A text that is kept, and the property of a shape whose value comes next. */
  #kept = "";
  #shapes = "";
  #inTable = false;
  #cellOpen = false;

  constructor(flow: Flow) {
    this.#flow = flow;
  }

  /** @returns whether all groups were closed */
  read(bytes: Uint8Array, isLate: () => boolean): "whole" | "damaged" | "tookTooLong" {
    let count = 0;
    for (const token of rtfTokens(bytes)) {
      if (count++ % 100_000 === 99_999 && isLate()) return "tookTooLong";
      if (this.#flow.full) return "whole";
      this.#take(token);
    }
    this.#flush();
    this.#endRow();
    this.#flow.endLine();
    return this.#outer.length > 0 ? "damaged" : "whole";
  }

  #take(token: RtfToken): void {
    if (token.kind === "bytes") return this.#run(token.bytes);
    if (token.kind === "binary") {
      if (this.#group.holds === "picture") this.aside.binary(token.bytes);
      return;
    }
    if (token.kind === "word") return this.#word(token.name, token.value);
    this.#flush();
    this.#skip = 0;
    this.#fresh = token.kind === "open";
    if (token.kind === "open") {
      if (this.#outer.length < deepest) this.#outer.push(this.#group);
      else if (this.#beyond++ === 0) this.#flow.report();
    } else if (this.#beyond > 0) this.#beyond--;
    else this.#endGroup();
  }

  #endGroup(): void {
    const ended = this.#group;
    this.#group = this.#outer.pop() ?? first;
    if (ended.holds !== this.#group.holds) this.#keep(ended.holds);
    if (ended.holds !== "instruction" || this.#group.holds === "instruction") return;
    this.#flow.link(fieldTarget(this.#instruction));
    this.aside.linked ||= LINKED.test(this.#instruction);
    this.#instruction = "";
  }

  /** A group ends that is kept. */
  #keep(holds: Group["holds"]): void {
    const text = this.#kept;
    this.#kept = "";
    if (holds === "picture") this.aside.end();
    else if (holds === "label") this.aside.label(text);
    else if (holds === "name") this.#shapes = text.trim();
    // Letters that are bent by a shape.
    else if (holds === "value" && this.#shapes === "gtextUNICODE") this.#flow.text(` ${text} `, this.#group.hidden);
  }

  #run(bytes: Uint8Array): void {
    const skipped = Math.min(this.#skip, bytes.length);
    this.#skip -= skipped;
    if (skipped === bytes.length) return;
    this.#fresh = false;
    const { holds } = this.#group;
    if (holds === "colours") this.#colours(bytes);
    if (holds === "picture") this.aside.digits(bytes.subarray(skipped));
    if (holds === "fonts" || holds === "colours" || holds === "picture" || holds === "none") return;
    for (let at = skipped; at < bytes.length; at++) this.#bytes.push(bytes[at] ?? 0);
    if (this.#bytes.length > 4096) this.#flush();
  }

  #colours(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte !== 0x3b || this.#white.length >= mostColours) continue;
      this.#white.push(this.#colour.every((part) => part >= 0xf0));
      this.#colour = [0, 0, 0];
    }
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    const font = this.#group.font < 0 ? this.#usualFont : this.#group.font;
    this.#write(decode(bytes, this.#fonts.get(font) ?? this.#page));
  }

  #write(text: string): void {
    const { holds, hidden, deleted, colour, shaded, size } = this.#group;
    if (holds === "instruction") this.#instruction += text;
    if (/^(?:name|value|label)$/.test(holds)) this.#kept += text;
    if (holds !== "text") return;
    const isWhite = this.#white[colour] === true && !shaded;
    this.#openCell();
    this.#flow.text(text, hidden || deleted || isWhite || size <= tinySize);
  }

  #openCell(): void {
    if (!this.#inTable || this.#cellOpen) return;
    this.#flow.open();
    this.#cellOpen = true;
  }

  #endCell(): void {
    this.#openCell();
    if (this.#cellOpen) this.#flow.closeCell();
    this.#cellOpen = false;
  }

  #endRow(): void {
    if (this.#cellOpen) this.#endCell();
    this.#flow.endRow();
  }

  #word(name: string, value: number | null): void {
    const wasFresh = this.#fresh;
    if (name === "*") {
      this.#starred = this.#fresh;
      return;
    }
    this.#fresh = false;
    const character = CHARACTERS.get(name);
    if (this.#skip > 0 && (character !== undefined || LINES.has(name))) {
      this.#skip--;
      return;
    }
    if (wasFresh && this.#destination(name)) return;
    if (name === "u" && value !== null) {
      this.#flush();
      this.#write(String.fromCharCode(value & 0xffff));
      this.#skip = this.#group.fallback;
      return;
    }
    this.#flush();
    if (character !== undefined) this.#write(character);
    else if (this.#group.holds === "text" && this.#layout(name)) return;
    else this.#property(name, value);
  }

  #layout(name: string): boolean {
    if (LINES.has(name)) this.#flow.endLine();
    else if (name === "cell" || name === "nestcell") {
      this.#inTable = true;
      this.#endCell();
    } else if (name === "row" || name === "nestrow") this.#endRow();
    else if (name === "intbl") this.#inTable = true;
    else if (name === "pard") {
      // Paragraphs outside of tables begin like this, and those within say `\intbl` behind it.
      if (!this.#cellOpen) this.#inTable = false;
      this.#group = { ...this.#group, shaded: false };
    } else return false;
    return true;
  }

  /** The first word of a group may say that it is something else than text. */
  #destination(name: string): boolean {
    const starred = this.#starred;
    this.#starred = false;
    const go = (holds: Group["holds"]): true => {
      this.#group = { ...this.#group, holds };
      return true;
    };
    const kept = KEPT.get(name);
    if (kept !== undefined) {
      this.#kept = "";
      return go(kept);
    }
    if (this.#group.holds === "none") return true;
    if (name === "pict") {
      this.aside.end();
      return go("picture");
    }
    if (name === "fonttbl") return go("fonts");
    if (name === "colortbl") return go("colours");
    if (name === "fldinst") return go("instruction");
    if (this.#group.holds === "fonts") return false;
    if (/^(?:header|footer)[lrf]?$/.test(name)) return true;
    if (TEXT.has(name)) return name === "shptxt" || name === "annotation" || name === "footnote";
    return starred || NO_TEXT.has(name) ? go("none") : false;
  }

  #property(name: string, value: number | null): void {
    const set = (change: Partial<Group>): void => {
      this.#group = { ...this.#group, ...change };
    };
    const isOn = value !== 0;
    const { holds } = this.#group;
    if (holds === "picture") this.aside.word(name, value);
    else if (name === "v") set({ hidden: isOn });
    else if (name === "deleted") set({ deleted: isOn });
    else if (name === "plain") set({ hidden: false, deleted: false, colour: 0, size: 24, font: -1, shaded: false });
    else if (name === "cf") set({ colour: value ?? 0 });
    else if (name === "fs") set({ size: value ?? 24 });
    else if (/^(?:cb|highlight|chcbpat|cbpat|clcbpat)$/.test(name))
      set({ shaded: (value ?? 0) > 0 && this.#white[value ?? 0] !== true });
    else if (name === "uc") set({ fallback: Math.min(Math.max(value ?? 1, 0), 16) });
    else if (name === "f" && holds === "fonts") this.#fontOfTable = value ?? 0;
    else if (name === "f") set({ font: value ?? 0 });
    else if (name === "fcharset" && holds === "fonts") this.#font(charsetOf(codePageOfFont(value ?? 0)));
    else if (name === "cpg" && holds === "fonts") this.#font(charsetOf(value));
    else if (name === "ansicpg") this.#page = charsetOf(value) ?? this.#page;
    else if (name === "mac") this.#page = "macintosh";
    else if (name === "deff") this.#usualFont = value ?? 0;
    else if (holds === "colours") {
      const index = ["red", "green", "blue"].indexOf(name);
      if (index >= 0) this.#colour[index] = value ?? 0;
    }
  }

  #font(label: string | undefined): void {
    if (label !== undefined && this.#mayKeepFont()) this.#fonts.set(this.#fontOfTable, label);
  }
}
