import type { After } from "..";
import { Caller } from "./calls";
import { sameItem, type ItemKey } from "./key";
import { hasMailboxSet, openItem, safely, type BannerLike, type OfficeLike } from "./office";

/** The strongest look that Outlook has is that of an error. */
export type Banner = { readonly text: string; readonly severity: "error" | "information" };

/** Milliseconds that one call may take. */
const TIME_LIMIT = 5000;
/** Outlook refuses more. UTF-16 units. */
const MAX_TEXT = 150;
/** One banner a message, which the next one takes the place of. At most 32 characters. */
const BANNER_KEY = "remit-guard";
/** A bt:Image of manifest.xml: Outlook refuses information without one, and an error with one. */
const ICON = "Icon.16";

function cut(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  return `${text.slice(0, MAX_TEXT - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function asOfficeHasIt({ text, severity }: Banner): BannerLike {
  const message = cut(text);
  return severity === "error"
    ? { type: "errorMessage", message }
    : { type: "informationalMessage", message, icon: ICON, persistent: false };
}

/** What was asked for last, an Office object: one after the other, since each is two calls that belong together. */
const queues = new WeakMap<OfficeLike, Promise<unknown>>();

async function show(office: OfficeLike, key: ItemKey, banner: Banner | null, after: After): Promise<boolean> {
  if (!sameItem(office, key) || !hasMailboxSet(office, "1.3")) return false;
  const banners = safely(() => openItem(office)?.notificationMessages, undefined);
  if (typeof banners?.addAsync !== "function" || typeof banners.removeAsync !== "function") return false;
  const caller = new Caller(office, after, TIME_LIMIT, undefined);
  // It fails if there is none, which is as good. Replacing in one call failed for months on what was there.
  const removed = await caller.call<void>((callback) => banners.removeAsync(BANNER_KEY, callback));
  if (banner === null) return "value" in removed;
  if (!sameItem(office, key)) return false;
  const added = await caller.call<void>((callback) => banners.addAsync(BANNER_KEY, asOfficeHasIt(banner), callback));
  if (sameItem(office, key)) return "value" in added;
  // The call went to the item that was open by then.
  if ("value" in added) await caller.call<void>((callback) => banners.removeAsync(BANNER_KEY, callback));
  return false;
}

/** Mailbox 1.3; null takes it off. Outlook may refuse or forget it. @returns Was it done, for that message? Never rejects. */
export function showBanner(office: OfficeLike, key: ItemKey, banner: Banner | null, after: After): Promise<boolean> {
  const before = queues.get(office) ?? Promise.resolve();
  const shown = before.then(() => show(office, key, banner, after)).catch(() => false);
  queues.set(office, shown);
  return shown;
}
