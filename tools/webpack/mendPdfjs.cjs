/** @import { Change } from "./mend.cjs" */

/** What unpacks streams, maps characters, keeps graphics states and reads fonts in pdf.js. */
const classes = ["DecodeStream extends BaseStream", "CMap", "StateManager", "CFFParser", "Font"];

/**
 * The part of pdf.js 5.6.205 that reads exports no class into which `src/documents/pdf/pdfjs/patchPdfjs.ts` could put bounds.
 * Here it exports them. Their methods are patched by name, so each version is looked at first: it is part of the change.
 * @type {readonly Change[]}
 */
const worker = [
  ...['const workerVersion = "5.6.205";', ...classes.map((name) => `\nclass ${name} {`)].map(
    (text) => /** @type {const} */ ([text, text]),
  ),
  [
    "export { WorkerMessageHandler };",
    `export { WorkerMessageHandler, ${classes.map((name) => name.split(" ")[0]).join(", ")} };`,
  ],
];

module.exports = { worker };
