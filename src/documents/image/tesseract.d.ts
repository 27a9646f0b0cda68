/** tesseract.js-core has no types of its own. */
declare module "tesseract.js-core/tesseract-core-simd-lstm.js" {
  const load: (overrides: {
    readonly instantiateWasm: (imports: object, take: (instance: object) => void) => void;
    readonly print: (text: string) => void;
    readonly printErr: (text: string) => void;
  }) => Promise<import("./core").Core>;
  export = load;
}
