import { useCallback, useEffect, useState } from "react";
import { ApiFailure } from "../api/api";
import { useRegister } from "./register";

/** The last answer stays while asking again. */
export type Asked<T> =
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
