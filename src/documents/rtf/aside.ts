import { hexDigit } from "../../codecs";
import { holdsAccount } from "../office/label";

const maxImages = 100;
const minTwips = 1_500;

type Claim = { width: number; height: number; readable: boolean };

const unknown = (): Claim => ({ width: 0, height: 0, readable: false });

/** List labels and images of a document. */
export class Aside {
  readonly images: Uint8Array[] = [];
  more = false;
  linked = false;
  readonly #labels = new Set<string>();
  #claim = unknown();
  #bytes = new Uint8Array(0);
  #length = 0;
  #half = -1;

  label(text: string): void {
    const whole = text.replace(/;$/, "");
    // Labels of levels begin with their length.
    const own = whole.charCodeAt(0) === whole.length - 1 ? whole.slice(1) : whole;
    const plain = own.replace(/[\0-\x1f]/g, "").trim();
    if (holdsAccount(plain)) this.#labels.add(plain);
  }

  labelsBeside(text: string): string[] {
    return [...this.#labels].filter((label) => !text.includes(label));
  }

  word(name: string, value: number | null): void {
    if (name === "picwgoal") this.#claim.width = value ?? 0;
    else if (name === "pichgoal") this.#claim.height = value ?? 0;
    else if (name === "pngblip" || name === "jpegblip") this.#claim.readable = true;
  }

  digits(bytes: Uint8Array): void {
    for (const byte of bytes) {
      const digit = hexDigit(byte);
      if (digit < 0) continue;
      if (this.#half >= 0) this.#push(this.#half * 16 + digit);
      this.#half = this.#half >= 0 ? -1 : digit;
    }
  }

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

  end(): void {
    const { width, height, readable } = this.#claim;
    const isSymbol = !readable && width > 0 && height > 0 && Math.max(width, height) < minTwips;
    if (this.#length > 0 && !isSymbol) {
      if (this.images.length < maxImages) this.images.push(this.#bytes.slice(0, this.#length));
      else this.more = true;
    }
    this.#claim = unknown();
    this.#length = 0;
    this.#half = -1;
  }
}
