import { useSyncExternalStore } from "react";

export const tabs = ["suppliers", "proposals", "import", "health", "history"] as const;
export type Tab = (typeof tabs)[number];

/** `supplier`: an id, of an import under `import`. */
export interface Route {
  readonly tab: Tab;
  readonly supplier: string | null;
}

function routeOf(hash: string): Route {
  const [first = "", second = ""] = hash.replace(/^#\/?/, "").split("/");
  const tab = tabs.find((each) => each === first) ?? "suppliers";
  try {
    return { tab, supplier: second === "" ? null : decodeURIComponent(second) };
  } catch {
    return { tab, supplier: null };
  }
}

export function hashOf({ tab, supplier }: Route): string {
  return supplier === null ? `#/${tab}` : `#/${tab}/${encodeURIComponent(supplier)}`;
}

export function go(route: Route): void {
  window.location.hash = hashOf(route);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => window.location.hash));
}
