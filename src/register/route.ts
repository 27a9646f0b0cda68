import { useSyncExternalStore } from "react";

/** The tabs of the page. */
export const tabs = ["suppliers", "proposals", "import", "health", "history"] as const;
/** One of {@link tabs}. */
export type Tab = (typeof tabs)[number];

/** `supplier`: an id, of an import under `import`. */
export type Route = Readonly<{ tab: Tab; supplier: string | null }>;

function routeOf(hash: string): Route {
  const [first = "", second = ""] = hash.replace(/^#\/?/, "").split("/");
  const tab = tabs.find((each) => each === first) ?? "suppliers";
  try {
    return { tab, supplier: second === "" ? null : decodeURIComponent(second) };
  } catch {
    return { tab, supplier: null };
  }
}

/** Writes it, for a link. */
export function hashOf({ tab, supplier }: Route): string {
  return supplier === null ? `#/${tab}` : `#/${tab}/${encodeURIComponent(supplier)}`;
}

/** Goes there, as a link would. */
export function go(route: Route): void {
  window.location.hash = hashOf(route);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}

/** Where one is now. */
export const useRoute = (): Route => routeOf(useSyncExternalStore(subscribe, () => window.location.hash));
