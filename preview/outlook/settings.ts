import type { FakeCallback } from "./calls";
import { callbackOf } from "./banners";
import type { FakeStore } from "./store";

/** Characters that all settings together may have, in Office.js's own count. */
const MOST = 32 * 1024;

type Values = Record<string, unknown>;

/** What settings need of the Outlook that they are in. */
export interface SettingsPorts {
  readonly store: FakeStore;
  /** Does this runtime begin with an old copy? */
  readonly isStale: boolean;
  readonly answer: (run: () => void) => void;
}

/**
 * `roamingSettings`: a copy, loaded when the runtime starts and never brought up to date. What one runtime saves, another
 * that already runs doesn't see; and it is overwritten whole by what that saves.
 */
export function settingsOf({ store, isStale, answer }: SettingsPorts) {
  const values = JSON.parse(store.settings(isStale)) as Values;
  return {
    get: (key: string): unknown => values[key],
    set: (key: string, value: unknown): void => void (values[key] = value),
    remove: (key: string): void => void delete values[key],
    saveAsync: (...rest: readonly unknown[]): void => {
      const callback: FakeCallback<void> = callbackOf(rest);
      const json = JSON.stringify(values);
      const isTooLarge = json.length > MOST;
      if (!isTooLarge) store.saveSettings(json);
      const error = { code: 9019, name: "GenericSettingsError", message: "Cannot save the settings." };
      answer(() =>
        callback(
          isTooLarge
            ? { status: "failed", value: undefined, error }
            : { status: "succeeded", value: undefined, error: null },
        ),
      );
    },
  };
}
