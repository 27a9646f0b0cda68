import type * as Reader from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { guardCompactFonts } from "./compactFonts";
import { guardDecoders } from "./decoders";
import { guardFontFiles } from "./fontTables";
import { guardMaps } from "./maps";
import { guardStates } from "./states";

/** Bounds pdf.js's classes that unpack streams and read fonts. Call once. @throws if our build didn't prepare pdf.js */
export function patchPdfjs(reader: typeof Reader): void {
  const guards = [
    ["DecodeStream", "ensureBuffer", guardDecoders],
    ["CMap", "mapBfRange", guardMaps],
    ["StateManager", "save", guardStates],
    ["CFFParser", "parseCharsets", guardCompactFonts],
    ["Font", "checkAndRepair", guardFontFiles],
  ] as const;
  for (const [name, method, guard] of guards) {
    const prototype = (reader as Partial<typeof Reader>)[name]?.prototype;
    if (prototype === undefined || !(method in prototype))
      throw new Error(`pdf.js exports no ${name} with ${method}: tools/webpack/mendPdfjs.cjs prepares it.`);
    guard(prototype);
  }
}
