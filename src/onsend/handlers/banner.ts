import type { Calls } from "../outlook/calls";
import type { DraftLike } from "../outlook/office";

/** One line per draft. At most 32 characters. */
const key = "remit-guard-sending";

/** Replaces the line before; null removes it. Outlook may ignore it. */
export function showLine(item: DraftLike, calls: Calls, message: string | null): Promise<void> {
  const banners = item.notificationMessages;
  // Replacing in one call has failed for months. Removing nothing does no harm.
  const removed = calls.make<void>((callback) =>
    typeof banners?.removeAsync === "function" ? banners.removeAsync(key, callback) : false,
  );
  return removed.then(() => {
    if (message === null) return;
    return calls
      .make<void>((callback) =>
        typeof banners?.addAsync === "function"
          ? banners.addAsync(key, { type: "errorMessage", message }, callback)
          : false,
      )
      .then(() => undefined);
  });
}
