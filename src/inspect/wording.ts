import { openGate, readWording } from "../analysis";
import type { ReasonCode, Authority, WindowReader, Wording, WordingGate, WordingSegment } from "../analysis";
import type { After } from "../mail";
import { loadBytes, loadReader, maxWindows, type Failed, type LoadFailure, type Reader } from "../weights";

/** A path on Node, an address in a page; SHA-256 in hexadecimal. */
type WeightsFile = { readonly place: string; readonly sha256: string };

/** The two files of the wording model. */
export type ModelFiles = { readonly gate: WeightsFile; readonly reader: WeightsFile };

/** Options of a question. */
export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onWait?: ((waits: boolean) => void) | undefined;
}

/** What a thread with other work to do needs. */
export interface WordingPorts {
  readonly after: After;
  readonly breathe: () => Promise<void>;
  readonly onFailure: (failed: Failed) => void;
}

/** Milliseconds. Loading continues for the next message. */
const loadLimit = 25_000;
const maxKnown = 256;

const codes: Readonly<Record<LoadFailure, ReasonCode>> = {
  missing: "readerMissing",
  refused: "readerRefused",
  altered: "readerAltered",
  unreadable: "readerAltered",
  noWebAssembly: "noWebAssembly",
  noMemory: "noWebAssembly",
};

class NotHad extends Error {
  constructor(readonly code: ReasonCode) {
    super(code);
  }
}

/** Retried: they may have passed, and trying costs little. */
const passing: ReadonlySet<LoadFailure> = new Set<LoadFailure>(["missing", "refused"]);

function once<T>(bring: () => Promise<T | Failed>, ports: WordingPorts | null): () => Promise<T | Failed> {
  const asked = async (): Promise<T | Failed> => {
    const brought = await bring();
    if (isFailed(brought)) ports?.onFailure(brought);
    return brought;
  };
  let kept: Promise<T | Failed> | null = null;
  return async () => {
    kept ??= asked();
    const brought = await kept;
    if (isFailed(brought) && passing.has(brought.failure)) kept = null;
    return brought;
  };
}

const isFailed = (brought: unknown): brought is Failed =>
  typeof brought === "object" && brought !== null && "failure" in brought;

async function gateOf({ place, sha256 }: WeightsFile): Promise<WordingGate | Failed> {
  const brought = await loadBytes(place, sha256);
  if ("failure" in brought) return brought;
  try {
    return openGate(brought.bytes);
  } catch (error) {
    return { failure: "unreadable", detail: error instanceof Error ? error.message : String(error) };
  }
}

async function readerOf({ place, sha256 }: WeightsFile): Promise<Reader | Failed> {
  const loaded = await loadReader(place, sha256);
  return "failure" in loaded ? loaded : loaded.reader;
}

class LoadedModel {
  readonly #gate;
  readonly #reader;
  readonly #known = new Map<string, readonly (Float32Array | null)[]>();

  constructor(
    files: ModelFiles,
    private readonly ports: WordingPorts | null,
  ) {
    this.#gate = once(() => gateOf(files.gate), ports);
    this.#reader = once(() => readerOf(files.reader), ports);
  }

  async read(
    segments: readonly WordingSegment[],
    authority: Authority,
    { signal, onWait }: ReadOptions = {},
  ): Promise<Wording> {
    const had = async <T>(bring: () => Promise<T | Failed>): Promise<T> => {
      onWait?.(true);
      const brought = await this.#inTime(bring(), signal);
      onWait?.(false);
      if (isFailed(brought)) throw new NotHad(codes[brought.failure]);
      return brought;
    };
    try {
      const reader = async () => this.#turns(await had(this.#reader), signal);
      return await readWording(segments, await had(this.#gate), reader, authority);
    } catch (error) {
      return { failed: { code: error instanceof NotHad ? error.code : "internalError" } };
    }
  }

  #inTime<T>(coming: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    const { ports } = this;
    if (ports === null) return coming;
    return new Promise((resolve, reject) => {
      const give = (code: ReasonCode) => (): void => reject(new NotHad(code));
      const left = give("notReadYet");
      const cancel = ports.after(loadLimit, give("tookTooLong"));
      if (signal?.aborted) left();
      signal?.addEventListener("abort", left);
      coming.then(resolve, reject).finally(() => {
        cancel();
        signal?.removeEventListener("abort", left);
      });
    });
  }

  /** Window by window, so that other messages get their turn. */
  #turns(reader: Reader, signal: AbortSignal | undefined): WindowReader {
    const one = async (window: readonly string[], index: number): Promise<readonly (Float32Array | null)[]> => {
      const key = window.join("\n");
      const known = this.#known.get(key);
      if (known !== undefined) return known;
      if (index >= maxWindows) return window.map(() => null);
      await this.ports?.breathe();
      if (signal?.aborted) throw new NotHad("notReadYet");
      const [shares = []] = reader.read([window]);
      if (this.#known.size >= maxKnown) this.#known.clear();
      this.#known.set(key, shares);
      return shares;
    };
    return {
      kinds: reader.kinds,
      async read(windows) {
        const all: (readonly (Float32Array | null)[])[] = [];
        for (const [index, window] of windows.entries()) all.push(await one(window, index));
        return all;
      },
    };
  }
}

/** Loads weights on demand, the gate first. Never rejects. `ports`: null on the command line, where no one waits. */
export function wordingModelFrom(files: ModelFiles, ports: WordingPorts | null = null): Pick<LoadedModel, "read"> {
  return new LoadedModel(files, ports);
}
