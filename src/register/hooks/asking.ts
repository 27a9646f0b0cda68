import { useCallback, useEffect, useRef, useState } from "react";
import { ApiFailure, type Page } from "../api/api";
import { useRegister } from "./register";
import type { Stretch } from "../../contract";

/** The last answer stays while asking again. */
type Asked<T> =
  | { readonly state: "loading" }
  | { readonly state: "there"; readonly value: T }
  | { readonly state: "failed"; readonly failure: ApiFailure };

/** Makes a failure of whatever was thrown. */
export function failureOf(error: unknown): ApiFailure {
  return error instanceof ApiFailure ? error : new ApiFailure("failed", "");
}

/** Asks again after each change, and aborts the last question. Keep `ask` stable. */
export function useAsked<T>(ask: (signal: AbortSignal) => Promise<T>): {
  readonly asked: Asked<T>;
  readonly again: () => void;
} {
  const { changes, onSignedOut } = useRegister();
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<{ readonly of: typeof ask; readonly asked: Asked<T> } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    ask(controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) setAnswer({ of: ask, asked: { state: "there", value } });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const failure = failureOf(error);
        if (failure.kind === "signedOut") onSignedOut();
        setAnswer({ of: ask, asked: { state: "failed", failure } });
      },
    );
    return () => controller.abort();
  }, [ask, round, changes, onSignedOut]);
  const again = useCallback(() => {
    setAnswer(null);
    setRound((before) => before + 1);
  }, []);
  return { asked: answer?.of === ask ? answer.asked : { state: "loading" }, again };
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

/** Something that changes the list: whether it is under way, and why it was refused. */
interface Act {
  readonly isBusy: boolean;
  readonly failure: ApiFailure | null;
  /** `said`: null if the list doesn't change. Returns whether it was done. */
  readonly run: (act: () => Promise<unknown>, said: string | null) => Promise<boolean>;
  readonly forget: () => void;
}

/** One act at a time; all lists reload afterwards. */
export function useAct(): Act {
  const { announce, changed, onSignedOut } = useRegister();
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
        const known = failureOf(error);
        if (known.kind === "signedOut") onSignedOut();
        setFailure(known);
        return false;
      } finally {
        setBusy(false);
      }
    },
    [announce, changed, onSignedOut],
  );
  const forget = useCallback(() => setFailure(null), []);
  return { isBusy, failure, run, forget };
}
