import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { catalogues, messagesOf } from "./catalogue.cjs";
import mend from "./mend.cjs";

/** Large packages of the readers of documents, with files of their own: programs for Node leave them where they are. */
export const externals = ["pdfjs-dist", "@napi-rs/canvas", "zxing-wasm", "tesseract.js-core"];

/** pdf.js's reader comes into the program: it must be mended. @type {import("esbuild").Plugin} */
const mendPdfjs = {
  name: "mend-pdfjs",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^pdfjs-dist\/.*\/pdf\.worker\.mjs$/ }, ({ path }) => ({
      path: createRequire(import.meta.url).resolve(path),
    }));
    onLoad({ filter: /[\\/]pdf\.worker\.mjs$/ }, async ({ path }) => ({
      contents: mend.mended(path, await readFile(path, "utf8")),
      loader: "js",
    }));
  },
};

/** Catalogues of messages, without what translators need alone. @type {import("esbuild").Plugin} */
export const messages = {
  name: "messages",
  setup({ onLoad }) {
    onLoad({ filter: catalogues }, async ({ path }) => ({
      contents: JSON.stringify(messagesOf(await readFile(path, "utf8"))),
      loader: "json",
    }));
  },
};

/** What esbuild is told of the readers of documents, where it makes a program for Node. */
export const besideNode = { external: externals, plugins: [mendPdfjs, messages] };
