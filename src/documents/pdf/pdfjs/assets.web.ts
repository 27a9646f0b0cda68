import type * as Reader from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import type { AssetKind } from "./assets";

const folders: Record<AssetKind, string> = { cMapUrl: "cmaps", standardFontDataUrl: "standard_fonts", wasmUrl: "wasm" };

/** As assets.ts: a file next to the worker, in `documents/pdfjs`. */
export async function readAsset(kind: AssetKind, name: string): Promise<Uint8Array> {
  const { location } = globalThis as unknown as { readonly location: { readonly href: string } };
  const answer = await fetch(new URL(`documents/pdfjs/${folders[kind]}/${name}`, location.href));
  if (!answer.ok) throw new Error(`documents/pdfjs/${folders[kind]}/${name}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** As assets.ts. Without a `window` it acts as a worker and answers our worker's messages, so one exists while it loads. */
export async function loadReader(): Promise<typeof Reader> {
  const hasWindow = "window" in globalThis;
  if (!hasWindow) Object.defineProperty(globalThis, "window", { value: {}, configurable: true });
  try {
    return await import(/* webpackChunkName: "pdfjs" */ "pdfjs-dist/legacy/build/pdf.worker.mjs");
  } finally {
    if (!hasWindow) Reflect.deleteProperty(globalThis, "window");
  }
}
