import { readDocument } from "../documents";
import { readMail } from "./documents";
import type { FileRequest, Notice, Response } from "./protocol";

/** What is used of a worker's own scope, in a browser and elsewhere. */
export interface FilesScope {
  postMessage(message: Response): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/**
 * The side of the worker that reads files: one after the other, each with word of how far it is. It is a worker of its
 * own, so that what a sender makes of a file holds up no judgement; what hangs is ended by the page.
 */
export function serveFiles(scope: FilesScope): void {
  scope.addEventListener("message", ({ data }) => {
    const request = data as FileRequest | Notice;
    // A file that nobody waits for is read to its end, or ended with the worker.
    if (request.ask !== "file") return;
    const { id, file, ocr } = request;
    const onProgress = (progress: Extract<Response, { progress: unknown }>["progress"]): void =>
      scope.postMessage({ id, progress });
    readDocument(file, { ocr, mail: readMail, onProgress })
      .then((value) => scope.postMessage({ id, value }))
      .catch((error: unknown) =>
        scope.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
      );
  });
}
