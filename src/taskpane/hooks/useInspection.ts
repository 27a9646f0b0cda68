import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import { watchMessages, type Messages, type WatchedPorts } from "../inspection/watchMessages";
import type { DroppedFile } from "../../mail/office";
import type { OriginalActions } from "../components/usePane";
import type { PaneState } from "../state";

const starting: PaneState = { kind: "starting" };
const neverChanges = (): (() => void) => () => undefined;
const alwaysStarting = (): PaneState => starting;

function storeOf(ports: Omit<WatchedPorts, "locale">, locale: string) {
  let state = starting;
  let messages: Messages | null = null;
  return {
    subscribe: (changed: () => void): (() => void) => {
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
    originals: {
      add: (files: readonly DroppedFile[]): void => messages?.addOriginals(files),
      remove: (id: string): void => messages?.removeOriginal(id),
    },
    setLocale: (wanted: string): void => messages?.setLocale(wanted),
  };
}

/** Rendered in the same turn: no old verdict with another message. `locale`: BCP 47. */
export function useInspection(
  ports: Omit<WatchedPorts, "locale"> | null,
  locale: string,
): { readonly state: PaneState; readonly checkAgain: () => void; readonly originals: OriginalActions | undefined } {
  const store = useMemo(() => (ports === null ? null : storeOf(ports, locale)), [ports]);
  const state = useSyncExternalStore(store?.subscribe ?? neverChanges, store?.state ?? alwaysStarting);
  useEffect(() => store?.setLocale(locale), [store, locale]);
  const checkAgain = useCallback(() => store?.checkAgain(), [store]);
  return { state, checkAgain, originals: store?.originals };
}
