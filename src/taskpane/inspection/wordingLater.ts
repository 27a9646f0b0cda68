import type { After, ModelFiles, WordingModel, WorkerLike } from "../../inspect";

/** The wording model of a page: where its weights lie, and what starts its worker. */
export type WordingPlace = Readonly<{ files: ModelFiles; start: () => WorkerLike }>;

/** Loaded at the first question, so that no first verdict waits for it. */
export function wordingLater(place: WordingPlace, after: After): WordingModel {
  let opened: Promise<WordingModel> | null = null;
  let disposed = false;
  const open = (): Promise<WordingModel> =>
    import(/* webpackChunkName: "model" */ "./openModel").then(({ makeWordingModel }) =>
      makeWordingModel({ ...place, after }),
    );
  return {
    read: async (segments, authority, signal) => {
      if (disposed) return { failed: { code: "notReadYet" } };
      try {
        return await (await (opened ??= open())).read(segments, authority, signal);
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

/** The report says that the model was left out. */
export const wordingLeftOut: WordingModel = {
  read: () => Promise.resolve({ failed: { code: "readerLeftOut" } }),
  dispose: () => undefined,
};
