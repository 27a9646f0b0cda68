import type { After } from "../after";
import { safely, type OfficeLike } from "./office";

const timeLimit = 5_000;

/** As it was when the pane was opened; undefined for nothing. */
export function keptSetting(office: OfficeLike, key: string): unknown {
  return safely(() => office.context.roamingSettings?.get(key), undefined);
}

/** 32 KB of settings in all. @returns Did Outlook say that it is kept? Never rejects. */
export function keepSetting(office: OfficeLike, key: string, value: string, after: After): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = after(timeLimit, () => resolve(false));
    const end = (isKept: boolean): void => {
      cancel();
      resolve(isKept);
    };
    try {
      const settings = office.context.roamingSettings;
      if (settings === undefined) return end(false);
      settings.set(key, value);
      settings.saveAsync(({ status }) => end(status === "succeeded"));
    } catch {
      end(false);
    }
  });
}
