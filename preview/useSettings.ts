import { useCallback, useState } from "react";
import { queryOf, settingsOf, type Settings } from "./settings";

/** The settings, kept in the page’s address: it can be linked to, and nothing is stored. */
export function useSettings(): [Settings, (settings: Settings) => void] {
  const [settings, setSettings] = useState(() => settingsOf(window.location.search, window.navigator.language));
  const change = useCallback((next: Settings) => {
    setSettings(next);
    window.history.replaceState(null, "", queryOf(next));
  }, []);
  return [settings, change];
}
