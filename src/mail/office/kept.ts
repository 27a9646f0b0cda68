import type { After } from "..";
import { Caller, type Answer } from "./calls";
import { sameItem, type ItemKey } from "./key";
import { openItem, safely, type OfficeLike, type PropertiesLike } from "./office";

/** Null for nothing. */
export type Kept = { readonly value: string | null } | { readonly failure: "absent" | "otherItem" | "failed" };

/** Milliseconds that one call may take. */
const TIME_LIMIT = 5000;

async function load(office: OfficeLike, key: ItemKey, caller: Caller): Promise<Answer<PropertiesLike> | null> {
  const item = sameItem(office, key) ? openItem(office) : null;
  if (item === null) return null;
  return caller.call<PropertiesLike>((callback) => {
    if (item.loadCustomPropertiesAsync === undefined) throw new Error("absent");
    item.loadCustomPropertiesAsync(callback);
  });
}

/** Mailbox 1.1; reads again before it changes. Never rejects. @param name All names and values take 2,500 characters of JSON. */
export async function keepWithItem(
  office: OfficeLike,
  key: ItemKey,
  name: string,
  change: ((before: string | null) => string) | null,
  after: After,
): Promise<Kept> {
  if (openItem(office)?.loadCustomPropertiesAsync === undefined) return { failure: "absent" };
  const caller = new Caller(office, after, TIME_LIMIT, undefined);
  const loaded = await load(office, key, caller);
  // The call doesn't say which item it was answered for.
  if (loaded === null || !sameItem(office, key)) return { failure: "otherItem" };
  if ("failure" in loaded) return { failure: "failed" };
  try {
    const given = loaded.value.get(name);
    const before = typeof given === "string" ? given : null;
    if (change === null) return { value: before };
    const next = change(before);
    loaded.value.set(name, next);
    const saved = await caller.call<void>((callback) => loaded.value.saveAsync(callback));
    return "failure" in saved ? { failure: "failed" } : { value: next };
  } catch {
    return { failure: "failed" };
  }
}

/** As it was when the pane was opened; undefined for nothing. */
export function keptSetting(office: OfficeLike, key: string): unknown {
  return safely(() => office.context.roamingSettings?.get(key), undefined);
}

/** 32 KB of settings in all. @returns Did Outlook say that it is kept? Never rejects. */
export function keepSetting(office: OfficeLike, key: string, value: string, after: After): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = after(TIME_LIMIT, () => resolve(false));
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
