import { rtfCharacters, RtfReader, type RtfGroup, type RtfPlace } from "../../../codecs";
import { decodeText } from "../mime/text";

type Look = { readonly hidden: boolean; readonly colour: string | null; readonly points: number };

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function styleOf({ hidden, colour, points }: Look): string {
  const parts = [hidden ? "display:none" : "", colour === null ? "" : `color:${colour}`, `font-size:${points}pt`];
  return parts.filter((part) => part !== "").join(";");
}

const isSame = (a: Look, b: Look): boolean => a.hidden === b.hidden && a.colour === b.colour && a.points === b.points;

class RtfWriter {
  private readonly pieces: string[] = [];
  private length = 0;
  private look: Look | null = null;
  /** Group depth; 0 for none. */
  linked = 0;
  private more = false;

  constructor(
    private readonly asHtml: boolean,
    private readonly max: number,
  ) {}

  get full(): boolean {
    return this.length >= this.max;
  }

  readonly report = (): void => {
    this.more = true;
  };

  result(): { readonly content: string; readonly cut: boolean } {
    return { content: this.pieces.join("").slice(0, this.max), cut: this.full || this.more };
  }

  markup(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }

  plain(text: string): void {
    this.markup(text === "\n" ? "\r\n" : escape(text));
  }

  styled(text: string, look: Look): void {
    if (!this.asHtml) {
      if (!look.hidden) this.markup(text);
      return;
    }
    if (this.look === null || !isSame(look, this.look)) {
      this.markup(`${this.look === null ? "" : "</span>"}<span style="${styleOf(look)}">`);
      this.look = look;
    }
    this.markup(text === "\n" ? "<br>\n" : escape(text));
  }

  startLink(address: string, depth: number): void {
    if (!this.asHtml || this.linked > 0) return;
    this.closeSpan();
    this.markup(`<a href="${escape(address)}">`);
    this.linked = depth;
  }

  endLink(): void {
    this.closeSpan();
    this.markup("</a>");
    this.linked = 0;
  }

  private closeSpan(): void {
    if (this.look !== null) this.markup("</span>");
    this.look = null;
  }
}

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(rtfCharacters),
  ...["par", "line", "row", "sect", "page", "\n", "\r"].map((word) => [word, "\n"] as const),
  ["cell", "\t"],
  ["nestcell", "\t"],
  ["_", "\u2011"],
]);

/** Invisible groups; unknown ones marked `\*` are too. */
const UNSEEN = /^(?:stylesheet|info|pict|(?:header|footer)[lrf]?|filetbl|listtable|revtbl)$/;
const places: ReadonlyMap<string, RtfPlace> = new Map([
  ["fonttbl", "fonts"],
  ["colortbl", "colours"],
  ["fldinst", "instruction"],
]);

const ascii = new TextDecoder();

class MessageRtf extends RtfReader {
  private encapsulated = false;
  private link = "";

  constructor(
    private readonly writer: RtfWriter,
    private readonly asHtml: boolean,
  ) {
    super(CHARACTERS, writer.report);
  }

  read(bytes: Uint8Array): void {
    this.readTokens(bytes, () => !this.writer.full);
  }

  protected override decode(bytes: Uint8Array, charset: string): string {
    // Most runs are ASCII, and there may be a million.
    return bytes.every((byte) => byte < 0x80) ? ascii.decode(bytes) : decodeText(bytes, charset).text;
  }

  protected override field(target: string): void {
    this.link = target;
  }

  protected override ended({ place }: RtfGroup): void {
    if (place === "text" && this.group.place === "text" && this.writer.linked > this.depth) this.writer.endLink();
  }

  protected override write(text: string): void {
    const { place, rtfOnly, hidden, colour, size } = this.group;
    const fromHtml = this.asHtml && this.encapsulated;
    if (place === "tag" && fromHtml && !rtfOnly) this.writer.markup(text);
    if (place !== "text" || (fromHtml && rtfOnly)) return;
    const rgb = this.colours[colour];
    if (fromHtml) this.writer.plain(text);
    else
      this.writer.styled(text, { hidden, colour: rgb === undefined ? null : `rgb(${rgb.join()})`, points: size / 2 });
  }

  protected override character(text: string): void {
    this.write(this.group.place === "tag" && text === "\n" ? "\r\n" : text);
  }

  protected override placeOf(word: string, isStarred: boolean): RtfPlace | null {
    const { place } = this.group;
    if (place === "none") return place;
    const known = places.get(word);
    if (known !== undefined) return known;
    if (word === "htmltag" && isStarred) return "tag";
    if (word === "fldrslt" && this.link !== "") {
      if (!this.encapsulated) this.writer.startLink(this.link, this.depth);
      this.link = "";
      return place;
    }
    return isStarred || UNSEEN.test(word) ? "none" : null;
  }

  protected override property(name: string, value: number | null): void {
    if (name === "htmlrtf") this.set({ rtfOnly: value !== 0 });
    else if (name === "fromhtml") this.encapsulated = value !== 0;
    else super.property(name, value);
  }
}

/** Content of RTF as HTML or plain text; `cut` if it exceeded the bound. */
type RtfText = { readonly content: string; readonly cut: boolean };

function read(bytes: Uint8Array, maxCharacters: number, asHtml: boolean): RtfText {
  const writer = new RtfWriter(asHtml, maxCharacters);
  new MessageRtf(writer, asHtml).read(bytes);
  return writer.result();
}

/** The encapsulated HTML (MS-OXRTFEX), else its text with links and what hides text (marks, colours, sizes). Linear. */
export function htmlOfRtf(bytes: Uint8Array, maxCharacters: number): RtfText {
  return read(bytes, maxCharacters, true);
}

/** As RTF readers show it, even if made from HTML. */
export function textOfRtf(bytes: Uint8Array, maxCharacters: number): RtfText {
  return read(bytes, maxCharacters, false);
}
