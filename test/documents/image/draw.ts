import { readFileSync } from "node:fs";
import { createCanvas, GlobalFonts, type Canvas, type SKRSContext2D } from "@napi-rs/canvas";
import { prepareZXingModule, writeBarcode, type WriterOptions } from "zxing-wasm/writer";
import { usualLimits, type Limits } from "../../../src/documents";
import { readPixels } from "../../../src/documents/image/pixels";
import type { Pixels, ReaderTools } from "../../../src/documents/reader";

// The same letters on every machine: pdf.js brings them.
GlobalFonts.registerFromPath(require.resolve("pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf"), "Page");

const wasm = readFileSync(require.resolve("zxing-wasm/writer/zxing_writer.wasm"));
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } });

/** What a reader is given; words are recognised. */
export const toolsWith = (
  change: Partial<Omit<ReaderTools, "limits">> & { limits?: Partial<Limits> } = {},
): ReaderTools => ({
  progress: () => undefined,
  isLate: () => false,
  ocr: true,
  readPixels,
  ...change,
  limits: { ...usualLimits, ...change.limits },
});

/** A white page; of A4 at 150 dots an inch unless said otherwise. */
export function page(draw: (context: SKRSContext2D) => void, width = 1240, height = 1754): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "#000";
  context.font = "24px Page";
  draw(context);
  return canvas;
}

/** Writes lines, 50 pixels apart. */
export function write(context: SKRSContext2D, lines: readonly string[], left = 90, top = 100): void {
  for (const [at, line] of lines.entries()) context.fillText(line, left, top + 50 * at);
}

export const pixelsOf = (canvas: Canvas): Pixels =>
  canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);

/** A code's rows of modules; true is dark. */
export async function modules(content: string | Uint8Array, options: WriterOptions = {}): Promise<boolean[][]> {
  const { symbol, error } = await writeBarcode(content, { format: "QRCode", ecLevel: "M", scale: 1, ...options });
  if (error !== "") throw new Error(error);
  const { width, height, data } = symbol;
  return Array.from({ length: height }, (_, y) =>
    Array.from(data.subarray(y * width, (y + 1) * width), (level) => level < 128),
  );
}

/** A code as a canvas, some pixels a module, with a quiet zone of four modules. */
export async function code(content: string | Uint8Array, scale = 4, options: WriterOptions = {}): Promise<Canvas> {
  const rows = await modules(content, options);
  const margin = 4 * scale;
  return page(
    (context) => {
      for (const [y, row] of rows.entries())
        for (const [x, dark] of row.entries())
          if (dark) context.fillRect(margin + x * scale, margin + y * scale, scale, scale);
    },
    (rows[0]?.length ?? 0) * scale + 2 * margin,
    rows.length * scale + 2 * margin,
  );
}
