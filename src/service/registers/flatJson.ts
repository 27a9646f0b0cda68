import { RegisterFault } from "./register";

/** `key` of the root; `inner` null unless in an object. */
type TakeText = (key: string, inner: string | null, text: string) => void;

/** Bytes of a text. A digest has 128. */
const maxTextBytes = 200;

const [quote, comma, colon, backslash, newline] = [0x22, 0x2c, 0x3a, 0x5c, 0x0a];
const [openObject, closeObject, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];
const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === newline;
const isNumber = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

type Place = "start" | "root" | "list" | "object" | "end";
type Expected = "value" | "key" | "colon" | "more" | "open" | "nothing";

/** Streaming, for an object of texts, lists of texts and objects of texts. Else throws, with line and offset. */
export class FlatJson {
  #place: Place = "start";
  #expected: Expected = "open";
  #key = "";
  #inner: string | null = null;
  /** The object or list is empty or follows an entry. */
  #mayEnd = false;
  /** Continues in the next piece. */
  #rest: { readonly isText: boolean; readonly bytes: Buffer } | null = null;
  #line = 1;
  #offset = 0;
  #at = 0;

  constructor(private readonly take: TakeText) {}

  feed(piece: Buffer): void {
    let at = 0;
    while (at < piece.length) {
      if (this.#rest !== null) at = this.#goOn(piece, at);
      else at = this.#step(piece, at);
    }
    this.#offset += piece.length;
    this.#at = 0;
  }

  end(): void {
    if (this.#place === "end" && this.#rest === null) return;
    const where =
      this.#place === "start" ? "before it begins" : `within ${this.#key === "" ? "its object" : this.#key}`;
    throw new RegisterFault(`${this.#here(0)}: the file ends ${where}. It is truncated: fetch it again.`);
  }

  here(): string {
    return this.#here(this.#at);
  }

  #here(at: number): string {
    return `line ${this.#line}, byte ${this.#offset + at}`;
  }

  #fault(at: number, reason: string): never {
    throw new RegisterFault(`${this.#here(at)}: ${reason}.`);
  }

  #step(piece: Buffer, at: number): number {
    const byte = piece[at] ?? 0;
    if (isBlank(byte)) {
      if (byte === newline) this.#line += 1;
      return at + 1;
    }
    if (byte === quote || (isNumber(byte) && this.#expected === "value")) {
      if (this.#expected !== "value" && this.#expected !== "key") this.#fault(at, "a text is in the wrong place");
      this.#rest = { isText: byte === quote, bytes: Buffer.alloc(0) };
      return byte === quote ? at + 1 : at;
    }
    this.#sign(byte, at);
    return at + 1;
  }

  #goOn(piece: Buffer, from: number): number {
    const { isText, bytes } = this.#rest ?? { isText: true, bytes: Buffer.alloc(0) };
    let end = isText ? piece.indexOf(quote, from) : from;
    if (!isText) while (end < piece.length && isNumber(piece[end] ?? 0)) end += 1;
    const isOpen = end === -1 || end === piece.length;
    const part = piece.subarray(from, isOpen ? piece.length : end);
    if (bytes.length + part.length > maxTextBytes) this.#fault(from, `a text has more than ${maxTextBytes} bytes`);
    const all = bytes.length === 0 ? part : Buffer.concat([bytes, part]);
    if (isOpen) {
      this.#rest = { isText, bytes: Buffer.from(all) };
      return piece.length;
    }
    if (all.includes(backslash) || all.includes(newline))
      this.#fault(from, "a text has a sign that it can't have here");
    this.#rest = null;
    this.#at = from;
    this.#text(all.toString("utf8"));
    return isText ? end + 1 : end;
  }

  #text(text: string): void {
    if (this.#expected === "key") {
      if (this.#place === "root") this.#key = text;
      else this.#inner = text;
      this.#expected = "colon";
      return;
    }
    this.take(this.#key, this.#inner, text);
    this.#expected = "more";
    this.#mayEnd = true;
  }

  #sign(byte: number, at: number): void {
    const { starts, ends } = {
      starts: byte === openObject || byte === openList,
      ends: byte === closeObject || byte === closeList,
    };
    if (byte === colon && this.#expected === "colon") this.#expected = "value";
    else if (byte === comma && this.#expected === "more") {
      this.#expected = this.#place === "list" ? "value" : "key";
      this.#mayEnd = false;
    } else if (starts && this.#mayOpen(byte)) this.#open(byte);
    else if (ends && this.#mayEnd && this.#closes(byte)) this.#close();
    else this.#fault(at, `the sign ${JSON.stringify(String.fromCharCode(byte))} is in the wrong place`);
  }

  #mayOpen(byte: number): boolean {
    return this.#place === "start" ? byte === openObject : this.#place === "root" && this.#expected === "value";
  }

  #open(byte: number): void {
    this.#place = this.#place === "start" ? "root" : byte === openList ? "list" : "object";
    this.#expected = byte === openList ? "value" : "key";
    this.#mayEnd = true;
  }

  #closes(byte: number): boolean {
    return byte === closeList ? this.#place === "list" : this.#place === "object" || this.#place === "root";
  }

  #close(): void {
    this.#inner = null;
    this.#mayEnd = true;
    if (this.#place === "root") [this.#place, this.#expected] = ["end", "nothing"];
    else [this.#place, this.#expected] = ["root", "more"];
  }
}
