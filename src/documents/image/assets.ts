/** Files of the libraries, from their packages on Node. Pages use assets.web.ts instead. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const find = createRequire(__filename);
const read = async (file: string): Promise<Uint8Array> => new Uint8Array(await readFile(find.resolve(file)));

/** The program that reads codes. */
export const codesProgram = (): Promise<Uint8Array> => read("zxing-wasm/reader/zxing_reader.wasm");

/** The program that recognises words and decodes images. */
export const wordsProgram = (): Promise<Uint8Array> => read("tesseract.js-core/tesseract-core-simd-lstm.wasm");

/** A language's letters and words, gzipped. */
export const languageFile = (code: string): Promise<Uint8Array> =>
  read(`@tesseract.js-data/${code}/4.0.0_best_int/${code}.traineddata.gz`);
