import { useSyncExternalStore } from "react";

/** Below this there is no room for list, message and pane in a row, in CSS pixels. */
const minWidth = 900;

const query = `(max-width: ${minWidth - 1}px)`;

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}

/** Is there room for one part at a time only? */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
