import { rtfCharacters, decodeWindows1252, RtfReader, type RtfGroup, type RtfPlace } from "../../codecs";
import { Flow } from "../office/flow";
import { Aside } from "./aside";
import type { ReasonCode } from "../../analysis";
import type { DocumentReader, InnerFile } from "../reader";

const LINKED = /INCLUDEPICTURE\s{1,9}(?:\\\w\s{1,9})?"?\s{0,9}(?:https?:|\\{2})/i;

const LINES: ReadonlySet<string> = new Set(["par", "line", "sect", "page", "column", "\n", "\r"]);

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(rtfCharacters),
  ["_", "-"],
  ...Array.from(LINES, (word) => [word, "\n"] as const),
]);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const NO_TEXT = setOf(
  "stylesheet info filetbl listtable listoverridetable revtbl rsidtbl fonttbl themedata colorschememapping datastore generator latentstyles xmlnstbl objdata objclass mmathPr nonshppict bkmkstart bkmkend sp",
);

const TEXT = setOf("shptxt annotation footnote ud atnid atnauthor shppict shpinst");

const KEPT: ReadonlyMap<string, "name" | "value" | "label"> = new Map([
  ["sn", "name"],
  ["sv", "value"],
  ["leveltext", "label"],
  ["pntxtb", "label"],
  ["pntxta", "label"],
]);

const tinySize = 3;
const places: ReadonlyMap<string, RtfPlace> = new Map([
  ["fonttbl", "fonts"],
  ["colortbl", "colours"],
  ["fldinst", "instruction"],
]);
const BEHIND = /^(?:cb|highlight|chcbpat|cbpat|clcbpat)$/;

class Rtf extends RtfReader {
  readonly aside = new Aside();
  #kept = "";
  #shape = "";
  #inTable = false;
  #cellOpen = false;

  constructor(private readonly flow: Flow) {
    super(CHARACTERS, flow.report);
  }

  read(bytes: Uint8Array, isLate: () => boolean): "whole" | "damaged" | "tookTooLong" {
    let count = 0;
    let late = false;
    this.readTokens(bytes, () => {
      late = count++ % 100_000 === 99_999 && isLate();
      return !late && !this.flow.full;
    });
    if (late) return "tookTooLong";
    this.#endRow();
    this.flow.endLine();
    return this.depth > 0 ? "damaged" : "whole";
  }

  protected override decode(bytes: Uint8Array, charset: string): string {
    return charset === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes);
  }

  protected override image(bytes: Uint8Array, isBinary: boolean): void {
    if (isBinary) this.aside.binary(bytes);
    else this.aside.digits(bytes);
  }

  protected override field(target: string, instruction: string): void {
    this.flow.link(target);
    this.aside.linked ||= LINKED.test(instruction);
  }

  protected override ended({ place }: RtfGroup): void {
    if (place === this.group.place) return;
    const text = this.#kept;
    this.#kept = "";
    if (place === "image") this.aside.end();
    else if (place === "label") this.aside.label(text);
    else if (place === "name") this.#shape = text.trim();
    else if (place === "value" && this.#shape === "gtextUNICODE") this.flow.text(` ${text} `, this.group.hidden);
  }

  protected override write(text: string): void {
    const { place, hidden, deleted, shaded, size } = this.group;
    if (place === "name" || place === "value" || place === "label") this.#kept += text;
    if (place !== "text") return;
    this.#openCell();
    this.flow.text(text, hidden || deleted || (this.#isWhite(this.group.colour) && !shaded) || size <= tinySize);
  }

  #isWhite(colour: number): boolean {
    return this.colours[colour]?.every((part) => part >= 0xf0) ?? false;
  }

  #openCell(): void {
    if (!this.#inTable || this.#cellOpen) return;
    this.flow.open();
    this.#cellOpen = true;
  }

  #endCell(): void {
    this.#openCell();
    if (this.#cellOpen) this.flow.closeCell();
    this.#cellOpen = false;
  }

  #endRow(): void {
    if (this.#cellOpen) this.#endCell();
    this.flow.endRow();
  }

  protected override character(text: string, word: string): void {
    if (!LINES.has(word)) this.write(text);
    else if (this.group.place === "text") this.flow.endLine();
  }

  #layout(name: string): boolean {
    if (name === "cell" || name === "nestcell") {
      this.#inTable = true;
      this.#endCell();
    } else if (name === "row" || name === "nestrow") this.#endRow();
    else if (name === "intbl") this.#inTable = true;
    else if (name === "pard") {
      // Begins paragraphs outside tables; those within say `\intbl` after it.
      if (!this.#cellOpen) this.#inTable = false;
      this.set({ shaded: false });
    } else return false;
    return true;
  }

  protected override placeOf(word: string, isStarred: boolean): RtfPlace | null {
    const { place } = this.group;
    const kept = KEPT.get(word);
    if (kept !== undefined) this.#kept = "";
    if (kept !== undefined || place === "none") return kept ?? place;
    if (word === "pict") {
      this.aside.end();
      return "image";
    }
    const known = places.get(word);
    if (known !== undefined) return known;
    if (place === "fonts") return null;
    if (/^(?:header|footer)[lrf]?$/.test(word)) return place;
    if (TEXT.has(word)) return word === "shptxt" || word === "annotation" || word === "footnote" ? place : null;
    return isStarred || NO_TEXT.has(word) ? "none" : null;
  }

  protected override property(name: string, value: number | null): void {
    const { place } = this.group;
    if (place === "text" && this.#layout(name)) return;
    if (place === "image") this.aside.word(name, value);
    else if (BEHIND.test(name)) this.set({ shaded: (value ?? 0) > 0 && !this.#isWhite(value ?? 0) });
    else super.property(name, value);
  }
}

/** Reads RTF (1.9.1): text, images, list labels. Text that is hidden (`\v`), deleted, white or tiny is kept apart. */
export const readRtf: DocumentReader = async ({ name, bytes }, { limits, isLate }) => {
  const flow = new Flow(limits.characters);
  const rtf = new Rtf(flow);
  const end = rtf.read(bytes, isLate);
  const { aside } = rtf;
  flow.add(aside.labelsBeside(flow.result().visible));
  const { texts, cut } = flow.texts(name);
  const codes = new Set<ReasonCode>();
  if (cut) codes.add("tooLarge");
  if (end !== "whole" && !flow.full) codes.add(end);
  if (aside.more) codes.add("tooMany");
  if (aside.linked) codes.add("picturesNotRead");
  const files = aside.images.map((image, index): InnerFile => {
    return { name: `${name}/${index + 1}`, type: "", bytes: image, embedded: true };
  });
  return { texts, notes: [], missing: [...codes].map((code) => ({ code, detail: name })), files };
};
