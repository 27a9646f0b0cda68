import { startCore, type Core } from "../core";
import type { Pixels } from "../../reader";

const pix = { width: 0, height: 4, depth: 8, words: 16, colours: 44, data: 48 } as const;

/** Converts to 0xAABBGGRR. With 1 bit, 1 is black; of 16 bits the upper 8 count; 32 are red, green, blue and unused. */
function coloursOf(depth: number): (value: number) => number {
  const grey = (level: number): number => (0xff000000 | (level * 0x010101)) >>> 0;
  if (depth === 1) return (value) => grey(255 - 255 * value);
  if (depth === 16) return (value) => grey(value >>> 8);
  if (depth === 32)
    return (word) => (0xff000000 | ((word << 8) & 0xff0000) | ((word >>> 8) & 0xff00) | (word >>> 24)) >>> 0;
  return (value) => grey(Math.round((255 * value) / (2 ** depth - 1)));
}

/** The image's colour map (`struct PixColormap`: table, depth, capacity and length). */
function tableAt(core: Core, map: number, depth: number): (value: number) => number {
  const quads = core.getValue(map, "*");
  const count = Math.min(core.getValue(map + 12, "i32"), 2 ** depth);
  const table = Uint32Array.from({ length: count }, (_, at) => {
    const quad = core.getValue(quads + 4 * at, "i32");
    // Blue, green, red, alpha in memory.
    return (0xff000000 | ((quad & 0xff) << 16) | (quad & 0xff00) | ((quad >>> 16) & 0xff)) >>> 0;
  });
  return (value) => table[value] ?? 0xffffffff;
}

function pixelsOf(core: Core, address: number, max: number): Pixels {
  const field = (at: number): number => core.getValue(address + at, "i32");
  const [width, height, depth, words] = [field(pix.width), field(pix.height), field(pix.depth), field(pix.words)];
  const fits = width > 0 && height > 0 && width * height <= max && [1, 2, 4, 8, 16, 32].includes(depth);
  const map = core.getValue(address + pix.colours, "*");
  // Tesseract has already put transparency on white.
  if (!fits || (map !== 0 && depth > 8)) throw new Error("No image of a known kind.");
  const start = core.getValue(address + pix.data, "*");
  const to = new Uint32Array(width * height);
  const colour = map === 0 ? coloursOf(depth) : tableAt(core, map, depth);
  const each = 32 / depth;
  const mask = depth === 32 ? -1 : 2 ** depth - 1;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += each) {
      const word = core.getValue(start + 4 * (y * words + x / each), "i32");
      const end = at + Math.min(each, width - x);
      for (let shift = 32 - depth; at < end; at += 1, shift -= depth) to[at] = colour((word >>> shift) & mask);
    }
  }
  return { width, height, data: new Uint8ClampedArray(to.buffer) };
}

/** Decodes onto white, not rotated, in its own memory. @param max Pixels: the header may lie. @throws if it can't */
export async function decodeSafely(bytes: Uint8Array, max: number): Promise<Pixels> {
  const core = await startCore();
  const engine = new core.TessBaseAPI();
  engine.InitForAnalysePage();
  core.FS.writeFile("/input", bytes);
  if (engine.SetImageFile(1, 0) !== 0) throw new Error("It cannot be decoded.");
  core.FS.unlink("/input");
  return pixelsOf(core, core.getPointer(engine.GetInputImage()), max);
}
