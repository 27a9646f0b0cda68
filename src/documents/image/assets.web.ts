/** As assets.ts, next to the page. */
async function read(address: URL): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The program that reads codes. */
export const codesProgram = (): Promise<Uint8Array> =>
  read(new URL("zxing-wasm/reader/zxing_reader.wasm", import.meta.url));

/** The program that recognises words and decodes images. */
export const wordsProgram = (): Promise<Uint8Array> =>
  read(new URL("tesseract.js-core/tesseract-core-simd-lstm.wasm", import.meta.url));

const languages: Readonly<Record<string, URL>> = {
  deu: new URL("@tesseract.js-data/deu/4.0.0_best_int/deu.traineddata.gz", import.meta.url),
  fra: new URL("@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz", import.meta.url),
};

/** A language's letters and words, gzipped. */
export async function languageFile(code: string): Promise<Uint8Array> {
  const address = languages[code];
  if (address === undefined) throw new Error(`No letters of ${code} are there.`);
  return await read(address);
}
