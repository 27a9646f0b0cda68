import { wordsProgram } from "./assets";

/** The part of Tesseract's TessBaseAPI used here (tesseract.js-core, tesseract.idl). */
export interface Engine {
  /** Returns 0 on success. */
  Init(path: null, languages: string, mode: number): number;
  InitForAnalysePage(): void;
  SetVariable(name: string, value: string): boolean;
  /** Reads `/input` and rotates it by radians. Returns 0 on success. */
  SetImageFile(exif: number, angle: number): number;
  SetRectangle(left: number, top: number, width: number, height: number): void;
  GetInputImage(): object;
  Recognize(monitor: null): number;
  /** One row per block, paragraph, line and word, in reading order. */
  GetTSVText(page: number): string;
  Clear(): void;
  End(): void;
}

/** The part of the running program used here. */
export interface Core {
  readonly FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void };
  readonly TessBaseAPI: new () => Engine;
  /** Address of an object's data. */
  getPointer(object: object): number;
  getValue(address: number, type: "i32" | "*"): number;
}

/** Only the DOM's types declare it. */
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>;
  Instance: new (program: object, imports: object) => object;
};

/** Compiled once: that takes longer than decoding most images. */
let program: Promise<object> | null = null;

function compiledProgram(): Promise<object> {
  program ??= wordsProgram()
    .then((bytes) => WebAssembly.compile(bytes))
    .catch((error: unknown) => {
      // Let the next image try again.
      program = null;
      throw error;
    });
  return program;
}

/**
 * Starts Tesseract with Leptonica in this thread, with its own memory, freed with the last reference. It fetches
 * nothing but the program in assets.ts and prints nothing.
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
