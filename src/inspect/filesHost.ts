import { readDocument } from "../documents";
import { readMail } from "./documents";
import type { FileRequest, Notice, Response } from "./protocol";

/** What is used of a worker's scope. */
export interface FilesScope {
  postMessage(message: Response): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/** A worker of its own, so that no file delays a verdict. The page ends it when it hangs. */
export function serveFiles(scope: FilesScope): void {
  scope.addEventListener("message", ({ data }) => {
    const request = data as FileRequest | Notice;
    // An unwanted file is read to its end, unless the worker is ended.
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
