import { codePageOfFont, fieldTarget, rtfTokens, tries, type RtfToken } from "../../../codecs";
import { decodeText } from "../mime/charset";
import { labelOfPage } from "./codePages";
import { RtfWriter } from "./rtfWriter";
import { CHARACTERS, UNSEEN } from "./rtfTables";

/** What holds within a group, until it ends. */
interface Group {
  /** `text`: shown; `tag`: HTML that was put away in the RTF; else not shown, and what it is instead. */
  readonly destination: "text" | "tag" | "fonts" | "colours" | "instruction" | "none";
  /** Is this for readers of RTF alone, and to be left out of the HTML (`\htmlrtf`)? */
  readonly rtfOnly: boolean;
  readonly font: number;
  /** Characters that follow a `\u` for readers that don't know it. */
  readonly fallback: number;
  readonly hidden: boolean;
  readonly colour: number;
  /** Half points. */
  readonly size: number;
}

const FIRST: Group = {
  destination: "text",
  rtfOnly: false,
  font: -1,
  fallback: 1,
  hidden: false,
  colour: 0,
  size: 24,
};

/** Colours, or fonts, of a table; a document has some dozen. */
const MAX_ENTRIES = 10_000;
/** Groups within each other that are looked at. */
const MAX_GROUPS = 500;

const ascii = new TextDecoder();

class RtfReader {
  private group = FIRST;
  private readonly outer: Group[] = [];
  private tooDeep = 0;
  private starred = false;
  private fresh = false;
  private readonly pages = new Map<number, number>();
  private readonly mayKeepPage = tries(MAX_ENTRIES, () => this.writer.report());
  private readonly colours: string[] = [];
  private colour = [0, 0, 0];
  private fontOfTable = 0;
  private defaultFont = 0;
  private page = 1252;
  private encapsulated = false;
  private bytes: number[] = [];
  private skip = 0;
  private instruction = "";
  private link = "";

  constructor(
    private readonly writer: RtfWriter,
    private readonly asHtml: boolean,
  ) {}

  read(bytes: Uint8Array): void {
    for (const token of rtfTokens(bytes)) {
      if (this.writer.full) break;
      this.take(token);
    }
    this.flush();
  }

  private take(token: RtfToken): void {
    if (token.kind === "bytes") return this.run(token.bytes);
    if (token.kind === "open") {
      this.flush();
      this.fresh = true;
      this.skip = 0;
      if (this.outer.length < MAX_GROUPS) this.outer.push(this.group);
      else if (this.tooDeep++ === 0) this.writer.report();
    } else if (token.kind === "close") {
      this.flush();
      this.fresh = false;
      this.skip = 0;
      this.endGroup();
    } else if (token.kind === "word") {
      this.word(token.name, token.value);
    }
  }

  private endGroup(): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    const ended = this.group;
    this.group = this.outer.pop() ?? FIRST;
    if (ended.destination === "instruction" && this.group.destination !== "instruction") {
      // A field: what a click opens (`HYPERLINK "address"`), then what is shown for it.
      this.link = fieldTarget(this.instruction);
      this.instruction = "";
    }
    if (ended.destination === "text" && this.group.destination === "text" && this.writer.linked > this.outer.length)
      this.writer.endLink();
  }

  private run(bytes: Uint8Array): void {
    const skipped = Math.min(this.skip, bytes.length);
    this.skip -= skipped;
    if (skipped === bytes.length) return;
    this.fresh = false;
    const { destination } = this.group;
    if (destination === "colours") return this.endColours(bytes);
    // Pictures are megabytes of digits that nobody reads here.
    if (destination === "none" || destination === "fonts") return;
    for (let at = skipped; at < bytes.length; at++) this.bytes.push(bytes[at] ?? 0);
    if (this.bytes.length > 4096) this.flush();
  }

  private endColours(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte !== 0x3b || this.colours.length >= MAX_ENTRIES) continue;
      this.colours.push(`rgb(${this.colour.join()})`);
      this.colour = [0, 0, 0];
    }
  }

  /** Writes the bytes that have come, in the charset of their font. */
  private flush(): void {
    if (this.bytes.length === 0) return;
    const bytes = Uint8Array.from(this.bytes);
    this.bytes = [];
    // Most runs are plain, and there may be a million.
    if (bytes.every((byte) => byte < 0x80)) return this.write(ascii.decode(bytes));
    const font = this.group.font < 0 ? this.defaultFont : this.group.font;
    this.write(decodeText(bytes, labelOfPage(this.pages.get(font) ?? this.page) ?? "windows-1252").text);
  }

  private write(text: string): void {
    const { destination, rtfOnly, hidden, colour, size } = this.group;
    if (destination === "instruction") {
      this.instruction += text;
      return;
    }
    const fromHtml = this.asHtml && this.encapsulated;
    if (destination === "tag" && fromHtml && !rtfOnly) this.writer.markup(text);
    if (destination !== "text" || (fromHtml && rtfOnly)) return;
    if (fromHtml) this.writer.plain(text);
    else this.writer.styled(text, { hidden, colour: this.colours[colour] ?? null, points: size / 2 });
  }

  private word(name: string, value: number | null): void {
    const character = CHARACTERS.get(name);
    const wasFresh = this.fresh;
    if (name === "*") {
      this.starred = this.fresh;
      return;
    }
    this.fresh = false;
    if (this.skip > 0 && character !== undefined) {
      this.skip--;
      return;
    }
    if (wasFresh && this.destination(name)) return;
    if (character !== undefined) {
      this.flush();
      this.write(this.group.destination === "tag" && character === "\n" ? "\r\n" : character);
    } else if (name === "u" && value !== null) {
      this.flush();
      this.write(String.fromCharCode(value & 0xffff));
      this.skip = this.group.fallback;
    } else {
      this.property(name, value);
    }
  }

  /** The first word of a group may say that it is something else than text. */
  private destination(name: string): boolean {
    const { starred } = this;
    this.starred = false;
    const go = (destination: Group["destination"]): true => {
      this.group = { ...this.group, destination };
      return true;
    };
    if (this.group.destination === "none") return true;
    if (name === "fonttbl") return go("fonts");
    if (name === "colortbl") return go("colours");
    if (name === "fldinst") return go("instruction");
    if (name === "htmltag" && starred) return go("tag");
    if (name === "fldrslt" && this.link !== "") {
      if (!this.encapsulated) this.writer.startLink(this.link, this.outer.length);
      this.link = "";
      return true;
    }
    return starred || UNSEEN.has(name) ? go("none") : false;
  }

  private property(name: string, value: number | null): void {
    const set = (change: Partial<Group>): void => {
      this.flush();
      this.group = { ...this.group, ...change };
    };
    const isOn = value !== 0;
    if (name === "htmlrtf") set({ rtfOnly: isOn });
    else if (name === "v") set({ hidden: isOn });
    else if (name === "plain") set({ hidden: false, colour: 0, size: 24, font: -1 });
    else if (name === "cf") set({ colour: value ?? 0 });
    else if (name === "fs") set({ size: value ?? 24 });
    else if (name === "uc") set({ fallback: Math.min(Math.max(value ?? 1, 0), 16) });
    else if (name === "f" && this.group.destination === "fonts") this.fontOfTable = value ?? 0;
    else if (name === "f") set({ font: value ?? 0 });
    else if (name === "fcharset") this.fontPage(value === 0 || value === 2 ? 1252 : codePageOfFont(value ?? 1));
    else if (name === "cpg") this.fontPage(value ?? undefined);
    else if (name === "ansicpg" && value !== null) this.page = value;
    else if (name === "mac") this.page = 10000;
    else if (name === "deff") this.defaultFont = value ?? 0;
    else if (name === "fromhtml") this.encapsulated = isOn;
    else if (this.group.destination === "colours") {
      const index = ["red", "green", "blue"].indexOf(name);
      if (index >= 0) this.colour[index] = Math.min(Math.max(value ?? 0, 0), 255);
    }
  }

  private fontPage(page: number | undefined): void {
    if (page !== undefined && this.group.destination === "fonts" && this.mayKeepPage())
      this.pages.set(this.fontOfTable, page);
  }
}

/** The text of RTF in HTML, or as plain text; `cut` where it was longer than the bound. */
export interface RtfText {
  readonly content: string;
  readonly cut: boolean;
}

/**
 * RTF as HTML: the HTML that it was made from, where it carries that (MS-OXRTFEX), else its text with what hides text in
 * it: hidden marks, colours, sizes, and the addresses of links. Linear in its size.
 * @param most Characters that are written at most.
 */
export function htmlOfRtf(bytes: Uint8Array, most: number): RtfText {
  const writer = new RtfWriter(true, most);
  new RtfReader(writer, true).read(bytes);
  return writer.result();
}

/** RTF as the text that a reader of RTF shows, whatever it was made from. */
export function textOfRtf(bytes: Uint8Array, most: number): RtfText {
  const writer = new RtfWriter(false, most);
  new RtfReader(writer, false).read(bytes);
  return writer.result();
}
