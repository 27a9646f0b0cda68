import { useCallback, useState } from "react";
import type { ApiFailure } from "../api/api";
import { useRegister } from "./register";
import { failureOf } from "./useAsked";

/** Something that changes the list: whether it is under way, and why it was refused. */
export interface Act {
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
