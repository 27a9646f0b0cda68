/** Documents to be timed, made again: invoices of one page and of fifty, one with a payment code, and one that was scanned. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import PdfDocument from "pdfkit";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";

const find = createRequire(import.meta.url);

/** @typedef {{ readonly name: string, readonly bytes: Uint8Array, readonly holds: string }} Made `holds`: the account that must be found */

const account = "DE89 3704 0044 0532 0130 00";

/** @param {(pdf: any) => void} draw @returns {Promise<Uint8Array>} */
function pdf(draw) {
  return new Promise((resolve) => {
    const document = new PdfDocument({ size: "A4", autoFirstPage: false });
    /** @type {Buffer[]} */
    const parts = [];
    document.on("data", (/** @type {Buffer} */ part) => parts.push(part));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
    draw(document);
    document.end();
  });
}

const lines = (/** @type {number} */ page) => [
  "Meridian Paper Ltd, 14 Harbour Road, Bristol",
  `Invoice 2026-${page}`,
  ...Array.from({ length: 30 }, (_, at) => `${at + 1}   Office paper, 80 g, box ${at}   12   ${(at * 3.1).toFixed(2)}`),
  "Please pay within 30 days to",
  `IBAN ${account}`,
  "BIC COBADEFFXXX",
];

/** @param {number} pages @param {Buffer | null} code */
const invoice = (pages, code = null) =>
  pdf((document) => {
    for (let page = 1; page <= pages; page++) {
      document.addPage();
      document.fontSize(11);
      const shown = code === null ? lines(page) : lines(page).slice(0, -3);
      for (const line of shown) document.text(line);
      if (code !== null) document.image(code, 72, 560, { width: 120 });
    }
  });

/** An A4 page of 150 dots an inch, as a scanner leaves it: grey, specked, a little turned. @returns {Buffer} */
function scan() {
  const fonts = join(dirname(find.resolve("pdfjs-dist/package.json")), "standard_fonts");
  GlobalFonts.registerFromPath(join(fonts, "LiberationSans-Regular.ttf"), "Bench");
  const canvas = createCanvas(1240, 1754);
  const context = canvas.getContext("2d");
  context.fillStyle = "#f4f2ee";
  context.fillRect(0, 0, 1240, 1754);
  context.rotate(0.008);
  context.fillStyle = "#222";
  context.font = "24px Bench";
  lines(1).forEach((line, at) => context.fillText(line, 120, 150 + at * 40));
  let state = 1;
  for (let speck = 0; speck < 4000; speck++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    context.fillRect(state % 1240, (state >>> 11) % 1754, 1, 1);
  }
  return canvas.toBuffer("image/jpeg", 80);
}

/** @returns {Promise<Buffer>} A GiroCode (EPC069-12). */
async function code() {
  const wasm = readFileSync(find.resolve("zxing-wasm/writer/zxing_writer.wasm"));
  prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) } });
  const text = `BCD\n002\n1\nSCT\nCOBADEFFXXX\nMeridian Paper Ltd\n${account.replaceAll(" ", "")}\nEUR120.00\n\n\n2026-1`;
  const { image } = await writeBarcode(text, { format: "QRCode", scale: 8 });
  if (image === null) throw new Error("No code was made.");
  return Buffer.from(await image.arrayBuffer());
}

/** @returns {Promise<readonly Made[]>} */
export async function made() {
  const [qr, picture] = [await code(), scan()];
  const scanned = await pdf((document) => {
    document.addPage({ margin: 0 });
    document.image(picture, 0, 0, { width: 595 });
  });
  return [
    { name: "1 page.pdf", bytes: await invoice(1), holds: account },
    { name: "50 pages.pdf", bytes: await invoice(50), holds: account },
    { name: "page with QR.pdf", bytes: await invoice(1, qr), holds: account },
    { name: "A4 scan.pdf", bytes: scanned, holds: account },
    { name: "A4 scan.jpg", bytes: new Uint8Array(picture), holds: account },
  ];
}
