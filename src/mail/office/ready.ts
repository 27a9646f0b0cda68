import type { After } from "../after";
import { safely, type OfficeLike } from "./office";

/** `missing`: didn't load. `silent`: never became ready, as when a proxy holds back files. `outside`: not Outlook. */
export type OfficeStart =
  { readonly office: OfficeLike } | { readonly missing: true } | { readonly silent: true } | { readonly outside: true };

interface Starting extends OfficeLike {
  onReady?(callback: (info: { readonly host?: unknown }) => void): unknown;
}

/** @param scope Where `Office` is: the page's window. @param timeLimit Milliseconds; slow lines take some seconds. */
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
