import { useSyncExternalStore } from "react";
import type { Settings } from "./settings";

const query = "(prefers-color-scheme: dark)";

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}

/** Is the page dark, by the visitor’s choice or else the system’s? */
export function useDark(appearance: Settings["appearance"]): boolean {
  const system = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  return appearance === "system" ? system : appearance === "dark";
}
