import { readFileSync } from "node:fs";
import type * as Reader from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { patchPdfjs } from "../../../src/documents/pdf/pdfjs/patchPdfjs";
import { mended } from "../../../tools/webpack/mend.cjs";

const path = require.resolve("pdfjs-dist/legacy/build/pdf.worker.mjs");
const source = readFileSync(path, "utf8");
/** Another version of pdf.js, and its own words for it. */
const changed = (from: string, to: string): string => {
  if (!source.includes(from)) throw new Error(`pdf.js has no ${from}`);
  return source.replace(from, to);
};

describe("the reader of pdf.js, prepared", () => {
  test("exports the classes that take bounds, and is else as it was", () => {
    const added = ", DecodeStream, CMap, StateManager, CFFParser, Font }";
    expect(mended(path, source).replace(added, " }") === source).toBe(true);
  });

  test.each([
    ["a later version", changed('workerVersion = "5.6.205"', 'workerVersion = "5.6.206"')],
    ["a class with another name", changed("class CMap {", "class CharacterMap {")],
    ["a class with another ancestor", changed("class DecodeStream extends BaseStream", "class DecodeStream")],
    ["two classes of one name", changed("\nclass Font {", "\nclass Font {\nclass Font {")],
    ["other exports", changed("export { WorkerMessageHandler };", "")],
    ["a file that is minified", "class a{}"],
  ])("is refused for %s", (_, other) => {
    expect(() => mended(path, other)).toThrow("is it another version?");
  });
});

test("a reader that wasn't prepared is refused, whatever of it lacks", () => {
  class Whole {
    ensureBuffer(): void {
      // Never called.
    }
  }
  expect(() => {
    patchPdfjs({} as typeof Reader);
  }).toThrow("pdf.js exports no DecodeStream with ensureBuffer");
  expect(() => {
    patchPdfjs({ DecodeStream: Whole, CMap: Whole } as unknown as typeof Reader);
  }).toThrow("pdf.js exports no CMap with mapBfRange");
});
