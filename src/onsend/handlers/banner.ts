import type { Calls } from "../outlook/calls";
import type { DraftLike } from "../outlook/office";

/** One line a draft, which the next one takes the place of. At most 32 characters. */
const key = "remit-guard-sending";

/** Shows a line above the draft, in place of the one before; null takes that off. Whether Outlook did it, nobody can tell. */
export function showLine(item: DraftLike, calls: Calls, message: string | null): Promise<void> {
  const banners = item.notificationMessages;
  // Replacing in one call has failed for months on what was there; taking off fails where there is nothing, which is as good.
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
