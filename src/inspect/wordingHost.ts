import type { After } from "../mail";
import { PageSide } from "./pageSide";
import type { Notice, Response, WordingRequest } from "./protocol";
import { wordingModelFrom, type WordingPorts } from "./wording";

/** What is used of a worker's scope. */
export interface WordingScope {
  postMessage(message: Response): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/** A worker of its own, so that it delays no verdict and stays warm. The page ends it when it hangs. */
export function serveWording(scope: WordingScope, after: After, onFailure: WordingPorts["onFailure"]): void {
  const page = new PageSide((message) => scope.postMessage(message));
  const breathe = (): Promise<void> => new Promise((resolve) => void after(0, resolve));
  let warm: ReturnType<typeof wordingModelFrom> | null = null;
  scope.addEventListener("message", ({ data }) => {
    const request = data as WordingRequest | Notice;
    if (request.ask === "abort") return page.notice(request);
    if (request.ask !== "wording") return;
    const { id, segments, authority, files } = request;
    const signal = page.begin(id);
    const onWait = (waits: boolean): void => scope.postMessage({ id, waits });
    warm ??= wordingModelFrom(files, { after, breathe, onFailure });
    void warm.read(segments, authority, { signal, onWait }).then((value) => scope.postMessage({ id, value }));
  });
}
