import { wordsProgram } from "./assets";

/** What is used of Tesseract's class TessBaseAPI, as tesseract.js-core's tesseract.idl has it. */
export interface Engine {
  /** @returns 0 where it went well */
  Init(path: null, languages: string, mode: number): number;
  InitForAnalysePage(): void;
  SetVariable(name: string, value: string): boolean;
  /** Reads `/input` and turns it by radians. @returns 0 where it went well */
  SetImageFile(exif: number, angle: number): number;
  SetRectangle(left: number, top: number, width: number, height: number): void;
  /** Leptonica's Pix. */
  GetInputImage(): object;
  /** @returns 0 where it went well */
  Recognize(monitor: null): number;
  /** One row a block, paragraph, line and word, in reading order. */
  GetTSVText(page: number): string;
  Clear(): void;
  End(): void;
}

/** What is used of the running program. */
export interface Core {
  readonly FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void };
  readonly TessBaseAPI: new () => Engine;
  /** The address of what an object stands for. */
  getPointer(object: object): number;
  getValue(address: number, type: "i32" | "*"): number;
}

/** The compiler knows of it in pages alone. */
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>;
  Instance: new (program: object, imports: object) => object;
};

/** Compiled once: that takes longer than to decode most images. */
let program: Promise<object> | null = null;

function compiledProgram(): Promise<object> {
  program ??= wordsProgram()
    .then((bytes) => WebAssembly.compile(bytes))
    .catch((error: unknown) => {
      // The next image tries again.
      program = null;
      throw error;
    });
  return program;
}

/**
 * Starts Tesseract, with Leptonica in it, in this thread: memory of its own, which is given back when nobody holds it any
 * more. Nothing is fetched but the program that assets.ts names, and nothing is printed.
 */
export async function startCore(): Promise<Core> {
  const [{ default: load }, compiled] = await Promise.all([
    import(/* webpackChunkName: "tesseract" */ "tesseract.js-core/tesseract-core-simd-lstm.js"),
    compiledProgram(),
  ]);
  const silent = (): void => undefined;
  return await load({
    instantiateWasm: (imports, take) => {
      take(new WebAssembly.Instance(compiled, imports));
    },
    print: silent,
    printErr: silent,
  });
}
