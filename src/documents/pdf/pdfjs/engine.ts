import { once } from "../../../names";
import { loadReader, readAsset, type AssetKind } from "./assets";
import { contextOf, newCanvas, type Canvas } from "../images/canvas";
import { startMaps, patchPdfjs } from "./patchPdfjs";
import { tally } from "./refusals";

/** The part of pdf.js used here. Its own types require the DOM. */
export interface Pdf {
  readonly numPages: number;
  getPage(number: number): Promise<Page>;
  getAttachments(): Promise<Readonly<Record<string, PdfFile>> | null>;
  getOptionalContentConfig(): Promise<{ isVisible(group: unknown): boolean }>;
  readonly loadingTask: { destroy(): Promise<void> };
}
/** A file within a document. */
export type PdfFile = { readonly filename?: unknown; readonly content?: unknown };
/** A page. Lengths are in points, unless the page has its own unit. */
export interface Page {
  /** Left, bottom, right, top of the visible area. */
  readonly view: readonly [number, number, number, number];
  readonly commonObjs: Objects;
  getOperatorList(): Promise<Operators>;
  getAnnotations(): Promise<readonly Annotation[]>;
  getViewport(asked: { scale: number; offsetX?: number; offsetY?: number }): Viewport;
  render(asked: { canvas: null; canvasContext: object; viewport: Viewport; background: string }): {
    readonly promise: Promise<void>;
    cancel(): void;
  };
  cleanup(): boolean;
}
/** Decoded fonts and images. */
export type Objects = { has(id: string): boolean; get(id: string): unknown };
type Viewport = { readonly width: number; readonly height: number; readonly transform: readonly number[] };
/** A page's operators and their arguments. */
export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };
/** A link, form field, note or attached file. Untrusted. */
export type Annotation = Readonly<Partial<Record<AnnotationField, unknown>>> & {
  readonly contentsObj?: { readonly str?: unknown };
  readonly file?: PdfFile;
};
type AnnotationField =
  | ("subtype" | "url" | "unsafeUrl" | "overlaidText" | "hidden" | "password" | "annotationFlags")
  | ("fieldName" | "fieldType" | "fieldValue");

type Task<T> = { readonly promise: Promise<T>; destroy(): Promise<void> };
type Library = { readonly getDocument: (asked: object) => Task<Pdf>; readonly OPS: Readonly<Record<string, number>> };

class Assets {
  async fetch({ kind, filename }: { readonly kind: AssetKind; readonly filename: string }): Promise<Uint8Array> {
    try {
      return await readAsset(kind, filename);
    } catch (fault) {
      // Without outlines a font's text is still known; without other files text and images aren't.
      if (kind !== "standardFontDataUrl") tally.lacking += 1;
      throw fault;
    }
  }
}

class Canvases {
  create(width: number, height: number): { canvas: Canvas | null; context: object | null } {
    const canvas = newCanvas(Math.max(1, width), Math.max(1, height));
    return { canvas, context: contextOf(canvas) };
  }
  reset({ canvas }: { readonly canvas: Canvas }, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }
  destroy(each: { canvas: Canvas | null; context: object | null }): void {
    if (each.canvas !== null) each.canvas.width = each.canvas.height = 1;
    each.canvas = each.context = null;
  }
}

/** No filters: they need DOM elements. */
class Filters {
  readonly addFilter = (): string => "none";
  readonly addHCMFilter = this.addFilter;
  readonly addAlphaFilter = this.addFilter;
  readonly addLuminosityFilter = this.addFilter;
  readonly addHighlightHCMFilter = this.addFilter;
  readonly destroy = (): void => undefined;
}

/** pdf.js, loaded once, with bounds on what it unpacks. */
export const engine = once(async (): Promise<Library> => {
  const reader = await loadReader();
  patchPdfjs(reader);
  // Keeps pdf.js from starting its own worker: we are in one.
  Object.assign(globalThis, { pdfjsWorker: reader });
  return (await import(/* webpackChunkName: "pdfjs" */ "pdfjs-dist/legacy/build/pdf.mjs")) as unknown as Library;
});

/** Opens a document; the caller destroys it. Copies the bytes, which pdf.js detaches. @throws pdf.js's exceptions */
export async function openPdf(bytes: Uint8Array, pixels: number): Promise<Pdf> {
  const { getDocument } = await engine();
  startMaps();
  const task = getDocument({
    data: bytes.slice(),
    BinaryDataFactory: Assets,
    CanvasFactory: Canvases,
    FilterFactory: Filters,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: pixels,
    verbosity: 0,
  });
  try {
    return await task.promise;
  } catch (fault) {
    await task.destroy();
    throw fault;
  }
}

/** Operators per page. An invoice has some thousand, a detailed map a few hundred thousand. */
const maxOperators = 400_000;

type Chunk = Operators & { readonly length: number; readonly lastChunk: boolean };
interface Inner {
  _renderPageChunk(chunk: Chunk, state: object): void;
  _abortOperatorList(asked: { intentState: object; reason: Error; force: boolean }): void;
}

/** A page's operators, up to a bound: there, or when late, pdf.js is told that the chunk was the last. */
export async function operatorsOf(
  page: Page,
  isLate: () => boolean,
): Promise<{ readonly operators: Operators; readonly cut: "many" | "late" | null }> {
  const inner = page as unknown as Inner;
  const take = inner._renderPageChunk.bind(page);
  let count = 0;
  let cut: "many" | "late" | null = null;
  inner._renderPageChunk = (chunk, state) => {
    if (cut !== null) return;
    count += chunk.length;
    if (count > maxOperators) cut = "many";
    else if (isLate()) cut = "late";
    take(cut !== null ? { ...chunk, lastChunk: true } : chunk, state);
    if (cut !== null) inner._abortOperatorList({ intentState: state, reason: new Error("too many"), force: true });
  };
  try {
    return { operators: await page.getOperatorList(), cut };
  } finally {
    inner._renderPageChunk = take;
  }
}
