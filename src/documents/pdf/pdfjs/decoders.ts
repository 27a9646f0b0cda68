import { concatenated } from "../../../codecs";
import { TooLarge } from "./refusals";

interface Decoder {
  readonly dict?: { get(key: string): unknown; has(key: string): boolean } | null;
  readonly stream?: Source;
  readonly bytes?: unknown;
  readonly decodeImage?: unknown;
}
interface Source {
  readonly isAsync?: boolean;
  reset(): void;
  getBytes(): Uint8Array;
  asyncGetBytes(): Promise<Uint8Array | null>;
}
interface Decoders {
  readonly ensureBuffer: (this: Decoder, requested: number) => Uint8Array;
  readonly getBytes: (this: Decoder, length?: number, options?: unknown) => Uint8Array;
  readonly getImageData: (this: Decoder, length?: number, options?: unknown) => Promise<Uint8Array>;
  readonly asyncGetBytesFromDecompressionStream: (
    this: Decoder,
    name: string,
  ) => Promise<{ decompressed: Uint8Array | null; compressed: Uint8Array }>;
}

/** Pixels per image. */
const pixels = 40_000_000;
/** Unpacked bytes per image: four per pixel. */
const image = 4 * pixels;
/** Bytes of a font or attached file. */
const file = 48_000_000;
/** Bytes of page content and everything else. */
const content = 16_000_000;

const nameOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "name" in value ? value.name : undefined;

function boundOf({ dict }: Decoder): number {
  // In damaged documents pdf.js passes objects that are no dictionaries.
  if (typeof dict?.get !== "function") return content;
  const subtype = nameOf(dict.get("Subtype") ?? null);
  if (subtype === "Image" || dict.has("ImageMask") || dict.has("IM")) return image;
  return dict.has("Length1") ||
    dict.has("Params") ||
    nameOf(dict.get("Type")) === "EmbeddedFile" ||
    subtype !== undefined
    ? file
    : content;
}

function pixelsByHeader(bytes: Uint8Array): number {
  const two = (at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  const four = (at: number): number => two(at) * 65_536 + two(at + 2);
  let most = 0;
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    // Decoders may use any frame header, wherever it is.
    for (let at = bytes.indexOf(0xff, 2); at >= 0 && at + 9 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
      const marker = bytes[at + 1] ?? 0;
      if (marker < 0xc0 || marker > 0xc2) continue;
      // Precision 8, and one to four components of three bytes each: unlikely by chance.
      const components = bytes[at + 9] ?? 0;
      if (bytes[at + 4] !== 8 || two(at + 2) !== 8 + 3 * components) continue;
      most = Math.max(most, two(at + 5) * two(at + 7));
    }
    return most;
  }
  for (let at = 0; at + 11 < bytes.length && at < 65_536; at++) {
    if (two(at) === 0xff4f && two(at + 2) === 0xff51) return four(at + 8) * four(at + 12);
  }
  return 0;
}

async function unpack(bytes: Uint8Array, name: string, bound: number): Promise<Uint8Array | null> {
  const { readable, writable } = new DecompressionStream(name as "deflate");
  const writer = writable.getWriter();
  void writer
    .write(new Uint8Array(bytes))
    .then(() => writer.close())
    .catch(() => undefined);
  const chunks: Uint8Array[] = [];
  let total = 0;
  const reader = (readable as ReadableStream<Uint8Array>).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      total += next.value.length;
      if (total > bound) {
        void reader.cancel().catch(() => undefined);
        throw new TooLarge();
      }
      chunks.push(next.value);
    }
  } catch (fault) {
    if (fault instanceof TooLarge) throw fault;
    return null;
  }
  return concatenated(chunks);
}

/** Bounds what pdf.js unpacks, for any chain of filters: 4 MB may unpack to 4 GB. */
export function guardDecoders(prototype: object): void {
  const { ensureBuffer, getBytes, getImageData } = prototype as Decoders;
  const check = (decoder: Decoder): void => {
    if (typeof decoder.decodeImage !== "function" || !(decoder.bytes instanceof Uint8Array)) return;
    if (pixelsByHeader(decoder.bytes) > pixels) throw new TooLarge();
  };
  Object.assign(prototype, {
    ensureBuffer(this: Decoder, requested: number): Uint8Array {
      if (requested > boundOf(this)) throw new TooLarge();
      return ensureBuffer.call(this, requested);
    },
    getBytes(this: Decoder, length?: number, options?: unknown): Uint8Array {
      check(this);
      return getBytes.call(this, length, options);
    },
    async getImageData(this: Decoder, length?: number, options?: unknown): Promise<Uint8Array> {
      check(this);
      return getImageData.call(this, length, options);
    },
    async asyncGetBytesFromDecompressionStream(this: Decoder, name: string) {
      const { stream } = this;
      if (stream === undefined) throw new TooLarge();
      stream.reset();
      const compressed = (stream.isAsync ? await stream.asyncGetBytes() : null) ?? stream.getBytes();
      return { decompressed: await unpack(compressed, name, boundOf(this)), compressed };
    },
  } satisfies Decoders);
}
