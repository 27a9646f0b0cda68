import { tries, type ReportCut } from "../bounded";
import { charsetOfCodePage } from "../charsets";
import { fieldTarget } from "../field";
import { codePageOfFont, rtfTokens, type RtfToken } from "./tokens";

/** What a group holds. */
export type RtfPlace =
  "text" | "fonts" | "colours" | "instruction" | "image" | "label" | "name" | "value" | "tag" | "none";

const plain = {
  /** -1 for the document's usual one. */
  font: -1,
  ...{ hidden: false, deleted: false, colour: 0, shaded: false },
  /** Half points. */
  size: 24,
};
const first = {
  ...plain,
  place: "text" as RtfPlace,
  /** For RTF readers only, not for the encapsulated HTML (`\htmlrtf`). */
  rtfOnly: false,
  /** Characters after `\u` for readers that don't know it. */
  fallback: 1,
};
/** The state of a group, which ends with it. */
export type RtfGroup = Readonly<typeof first>;

const maxEntries = 10_000;
const maxGroups = 500;
const maxRun = 4_096;

/** Rich Text Format 1.9.1. Subclasses decide what groups hold, and take the text. */
export abstract class RtfReader {
  protected group: RtfGroup = first;
  /** 0 to 255. */
  protected readonly colours: (readonly number[])[] = [];
  readonly #outer: RtfGroup[] = [];
  readonly #charsets = new Map<number, string>();
  readonly #mayKeepCharset: () => boolean;
  #beyond = 0;
  #isStarred = false;
  #isFresh = false;
  #colour = [0, 0, 0];
  #fontOfTable = 0;
  #usualFont = 0;
  #charset = "windows-1252";
  #bytes: number[] = [];
  #skip = 0;
  #instruction = "";

  /** @param characters control words and symbols for text @param report called when a bound is reached */
  constructor(
    private readonly characters: ReadonlyMap<string, string>,
    private readonly report: ReportCut,
  ) {
    this.#mayKeepCharset = tries(maxEntries, report);
  }

  protected get depth(): number {
    return this.#outer.length;
  }

  protected readTokens(bytes: Uint8Array, wants: () => boolean): boolean {
    for (const token of rtfTokens(bytes)) {
      if (!wants()) return false;
      this.#take(token);
    }
    this.#flush();
    return true;
  }

  protected abstract write(text: string): void;
  /** @param charset WHATWG label */
  protected abstract decode(bytes: Uint8Array, charset: string): string;
  /** Null if the word is a property or text. */
  protected abstract placeOf(word: string, isStarred: boolean): RtfPlace | null;
  protected abstract field(target: string, instruction: string): void;
  protected ended(_: RtfGroup): void {}
  /** Hexadecimal digits, or bytes. */
  protected image(_bytes: Uint8Array, _isBinary: boolean): void {}

  protected character(text: string, _word: string): void {
    this.write(text);
  }

  #take(token: RtfToken): void {
    if (token.kind === "bytes") return this.#run(token.bytes);
    if (token.kind === "binary") {
      if (this.group.place === "image") this.image(token.bytes, true);
      return;
    }
    if (token.kind === "word") return this.#word(token.name, token.value);
    this.#flush();
    this.#skip = 0;
    this.#isFresh = token.kind === "open";
    if (token.kind === "open") {
      if (this.#outer.length < maxGroups) this.#outer.push(this.group);
      else if (this.#beyond++ === 0) this.report();
    } else if (this.#beyond > 0) this.#beyond--;
    else this.#endGroup();
  }

  #endGroup(): void {
    const ended = this.group;
    this.group = this.#outer.pop() ?? first;
    if (ended.place === "instruction" && this.group.place !== "instruction") {
      this.field(fieldTarget(this.#instruction), this.#instruction);
      this.#instruction = "";
    }
    this.ended(ended);
  }

  #run(bytes: Uint8Array): void {
    const skipped = Math.min(this.#skip, bytes.length);
    this.#skip -= skipped;
    if (skipped === bytes.length) return;
    this.#isFresh = false;
    const { place } = this.group;
    if (place === "colours") this.#endColours(bytes);
    if (place === "image") this.image(bytes.subarray(skipped), false);
    if (place === "fonts" || place === "colours" || place === "image" || place === "none") return;
    for (let at = skipped; at < bytes.length; at++) this.#bytes.push(bytes[at] ?? 0);
    if (this.#bytes.length > maxRun) this.#flush();
  }

  #endColours(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte !== 0x3b || this.colours.length >= maxEntries) continue;
      this.colours.push(this.#colour);
      this.#colour = [0, 0, 0];
    }
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    const font = this.group.font < 0 ? this.#usualFont : this.group.font;
    this.#write(this.decode(bytes, this.#charsets.get(font) ?? this.#charset));
  }

  #write(text: string): void {
    if (this.group.place === "instruction") this.#instruction += text;
    else this.write(text);
  }

  #word(name: string, value: number | null): void {
    if (name === "*") {
      this.#isStarred = this.#isFresh;
      return;
    }
    const wasFresh = this.#isFresh;
    this.#isFresh = false;
    const character = this.characters.get(name);
    if (this.#skip > 0 && character !== undefined) {
      this.#skip--;
      return;
    }
    // Only the first word of a group can say what it holds.
    if (wasFresh && this.#begin(name)) return;
    this.#flush();
    if (name === "u" && value !== null) {
      this.#write(String.fromCharCode(value & 0xffff));
      this.#skip = this.group.fallback;
    } else if (character === undefined) this.property(name, value);
    else if (this.group.place === "instruction") this.#instruction += character;
    else this.character(character, name);
  }

  #begin(word: string): boolean {
    const place = this.placeOf(word, this.#isStarred);
    this.#isStarred = false;
    if (place !== null) this.set({ place });
    return place !== null;
  }

  protected set(change: Partial<RtfGroup>): void {
    this.group = { ...this.group, ...change };
  }

  protected property(name: string, value: number | null): void {
    const isOn = value !== 0;
    const { place } = this.group;
    if (name === "v") this.set({ hidden: isOn });
    else if (name === "deleted") this.set({ deleted: isOn });
    else if (name === "plain") this.set(plain);
    else if (name === "cf") this.set({ colour: value ?? 0 });
    else if (name === "fs") this.set({ size: value ?? 24 });
    else if (name === "uc") this.set({ fallback: Math.min(Math.max(value ?? 1, 0), 16) });
    else if (name === "f" && place === "fonts") this.#fontOfTable = value ?? 0;
    else if (name === "f") this.set({ font: value ?? 0 });
    // 0 is Western, 2 symbols.
    else if (name === "fcharset") this.#font(value === 0 || value === 2 ? 1252 : codePageOfFont(value ?? 1));
    else if (name === "cpg") this.#font(value);
    else if (name === "ansicpg") this.#charset = charsetOf(value) ?? this.#charset;
    else if (name === "mac") this.#charset = "macintosh";
    else if (name === "deff") this.#usualFont = value ?? 0;
    else if (place === "colours") {
      const index = ["red", "green", "blue"].indexOf(name);
      if (index >= 0) this.#colour[index] = Math.min(Math.max(value ?? 0, 0), 255);
    }
  }

  #font(codePage: number | null | undefined): void {
    const charset = this.group.place === "fonts" ? charsetOf(codePage) : undefined;
    if (charset !== undefined && this.#mayKeepCharset()) this.#charsets.set(this.#fontOfTable, charset);
  }
}

/** Undefined if unknown, or UTF-16, which RTF can't use. */
function charsetOf(codePage: number | null | undefined): string | undefined {
  const label = charsetOfCodePage(codePage ?? 0);
  return label === null || label.startsWith("utf-16") ? undefined : label;
}
