import { hexDigit } from "../../codecs";
import { fewestDigits } from "../office/label";

/** Images of one document that are kept. */
const mostImages = 100;
/** Twips, 15 a pixel: an image of fewer both ways is a symbol, as it is elsewhere. */
const smallest = 1_500;

/** What an image is said to be. */
interface Claim {
  /** In twips; 0 where nothing is said. */
  width: number;
  height: number;
  /** Is it of a kind that is read? */
  readable: boolean;
}

const unknown = (): Claim => ({ width: 0, height: 0, readable: false });

/** What stands in a document beside its text: labels of lists, and images. */
export class Aside {
  readonly images: Uint8Array[] = [];
  /** Were there more images than are kept? */
  more = false;
  /** Are there images that lie elsewhere? */
  linked = false;
  readonly #labels = new Set<string>();
  #claim = unknown();
  #bytes = new Uint8Array(0);
  #length = 0;
  #half = -1;

  /** What a list puts before its paragraphs, as the document writes it: control characters stand for numbers. */
  label(text: string): void {
    const whole = text.replace(/;$/, "");
    // Those of levels begin with their length.
    const own = whole.charCodeAt(0) === whole.length - 1 ? whole.slice(1) : whole;
    const plain = own.replace(/[\0-\x1f]/g, "").trim();
    if (plain.replace(/\D/g, "").length >= fewestDigits) this.#labels.add(plain);
  }

  /** Labels that may be an account and stand in no line, a line each. */
  labelsBeside(text: string): string[] {
    return [...this.#labels].filter((label) => !text.includes(label));
  }

  /** A control word within an image. */
  word(name: string, value: number | null): void {
    if (name === "picwgoal") this.#claim.width = value ?? 0;
    else if (name === "pichgoal") this.#claim.height = value ?? 0;
    else if (name === "pngblip" || name === "jpegblip") this.#claim.readable = true;
  }

  /** Its bytes in hexadecimal digits. */
  digits(bytes: Uint8Array): void {
    for (const byte of bytes) {
      const digit = hexDigit(byte);
      if (digit < 0) continue;
      if (this.#half >= 0) this.#push(this.#half * 16 + digit);
      this.#half = this.#half >= 0 ? -1 : digit;
    }
  }

  /** Its bytes as they are. */
  binary(bytes: Uint8Array): void {
    for (const byte of bytes) this.#push(byte);
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(Math.max(4_096, this.#length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }

  /** An image ends, or another one begins. */
  end(): void {
    const { width, height, readable } = this.#claim;
    const isSymbol = !readable && width > 0 && height > 0 && Math.max(width, height) < smallest;
    if (this.#length > 0 && !isSymbol) {
      if (this.images.length < mostImages) this.images.push(this.#bytes.slice(0, this.#length));
      else this.more = true;
    }
    this.#claim = unknown();
    this.#length = 0;
    this.#half = -1;
  }
}
