import { useSyncExternalStore } from "react";

/** Below this there is no room for list, message and pane beside each other, in CSS pixels. */
const least = 900;

const query = `(max-width: ${least - 1}px)`;

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}

/** Is there room for one part at a time only? */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
