import { readDocument } from "../documents";
import { readMail } from "./documents";
import type { FileRequest, Notice, Response } from "./protocol";

/** What is used of a worker's scope. */
export interface FilesScope {
  postMessage(message: Response): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/**
 * The worker's side of reading files, one after the other, with reports of progress. It is a worker of its own so that no
 * file delays a verdict. The page ends it when it hangs.
 */
export function serveFiles(scope: FilesScope): void {
  scope.addEventListener("message", ({ data }) => {
    const request = data as FileRequest | Notice;
    // A file that isn't wanted any longer is still read to its end, unless the worker is ended.
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
