import { Numbers, placed, type Section, type SectionReader } from "./layout";

/** By number, as UTF-8. */
export class TextsBuilder {
  readonly #starts = new Numbers();
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(1_024);
  #end = 0;

  constructor() {
    this.#starts.push(0);
  }

  /** @returns its number, from 0. @throws {Error} for more than 4 GiB of text */
  add(text: string): number {
    // Three bytes at most for a UTF-16 unit.
    while (this.#end + 3 * text.length > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#end += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#end)).written;
    this.#starts.push(placed(this.#end));
    return this.#starts.length - 2;
  }

  sections(): readonly Section[] {
    return [this.#starts.values(), this.#bytes.subarray(0, this.#end)];
  }
}

/** Shorter ASCII is decoded letter by letter, which is faster. */
const short = 64;

/** Reads what {@link TextsBuilder} wrote. */
export class Texts {
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();

  constructor(from: SectionReader) {
    this.#starts = from.numbers();
    this.#bytes = from.text();
  }

  /** UTF-16 units. */
  length(number: number): number {
    const end = this.#starts[number + 1] ?? 0;
    let length = 0;
    for (let at = this.#starts[number] ?? 0; at < end; at += 1) {
      const byte = this.#bytes[at] ?? 0;
      // RFC 3629: 10xxxxxx continues a character, 11110xxx begins one of two units.
      if ((byte & 0xc0) !== 0x80) length += byte >= 0xf0 ? 2 : 1;
    }
    return length;
  }

  /** Equal trailing letters of an ASCII text and `end`, without its last `skip`. */
  commonEnd(number: number, end: string, skip = 0): number {
    const start = this.#starts[number] ?? 0;
    let at = (this.#starts[number + 1] ?? 0) - skip - 1;
    let count = 0;
    while (at >= start && count < end.length && this.#bytes[at] === end.charCodeAt(end.length - 1 - count)) {
      at -= 1;
      count += 1;
    }
    return count;
  }

  /** Of an ASCII text, `before` its end; undefined beyond its start. */
  lastUnit(number: number, before: number): number | undefined {
    const at = (this.#starts[number + 1] ?? 0) - before - 1;
    return at < (this.#starts[number] ?? 0) ? undefined : this.#bytes[at];
  }

  at(number: number): string {
    const start = this.#starts[number] ?? 0;
    const end = this.#starts[number + 1] ?? start;
    if (end - start <= short) {
      let text = "";
      for (let at = start; at < end; at += 1) {
        const byte = this.#bytes[at] ?? 0;
        if (byte > 0x7f) return this.#decoded(start, end);
        text += String.fromCharCode(byte);
      }
      return text;
    }
    return this.#decoded(start, end);
  }

  /** A copy, since no browser's decoder takes shared memory. */
  #decoded(start: number, end: number): string {
    return this.#decoder.decode(this.#bytes.slice(start, end));
  }
}
