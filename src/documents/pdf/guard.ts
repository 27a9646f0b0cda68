/** A decoder of pdf.js: it unpacks what one filter packed, into a buffer that grows. */
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

/** Pixels of one picture, at most. */
const pixels = 40_000_000;
/** Bytes that a picture unpacks to: four for each pixel. */
const picture = 4 * pixels;
/** Fonts and attached files. */
const file = 48_000_000;
/** What a page draws, and all else. */
const content = 16_000_000;

const nameOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "name" in value ? value.name : undefined;

/** Bytes that a decoder may unpack to. */
function boundOf({ dict }: Decoder): number {
  // pdf.js hands decoders things that are no dictionary, when a document is damaged.
  if (typeof dict?.get !== "function") return content;
  const subtype = nameOf(dict.get("Subtype") ?? null);
  if (subtype === "Image" || dict.has("ImageMask") || dict.has("IM")) return picture;
  return dict.has("Length1") ||
    dict.has("Params") ||
    nameOf(dict.get("Type")) === "EmbeddedFile" ||
    subtype !== undefined
    ? file
    : content;
}

class TooLarge extends Error {}

/** Width times height by the header of a JPEG or JPEG 2000 picture; 0 where it has none. A document states its own numbers beside it. */
export function pixelsByHeader(bytes: Uint8Array): number {
  const two = (at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  const four = (at: number): number => two(at) * 65_536 + two(at + 2);
  let most = 0;
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    // Any frame header counts, wherever it stands: a decoder takes the one that it likes.
    for (let at = 2; at + 9 < bytes.length; at++) {
      const marker = bytes[at + 1] ?? 0;
      if (bytes[at] !== 0xff || marker < 0xc0 || marker > 0xc2) continue;
      // Precision 8, and one to four components of three bytes each: chance seldom writes that.
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

/** Unpacks with the runtime's own decoder, no further than a bound. */
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
  const all = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function bind(decoders: Decoders): void {
  const { ensureBuffer, getBytes, getImageData } = decoders;
  const check = (decoder: Decoder): void => {
    if (typeof decoder.decodeImage !== "function" || !(decoder.bytes instanceof Uint8Array)) return;
    if (pixelsByHeader(decoder.bytes) > pixels) throw new TooLarge();
  };
  Object.assign(decoders, {
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

/** A document with a stream that is packed twice over, so that pdf.js makes decoders. */
const sample =
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj " +
  "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj " +
  "4 0 obj<</Length 6/Filter/ASCIIHexDecode>>stream\n71 51>\nendstream endobj\ntrailer<</Root 1 0 R>>";

/**
 * Bounds what pdf.js unpacks, whatever filters stand behind one another, encrypted or not: it has no bound of its own, and a
 * file of 4 MB may hold 4 GB. Its decoders have one ancestor, which it gives nobody. Every decoder sets the property
 * `_rawMinBufferLength` when it is made, so that for the moment in which `open` reads our sample, a setter that all
 * objects inherit meets one. Rejects where none came by: then this version of pdf.js must be looked at anew.
 */
export async function guardDecoders(open: (bytes: Uint8Array) => Promise<void>): Promise<void> {
  const key = "_rawMinBufferLength";
  const met: object[] = [];
  Object.defineProperty(Object.prototype, key, {
    configurable: true,
    set(this: object, value: unknown) {
      met.push(this);
      Object.defineProperty(this, key, { value, writable: true, configurable: true, enumerable: true });
    },
  });
  try {
    await open(new TextEncoder().encode(sample));
  } finally {
    Reflect.deleteProperty(Object.prototype, key);
  }
  let decoders: unknown = met[0];
  while (typeof decoders === "object" && decoders !== null && !Object.hasOwn(decoders, "ensureBuffer"))
    decoders = Object.getPrototypeOf(decoders);
  if (typeof decoders !== "object" || decoders === null) throw new Error("pdf.js has other decoders.");
  bind(decoders as Decoders);
}
