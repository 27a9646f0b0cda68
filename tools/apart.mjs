/** Large packages of the readers of documents, with files of their own beside them: programs for Node leave them where they are. */
export const apart = ["pdfjs-dist", "@napi-rs/canvas", "zxing-wasm", "tesseract.js-core"];
