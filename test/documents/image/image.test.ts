import { deflateSync } from "node:zlib";
import { GifEncoder } from "@napi-rs/canvas";
import { readImage } from "../../../src/documents/image/file";
import { imageHeader, jpegOrientation } from "../../../src/documents/image/file/header";
import { decodeSafely } from "../../../src/documents/image/file/leptonica";
import { startCore } from "../../../src/documents/image/core";
import type { DocumentRead, ReaderTools } from "../../../src/documents/reader";
import { code, page, pixelsOf, toolsWith, write } from "./draw";
import { atLength } from "../../atLength";

// Recognising words starts slowly.
const iban = "DE89370400440532013000";
const epc = ["BCD", "002", "1", "SCT", "", "Muster GmbH", iban, "EUR1"].join("\n");

const read = (bytes: Uint8Array, tools: ReaderTools = toolsWith({ ocr: false })): Promise<DocumentRead> =>
  readImage({ name: "a.png", type: "", bytes: new Uint8Array(bytes) }, tools);
const codes = async (bytes: Uint8Array): Promise<string[]> =>
  (await read(bytes)).texts.filter(({ layer }) => layer === "qr").map(({ text }) => text);
const reasons = async (bytes: Uint8Array, tools?: ReaderTools): Promise<string[]> =>
  (await read(bytes, tools)).missing.map(({ code: reason }) => reason);

/** A PNG of one chunk after its header, which claims a size. */
function png(width: number, height: number, body: Uint8Array): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const chunk = (kind: string, data: Uint8Array): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(kind, "latin1"), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", body),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A TIFF file of grey pages, not packed. */
function tiff(pages: readonly { width: number; height: number; grey: Uint8Array }[]): Buffer {
  const parts: Buffer[] = [Buffer.from("II*\0\x08\0\0\0", "latin1")];
  let at = 8;
  for (const [index, { width, height, grey }] of pages.entries()) {
    const entries = [
      [256, width],
      [257, height],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, at + 114],
      [277, 1],
      [278, height],
      [279, grey.length],
    ] as const;
    const directory = Buffer.alloc(114);
    directory.writeUInt16LE(entries.length, 0);
    for (const [entry, [tag, value]] of entries.entries()) {
      directory.writeUInt16LE(tag, 2 + 12 * entry);
      directory.writeUInt16LE(4, 4 + 12 * entry);
      directory.writeUInt32LE(1, 6 + 12 * entry);
      directory.writeUInt32LE(value, 10 + 12 * entry);
    }
    const next = at + 114 + grey.length;
    directory.writeUInt32LE(index + 1 === pages.length ? 0 : next, 110);
    parts.push(directory, Buffer.from(grey));
    at = next;
  }
  return Buffer.concat(parts);
}

describe("pictures", () => {
  test.each(["png", "jpeg", "webp"] as const)("of %s are read", async (format) => {
    const canvas = await code(epc);
    const bytes = format === "png" ? await canvas.encode("png") : await canvas.encode(format, 80);
    expect(imageHeader(bytes)).toEqual({ format, width: canvas.width, height: canvas.height });
    expect(await codes(bytes)).toEqual([expect.stringContaining(`IBAN: ${iban}`)]);
  });

  test("that move show their first frame", async () => {
    const first = await code(epc);
    const { width, height } = first;
    const encoder = new GifEncoder(width, height);
    const blank = page(() => undefined, width, height);
    for (const frame of [first, ...Array.from({ length: 5 }, () => blank)])
      encoder.addFrame(Uint8Array.from(pixelsOf(frame).data), width, height);
    const { texts, missing } = await read(encoder.finish());
    expect(texts.map(({ text }) => text)).toEqual([expect.stringContaining(iban)]);
    expect(missing.map(({ code: reason }) => reason)).toEqual(["tooMany"]);
  });

  test("that don't move have no frames that are left out", async () => {
    const { width, height } = page(() => undefined, 20, 20);
    const encoder = new GifEncoder(width, height);
    encoder.addFrame(Uint8Array.from(pixelsOf(page(() => undefined, 20, 20)).data), width, height);
    expect(await reasons(encoder.finish())).toEqual([]);
    expect(await reasons(await page(() => undefined, 20, 20).encode("png"))).toEqual([]);
  });

  test("of PNG that move say that the others were not read", async () => {
    const still = await page(() => undefined, 20, 20).encode("png");
    const control = Buffer.from("\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\xf3\x8d\x93\x70", "latin1");
    const moving = Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]);
    expect(await reasons(moving)).toContain("tooMany");
  });

  test("of TIFF are read page by page", async () => {
    const grey = async (text: string) => {
      const { width, height, data } = pixelsOf(await code(text));
      return { width, height, grey: Uint8Array.from({ length: width * height }, (_, at) => data[4 * at] ?? 0) };
    };
    const bytes = tiff([await grey("first"), await grey("second"), await grey("third")]);
    const { texts, missing } = await read(bytes, toolsWith({ ocr: false, limits: { images: 2 } }));
    expect(texts.map(({ text, page: at }) => [at, text])).toEqual([
      [1, "first"],
      [2, "second"],
    ]);
    expect(missing.map(({ code: reason }) => reason)).toContain("tooMany");
  });

  test("are turned as their EXIF says, and nothing else of it is read", async () => {
    const canvas = page(
      (context) => {
        context.translate(0, 900);
        context.rotate(-Math.PI / 2);
        write(context, ["IBAN: DE89 3704 0044 0532 0130 00", "Kontoinhaber: Muster GmbH"]);
      },
      400,
      900,
    );
    const jpeg = await canvas.encode("jpeg", 80);
    const note = "IBAN: GB29NWBK60161331926819";
    const exif = Buffer.concat([
      Buffer.from("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", "latin1"),
      Buffer.from(note, "latin1"),
    ]);
    const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
    const bytes = Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
    expect(jpegOrientation(bytes)).toBe(6);
    const text = (await read(bytes, toolsWith())).texts.map((each) => each.text).join("\n");
    expect(text).toContain("DE89 3704 0044 0532 0130 00");
    expect(text).not.toContain("GB29");
  });

  test("with words that are not asked for say so; specks hold none", async () => {
    const words = await page(
      (context) => {
        write(context, ["Hello"]);
      },
      400,
      200,
    ).encode("png");
    expect(await reasons(words)).toEqual(["picturesNotRead"]);
    for (const [width, height] of [
      [1, 1],
      [600, 8],
      [90, 90],
    ] as const)
      expect(await reasons(await page(() => undefined, width, height).encode("png"))).toEqual([]);
  });
});

describe("a hostile picture", () => {
  test.each([
    ["PNG", "\x89PNG\r\n\x1a\n"],
    ["PNG with its header", png(16, 16, Buffer.alloc(0)).toString("latin1")],
    ["JPEG", "\xff\xd8\xff\xe0\0\x10JFIF\0\0\0\0\0"],
    ["JPEG with a frame", "\xff\xd8\xff\xc0\0\x11\x08\0\x10\0\x10\x03\x01\x11\0\x02\x11\0\x03\x11\0\xff\xd9"],
    ["GIF", "GIF89a\x10\0\x10\0\0\0\0,\0\0\0\0\x10\0\x10\0\0\x02"],
    ["WebP", "RIFF\x20\0\0\0WEBPVP8 \x10\0\0\0\0\0\0\x9d\x01\x2a\x10\0\x10\0\0\0"],
    ["BMP", `BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x10\0\0\0\x10\0\0\0\x01\0\x18\0${"\0".repeat(24)}`],
    ["TIFF", "II*\0\xff\xff\xff\xff\0\0\0\0"],
    ["TIFF with pages in a ring", "II*\0\x08\0\0\0\0\0\x08\0\0\0"],
  ])("cut off behind its first bytes is damaged: %s", async (_, start) => {
    expect(await reasons(Buffer.from(start, "latin1"))).toEqual(["damaged"]);
  });

  test.each(["png", "jpeg", "webp"] as const)("cut off in the middle is damaged: %s", async (format) => {
    const canvas = page((context) => {
      write(
        context,
        Array.from({ length: 20 }, () => "Lorem ipsum dolor sit amet"),
      );
    });
    const bytes = format === "png" ? await canvas.encode("png") : await canvas.encode(format, 80);
    expect(await reasons(bytes.subarray(0, bytes.length >> 1))).toEqual(["damaged"]);
  });

  test("that comes out larger than its header said is refused", async () => {
    const bytes = new Uint8Array(await page(() => undefined, 40, 40).encode("png"));
    expect(await decodeSafely(bytes, 1_600)).toMatchObject({ width: 40, height: 40 });
    await expect(decodeSafely(bytes, 1_599)).rejects.toThrow("No image");
  });

  test("finds nothing of another, though the program is compiled once for both", async () => {
    const engine = Reflect.get(globalThis, "WebAssembly") as { compile: (bytes: Uint8Array) => Promise<object> };
    const compile = jest.spyOn(engine, "compile");
    const [one, other] = [await startCore(), await startCore()];
    expect(compile.mock.calls.length).toBeLessThanOrEqual(1);
    compile.mockRestore();
    one.FS.writeFile("/input", Uint8Array.of(1));
    expect(() => other.FS.unlink("/input")).toThrow();
    one.FS.unlink("/input");
  });

  test("that says it is huge is not decoded", async () => {
    const start = process.cpuUsage();
    expect(await reasons(png(50_000, 50_000, deflateSync(Buffer.alloc(2_000))))).toEqual(["tooLarge"]);
    expect(await reasons(tiff([{ width: 60_000, height: 60_000, grey: new Uint8Array(8) }]))).toEqual(["tooLarge"]);
    const gif = Buffer.from("GIF89a\x10\0\x10\0\0\0\0,\0\0\0\0\xff\xff\xff\xff\0\x02\x01\0\0;", "latin1");
    expect(await reasons(gif)).toEqual(["tooLarge"]);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(500);
  });

  test("of a thousand scans is not decoded", async () => {
    const jpeg = await page(() => undefined, 64, 64).encode("jpeg", 50);
    const scans = Buffer.alloc(4_000, Buffer.from([0xff, 0xda, 0, 2]));
    expect(await reasons(Buffer.concat([jpeg.subarray(0, -2), scans]))).toEqual(["damaged"]);
  });

  test("of bytes changed anywhere ends nothing", async () => {
    const originals = await Promise.all([
      page(() => undefined, 40, 40).encode("png"),
      page(() => undefined, 40, 40).encode("jpeg", 60),
    ]);
    for (const original of originals)
      for (let at = 8; at < Math.min(original.length, 200); at += atLength(13, 83)) {
        const changed = Buffer.from(original);
        changed[at] = (changed[at] ?? 0) ^ 0xff;
        await expect(read(changed)).resolves.toHaveProperty("files", []);
      }
  });

  test("that is a page of HTML too is read as the picture", async () => {
    const bytes = Buffer.concat([
      await (await code(epc)).encode("png"),
      Buffer.from("<html>IBAN GB29NWBK60161331926819</html>"),
    ]);
    expect(await codes(bytes)).toEqual([expect.stringContaining(iban)]);
  });

  test.each([
    ["AVIF", "\0\0\0\x20ftypavif\0\0\0\0"],
    ["HEIC", "\0\0\0\x20ftypheic\0\0\0\0"],
    ["nothing known", "hello, world"],
  ])("of a kind that is not read says so: %s", async (_, start) => {
    expect(await reasons(Buffer.from(start, "latin1"))).toEqual(["unsupported"]);
  });
});
