import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type * as Reader from "pdfjs-dist/legacy/build/pdf.worker.mjs";

/** What pdf.js asks for while it reads: character maps of East Asian fonts, the fonts that every viewer has, decoders of images. */
export type AssetKind = "cMapUrl" | "standardFontDataUrl" | "wasmUrl";

const folders: Record<AssetKind, string> = { cMapUrl: "cmaps", standardFontDataUrl: "standard_fonts", wasmUrl: "wasm" };

/** A file of pdf.js, from its package: nothing is ever fetched. assets.web.ts stands in a page for this file. */
export async function readAsset(kind: AssetKind, name: string): Promise<Uint8Array> {
  const root = dirname(createRequire(__filename).resolve("pdfjs-dist/package.json"));
  return new Uint8Array(await readFile(join(root, folders[kind], name)));
}

let guarded = false;

/** Is it one of pdf.js's own faults? They share one prototype that is an error, and have no stack of their own. */
const isOfPdf = (reason: unknown): boolean => reason instanceof Error && !Object.hasOwn(reason, "stack");

/**
 * For some of what pdf.js finds wrong, or breaks off, nobody waits: a browser notes it, a thread of Node would end. All other
 * rejections end it as they do elsewhere.
 */
function guardRejections(): void {
  if (guarded) return;
  guarded = true;
  process.on("unhandledRejection", (reason) => {
    if (!isOfPdf(reason)) throw reason;
  });
}

/** The part of pdf.js that reads, which it runs in a worker of its own where it finds no other way. */
export function loadReader(): Promise<typeof Reader> {
  guardRejections();
  return import("pdfjs-dist/legacy/build/pdf.worker.mjs");
}
