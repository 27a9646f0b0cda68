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
}

self.addEventListener("message", ({ data }) => {
  const { place, sha256, windows } = data as Asked;
  void loadReader(place, sha256).then((loaded) =>
    self.postMessage("failure" in loaded ? loaded : { read: loaded.reader.read(windows) }),
  );
});
