import type { AssetKind } from "./assets";

const folders: Record<AssetKind, string> = { cMapUrl: "cmaps", standardFontDataUrl: "standard_fonts", wasmUrl: "wasm" };

/** As assets.ts: a file that lies beside the worker, in the folder `documents/pdfjs`. */
export async function readAsset(kind: AssetKind, name: string): Promise<Uint8Array> {
  const { location } = globalThis as unknown as { readonly location: { readonly href: string } };
  const answer = await fetch(new URL(`documents/pdfjs/${folders[kind]}/${name}`, location.href));
  if (!answer.ok) throw new Error(`documents/pdfjs/${folders[kind]}/${name}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
