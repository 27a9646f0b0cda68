import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type * as Reader from "pdfjs-dist/legacy/build/pdf.worker.mjs";

/** Files that pdf.js loads: character maps of East Asian fonts, standard fonts, image decoders. */
export type AssetKind = "cMapUrl" | "standardFontDataUrl" | "wasmUrl";
const folders: Record<AssetKind, string> = { cMapUrl: "cmaps", standardFontDataUrl: "standard_fonts", wasmUrl: "wasm" };

/** A file from pdf.js's package; nothing is fetched. Pages use assets.web.ts instead. */
export async function readAsset(kind: AssetKind, name: string): Promise<Uint8Array> {
  const root = dirname(createRequire(__filename).resolve("pdfjs-dist/package.json"));
  return new Uint8Array(await readFile(join(root, folders[kind], name)));
}

let guarded = false;

/** pdf.js's own exceptions share an Error as prototype, and have no stack of their own. */
const isOfPdf = (reason: unknown): boolean => reason instanceof Error && !Object.hasOwn(reason, "stack");

/** pdf.js leaves some rejections unhandled: browsers log them, Node would exit. Others still end the process. */
function guardRejections(): void {
  if (guarded) return;
  guarded = true;
  process.on("unhandledRejection", (reason) => {
    if (!isOfPdf(reason)) throw reason;
  });
}

/** The worker part of pdf.js, which also runs in this thread. */
export function loadReader(): Promise<typeof Reader> {
  guardRejections();
  return import("pdfjs-dist/legacy/build/pdf.worker.mjs");
}
