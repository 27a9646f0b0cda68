import type { ReaderOptions, ReadResult } from "zxing-wasm/reader";
import { once } from "../../../names";
import type { Pixels } from "../../reader";
import { codesProgram } from "../assets";
import type { Box } from "../rest";

/** Maximum codes per image. */
export const maxCodes = 32;

const options: ReaderOptions = {
  formats: ["QRCode", "MicroQRCode", "RMQRCode", "DataMatrix", "Aztec", "PDF417"],
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  textMode: "Plain",
  maxNumberOfSymbols: maxCodes,
};

type Read = (image: Pixels, options: ReaderOptions) => Promise<ReadResult[]>;

const reader = once(async () => {
  const [library, program] = await Promise.all([
    import(/* webpackChunkName: "codes" */ "zxing-wasm/reader"),
    codesProgram(),
  ]);
  const wasmBinary = Uint8Array.from(program).buffer;
  library.prepareZXingModule({ overrides: { wasmBinary } });
  return library.readBarcodes as Read;
});

const epcCharsets = [undefined, "utf-8", ...[1, 2, 4, 5, 7, 10, 15].map((part) => `iso-8859-${part}`)];

function charsetOf(start: string): string | undefined {
  if (start.startsWith("UPNQR")) return "iso-8859-2";
  return epcCharsets[Number(/^BCD\r?\n00[12]\r?\n([1-8])\r?\n/.exec(start)?.[1] ?? 0)];
}

/** Valid UTF-8, else the character set of the payment or the code's ECI, which isn't trusted alone: it may say "binary". */
function textOf({ bytes, hasECI, text }: ReadResult): string {
  if (hasECI && bytes.includes(0)) return text;
  const charset = charsetOf(String.fromCharCode(...bytes.subarray(0, 24)));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return hasECI && !charset ? text : new TextDecoder(charset ?? "iso-8859-1").decode(bytes);
  }
}

/** Texts and places of the codes in an image. */
export type Codes = { readonly texts: readonly string[]; readonly boxes: readonly Box[] };

function boxOf({ position: { topLeft, topRight, bottomLeft, bottomRight } }: ReadResult): Box {
  const corners = [topLeft, topRight, bottomLeft, bottomRight];
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Reads the codes in an image. Rejects if the library fails. */
export async function readCodes(pixels: Pixels): Promise<Codes> {
  const read = await reader();
  const results = await read(pixels, options);
  const found = results.filter(({ isValid, bytes }) => isValid && bytes.length > 0);
  found.sort((a, b) => a.position.topLeft.y - b.position.topLeft.y);
  return { texts: [...new Set(found.map(textOf))], boxes: found.map(boxOf) };
}
