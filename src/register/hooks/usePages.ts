import { useCallback, useEffect, useRef, useState } from "react";
import type { Stretch } from "../../contract";
import type { ApiFailure } from "../api/api";
import type { Page } from "../api/types";
import { useRegister } from "./register";
import { failureOf } from "./useAsked";

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

interface State<T> {
  readonly of: unknown;
  readonly items: readonly T[];
  readonly next: string | null;
  readonly failure: ApiFailure | null;
}

/** Loads more on demand, and aborts the last question. Keep `ask` stable. */
export function usePages<T>(ask: (stretch: Stretch, signal: AbortSignal) => Promise<Page<T>>, limit: number): Pages<T> {
  const { changes, onSignedOut } = useRegister();
  const [round, setRound] = useState(0);
  const [state, setState] = useState<State<T> | null>(null);
  const [isMoreLoading, setMoreLoading] = useState(false);
  const controller = useRef<AbortController | null>(null);

  const read = useCallback(
    (before: readonly T[], after: string | null, signal: AbortSignal): Promise<void> =>
      ask({ after, limit }, signal).then(
        ({ items, next }) => {
          if (!signal.aborted) setState({ of: ask, items: [...before, ...items], next, failure: null });
        },
        (error: unknown) => {
          if (signal.aborted) return;
          const failure = failureOf(error);
          if (failure.kind === "signedOut") onSignedOut();
          setState({ of: ask, items: before, next: null, failure });
        },
      ),
    [ask, limit, onSignedOut],
  );

  useEffect(() => {
    const mine = new AbortController();
    controller.current = mine;
    setMoreLoading(false);
    void read([], null, mine.signal);
    return () => mine.abort();
  }, [read, round, changes]);

  const current = state?.of === ask ? state : null;
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
