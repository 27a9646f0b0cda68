import type * as Reader from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { guardCompactFonts } from "./compactFonts";
import { guardDecoders } from "./decoders";
import { guardFontFiles } from "./fontTables";
import { guardMaps } from "./maps";
import { guardStates } from "./states";

/**
 * Puts bounds into the classes of pdf.js that unpack streams and read fonts. Once: each further time would bound the
 * bounds. Throws where it isn't pdf.js as our build prepares it, which exports those classes.
 */
export function patchPdfjs(reader: typeof Reader): void {
  const guards = [
    ["DecodeStream", "ensureBuffer", guardDecoders],
    ["CMap", "mapBfRange", guardMaps],
    ["StateManager", "save", guardStates],
    ["CFFParser", "parseCharsets", guardCompactFonts],
    ["Font", "checkAndRepair", guardFontFiles],
  ] as const;
  for (const [name, method, guard] of guards) {
    // What was loaded is no more than promised to have it.
    const prototype = (reader as Partial<typeof Reader>)[name]?.prototype;
    if (prototype === undefined || !(method in prototype))
      throw new Error(`pdf.js exports no ${name} with ${method}: tools/webpack/mendPdfjs.cjs prepares it.`);
    guard(prototype);
  }
}
