import { type DependencyList, useCallback, useEffect, useRef, useState } from "react";
import type { Stretch } from "../../contract";
import { ApiFailure, type Page } from "../api/api";
import type { RegisterApi } from "../api/http";
import { useRegister } from "./register";

/** Makes a failure of what was thrown, and shows the sign-in if it is needed again. */
export function useFailureOf(): (error: unknown) => ApiFailure {
  const { onSignedOut } = useRegister();
  return useCallback(
    (error) => {
      const failure = error instanceof ApiFailure ? error : new ApiFailure("failed", "");
      if (failure.kind === "signedOut") onSignedOut();
      return failure;
    },
    [onSignedOut],
  );
}

/** `value`: null until it comes, and if that failed. */
export type Asked<T> = Readonly<{ value: T | null; failure: ApiFailure | null; again: () => void }>;

type Answer<T> = Omit<Asked<T>, "again"> & { readonly of: unknown };

/** Asks for what depends on `deps`, and after each change. The last answer stays while asking again. */
export function useAsked<T>(
  question: (api: RegisterApi, signal: AbortSignal) => Promise<T>,
  deps: DependencyList,
): Asked<T> {
  const { api, changes } = useRegister();
  const failureOf = useFailureOf();
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const ask = useCallback((signal: AbortSignal) => question(api, signal), [api, ...deps]);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    ask(signal).then(
      (value) => signal.aborted || setAnswer({ of: ask, value, failure: null }),
      (error: unknown) => signal.aborted || setAnswer({ of: ask, value: null, failure: failureOf(error) }),
    );
    return () => controller.abort();
  }, [ask, round, changes, failureOf]);
  const again = useCallback(() => {
    setAnswer(null);
    setRound((before) => before + 1);
  }, []);
  const { value, failure } = answer?.of === ask ? answer : { value: null, failure: null };
  return { value, failure, again };
}

/** A list that comes in stretches, as far as it is there. */
export interface Pages<T> {
  readonly items: readonly T[];
  readonly isLoading: boolean;
  readonly isMoreLoading: boolean;
  readonly hasMore: boolean;
  readonly failure: ApiFailure | null;
  readonly more: () => void;
  readonly again: () => void;
}

interface State<T> extends Page<T> {
  readonly of: unknown;
  readonly failure: ApiFailure | null;
}

/** Loads a list that depends on `deps`, and more of it on demand. `limit`: items of a stretch. */
export function usePages<T>(
  question: (api: RegisterApi, stretch: Stretch, signal: AbortSignal) => Promise<Page<T>>,
  deps: DependencyList,
  limit: number,
): Pages<T> {
  const { api, changes } = useRegister();
  const failureOf = useFailureOf();
  const [round, setRound] = useState(0);
  const [state, setState] = useState<State<T> | null>(null);
  const [isMoreLoading, setMoreLoading] = useState(false);
  const controller = useRef<AbortController | null>(null);

  const read = useCallback(
    (before: readonly T[], after: string | null, signal: AbortSignal): Promise<void> =>
      question(api, { after, limit }, signal).then(
        ({ items, next }) => {
          if (!signal.aborted) setState({ of: read, items: [...before, ...items], next, failure: null });
        },
        (error: unknown) => {
          if (!signal.aborted) setState({ of: read, items: before, next: null, failure: failureOf(error) });
        },
      ),
    [api, limit, failureOf, ...deps],
  );

  useEffect(() => {
    const mine = new AbortController();
    controller.current = mine;
    setMoreLoading(false);
    void read([], null, mine.signal);
    return () => mine.abort();
  }, [read, round, changes]);

  const current = state?.of === read ? state : null;
  const next = current?.next ?? null;
  const items = current?.items ?? [];
  const more = useCallback(() => {
    const signal = controller.current?.signal;
    if (next === null || isMoreLoading || signal === undefined) return;
    setMoreLoading(true);
    void read(items, next, signal).finally(() => {
      if (!signal.aborted) setMoreLoading(false);
    });
  }, [read, items, next, isMoreLoading]);
  const again = useCallback(() => {
    setState(null);
    setRound((before) => before + 1);
  }, []);
  return {
    items,
    isLoading: current === null,
    isMoreLoading,
    hasMore: next !== null,
    failure: current?.failure ?? null,
    more,
    again,
  };
}

interface Act {
  readonly isBusy: boolean;
  readonly failure: ApiFailure | null;
  /** `said`: null if the list doesn't change. Returns whether it was done. */
  readonly run: (act: () => Promise<unknown>, said: string | null) => Promise<boolean>;
  readonly forget: () => void;
}

/** One act at a time; all lists reload afterwards. */
export function useAct(): Act {
  const { announce, changed } = useRegister();
  const failureOf = useFailureOf();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const run = useCallback(
    async (act: () => Promise<unknown>, said: string | null): Promise<boolean> => {
      setBusy(true);
      setFailure(null);
      try {
        await act();
        if (said !== null) {
          announce(said);
          changed();
        }
        return true;
      } catch (error) {
        setFailure(failureOf(error));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [announce, changed, failureOf],
  );
  const forget = useCallback(() => setFailure(null), []);
  return { isBusy, failure, run, forget };
}
