declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  /** Answers what the library asks; it starts a worker only where this is not there already. */
  export const WorkerMessageHandler: unknown;
}
