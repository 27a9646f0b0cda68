/** As far as it may hide the text. */
export interface Look {
  readonly hidden: boolean;
  readonly colour: string | null;
  readonly points: number;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function styleOf({ hidden, colour, points }: Look): string {
  const parts = [hidden ? "display:none" : "", colour === null ? "" : `color:${colour}`, `font-size:${points}pt`];
  return parts.filter((part) => part !== "").join(";");
}

const isSame = (a: Look, b: Look): boolean => a.hidden === b.hidden && a.colour === b.colour && a.points === b.points;

/** Assembles RTF's content as HTML or plain text within a bound. */
export class RtfWriter {
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
