import { useCallback, useRef } from "react";
import type { View } from "../src/report";
import type { PaneState } from "../src/taskpane/state";
import type { Event } from "./mailbox/state";

/** Which message the pane's verdicts are noted for. */
export interface Verdicts {
  /** Another message is opened: what the pane still shows isn't about it. */
  readonly begin: (id: string) => void;
  readonly onState: (state: PaneState) => void;
}

/** Notes what the pane says for the message that it says it of. A verdict that may still change isn't noted. */
export function useVerdicts(send: (event: Event) => void): Verdicts {
  const id = useRef<string | null>(null);
  const last = useRef<View | null>(null);
  const stale = useRef<View | null>(null);
  const begin = useCallback((opened: string) => {
    id.current = opened;
    stale.current = last.current;
  }, []);
  const onState = useCallback(
    (state: PaneState) => {
      if (state.kind !== "shown") return;
      last.current = state.view;
      if (id.current === null || state.view === stale.current || state.pending.length > 0) return;
      send({ kind: "verdict", id: id.current, verdict: state.view.verdict });
    },
    [send],
  );
  return { begin, onState };
}
