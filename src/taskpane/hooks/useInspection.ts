import { useEffect, useMemo, useSyncExternalStore } from "react";
import { watchMessages, type Messages, type WatchedPorts } from "../inspection/watchMessages";
import type { DroppedFile } from "../../mail/office";
import type { PaneState } from "../state";

const starting: PaneState = { kind: "starting" };

function storeOf(ports: Omit<WatchedPorts, "locale"> | null, locale: string) {
  let state = starting;
  let messages: Messages | null = null;
  return {
    subscribe: (changed: () => void): (() => void) => {
      if (ports !== null)
        messages = watchMessages({ ...ports, locale }, (next) => {
          state = next;
          changed();
        });
      return () => {
        messages?.stop();
        messages = null;
        state = starting;
      };
    },
    state: (): PaneState => state,
    checkAgain: (): void => messages?.checkAgain(),
    originals: ports && {
      add: (files: readonly DroppedFile[]): void => messages?.addOriginals(files),
      remove: (id: string): void => messages?.removeOriginal(id),
    },
    setLocale: (wanted: string): void => messages?.setLocale(wanted),
  };
}

/** Rendered in the same turn: no old verdict with another message. `locale`: BCP 47. */
export function useInspection(ports: Omit<WatchedPorts, "locale"> | null, locale: string) {
  const store = useMemo(() => storeOf(ports, locale), [ports]);
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => store.setLocale(locale), [store, locale]);
  return { state, checkAgain: store.checkAgain, originals: store.originals };
}
