import type { After } from "../after";
import { safely, type OfficeLike } from "./office";

/**
 * Office.js as the page finds it. `missing`: the script did not load. `silent`: it loaded and never became ready, as when
 * a proxy holds back its other files. `outside`: it says that this is not Outlook.
 */
export type OfficeStart =
  { readonly office: OfficeLike } | { readonly missing: true } | { readonly silent: true } | { readonly outside: true };

/** What is there of Office.js before it is ready. */
interface Starting extends OfficeLike {
  onReady?(callback: (info: { readonly host?: unknown }) => void): unknown;
}

/**
 * Waits until Office.js is ready.
 * @param scope Where the script put `Office`: the page's window.
 * @param timeLimit Milliseconds. Outlook on a slow line takes some seconds.
 */
export function officeReady(scope: object, after: After, timeLimit = 20_000): Promise<OfficeStart> {
  const office = safely(() => (scope as { readonly Office?: Starting }).Office, undefined);
  if (office === undefined || office === null || typeof office.onReady !== "function")
    return Promise.resolve({ missing: true });
  return new Promise((resolve) => {
    const cancel = after(timeLimit, () => resolve({ silent: true }));
    const ready = safely(
      () =>
        office.onReady?.(({ host }) => {
          cancel();
          // Office's own word for it: Office.HostType.Outlook.
          resolve(String(host).toLowerCase() === "outlook" ? { office } : { outside: true });
        }),
      undefined,
    );
    // The same is also a promise; no one waits for it, and it may reject.
    if (ready instanceof Promise) ready.catch(() => undefined);
  });
}
