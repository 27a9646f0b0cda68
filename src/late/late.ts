/** Thrown where something is asked for that is loaded by need, and isn't there yet. */
export class NotLoaded extends Error {
  /** @param load Loads it; rejects where that fails. */
  constructor(readonly load: () => Promise<void>) {
    super("This was asked for before it was loaded.");
  }
}

/**
 * Something that is loaded by need. Until then whoever asks for it is interrupted by {@link NotLoaded}, and begins anew
 * once it is there: see {@link whenLoaded}.
 */
export function late<T>(load: () => Promise<T>): () => T {
  let loaded: { readonly value: T } | null = null;
  const fetch = async (): Promise<void> => {
    loaded = { value: await load() };
  };
  return () => {
    if (loaded === null) throw new NotLoaded(fetch);
    return loaded.value;
  };
}

/** Something that is made at the first question for it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * Runs what may ask for something that isn't loaded yet: loads that, and runs it anew. Rejects with whatever else `run`
 * throws, and where something can't be loaded: nothing is taken for absent because it didn't come.
 * @param run Without effect but its answer, since it may run several times.
 */
export async function whenLoaded<T>(run: () => T | Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      await error.load();
    }
  }
}

/**
 * Loads ahead of any message what many ask for, all at once. Never rejects: whoever needs what didn't come asks for it
 * again, and is told.
 */
export async function loadAhead(likely: readonly (() => unknown)[]): Promise<void> {
  await Promise.allSettled(likely.map((ask) => whenLoaded(ask)));
}
