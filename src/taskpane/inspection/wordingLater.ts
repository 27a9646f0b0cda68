import type { After, ReaderFiles, WordingReader, WorkerLike } from "../../inspect";

/** The learned reader of a page: where its weights lie, and what starts its worker. */
export interface WordingPlace {
  readonly files: ReaderFiles;
  readonly start: () => WorkerLike;
}

/** The learned reader, of which nothing is loaded before something is asked of it: no first verdict waits for it. */
export function wordingLater(place: WordingPlace, after: After): WordingReader {
  let opened: Promise<WordingReader> | null = null;
  let disposed = false;
  const open = (): Promise<WordingReader> =>
    import(/* webpackChunkName: "hearing" */ "./openWording").then(({ makeWordingReader }) =>
      makeWordingReader({ ...place, after }),
    );
  return {
    hear: async (segments, standing, signal) => {
      if (disposed) return { failed: { code: "notReadYet" } };
      try {
        return await (await (opened ??= open())).hear(segments, standing, signal);
      } catch {
        opened = null;
        return { failed: { code: "readerRefused" } };
      }
    },
    dispose: () => {
      disposed = true;
      void opened?.then((reader) => reader.dispose());
    },
  };
}

/** In place of the learned reader where somebody wants none: each report of a message that it would have heard says so. */
export const wordingLeftOut: WordingReader = {
  hear: () => Promise.resolve({ failed: { code: "readerLeftOut" } }),
  dispose: () => undefined,
};
