/** A worker that loads a reader and reads with it, for the tests of the encoder. */
import { loadReader } from "../../../src/weights";

declare const self: {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
};

/** What the worker is asked. */
export interface Asked {
  readonly place: string;
  readonly sha256: string;
  readonly windows: readonly (readonly string[])[];
  /** Is the store of responses refused, as in a frame of another site it may be? */
  readonly withoutStore?: boolean;
}

self.addEventListener("message", ({ data }) => {
  const { place, sha256, windows, withoutStore = false } = data as Asked;
  const open = (): Promise<never> => Promise.reject(new Error("The store is refused."));
  if (withoutStore) Object.defineProperty(self, "caches", { value: { open } });
  void loadReader(place, sha256).then((loaded) =>
    self.postMessage("failure" in loaded ? loaded : { read: loaded.reader.read(windows) }),
  );
});
