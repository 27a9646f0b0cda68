import { wordsProgram } from "./assets";

/** The part of Tesseract's TessBaseAPI used here (tesseract.js-core, tesseract.idl). */
export interface Engine {
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
  getPointer(object: object): number;
  getValue(address: number, type: "i32" | "*"): number;
}

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
      program = null;
      throw error;
    });
  return program;
}

/** Starts Tesseract with memory of its own, freed with the last reference. Fetches only the program, prints nothing. */
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
