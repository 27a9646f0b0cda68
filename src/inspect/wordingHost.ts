import type { After } from "../mail";
import { PageSide } from "./pageSide";
import type { Notice, Response, WordingRequest } from "./protocol";
import { wordingModelFrom, type WordingPorts } from "./wording";

/** What is used of a worker's own scope, in a browser and elsewhere. */
export interface WordingScope {
  postMessage(message: Response): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/**
 * The side of the worker that holds the wording model: it is a worker of its own, so that it holds up no judgement, and
 * stays warm from one message to the next. What hangs is ended by the page.
 * @param onFailure Told why weights can't be had.
 */
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
    // Of one version of the program, they are always the same files.
    warm ??= wordingModelFrom(files, { after, breathe, onFailure });
    void warm.read(segments, authority, { signal, onWait }).then((value) => scope.postMessage({ id, value }));
  });
}
