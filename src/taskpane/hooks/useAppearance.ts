import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { environmentOf, onThemeChanged, type OfficeLike } from "../../mail/office";
import { appearances, type Appearance } from "../../ui";

const key = "remit-guard.appearance";
const query = "(prefers-color-scheme: dark)";

/** A browser may forbid it to a framed page: then each use throws. */
export type KeepingPlace = Pick<Storage, "getItem" | "setItem">;

function attempt<T>(run: () => T, fallback: T): T {
  try {
    return run();
  } catch {
    return fallback;
  }
}

function kept(place: KeepingPlace): Appearance | null {
  const value = place.getItem(key);
  return appearances.find((each) => each === value) ?? null;
}

function browserPlace(): KeepingPlace | null {
  return attempt(() => {
    const place = window.localStorage;
    place.setItem(key, kept(place) ?? "auto");
    return place;
  }, null);
}

function onSystemChange(changed: () => void): () => void {
  const list = attempt(() => window.matchMedia(query), null);
  list?.addEventListener("change", changed);
  return () => list?.removeEventListener("change", changed);
}

const isSystemDark = (): boolean => attempt(() => window.matchMedia(query).matches, false);

function useOutlookDark(office: OfficeLike | null): boolean | null {
  const [told, setTold] = useState<boolean | null>(null);
  const atFirst = useMemo(() => (office === null ? null : environmentOf(office).dark), [office]);
  useEffect(() => (office === null ? undefined : onThemeChanged(office, setTold)), [office]);
  return told ?? atFirst;
}

/** The user's choice, else Outlook's, else the system's. `place`: null keeps nothing. Browsers do high contrast. */
export function useAppearance(
  office: OfficeLike | null,
  place?: KeepingPlace | null,
): {
  readonly appearance: Appearance;
  readonly dark: boolean;
  readonly setAppearance?: (appearance: Appearance) => void;
} {
  const keeper = useMemo(() => (place === undefined ? browserPlace() : place), [place]);
  const [chosen, setChosen] = useState<Appearance | null>(null);
  const appearance = chosen ?? attempt(() => (keeper === null ? null : kept(keeper)), null) ?? "auto";
  const system = useSyncExternalStore(onSystemChange, isSystemDark);
  const outlook = useOutlookDark(office);
  const setAppearance = useCallback(
    (wanted: Appearance) => {
      setChosen(wanted);
      attempt(() => keeper?.setItem(key, wanted), undefined);
    },
    [keeper],
  );
  const dark = appearance === "auto" ? (outlook ?? system) : appearance === "dark";
  return keeper === null ? { appearance, dark } : { appearance, dark, setAppearance };
}
