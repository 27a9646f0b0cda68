import type { After } from "..";
import { safely, hasMailboxSet, type OfficeLike } from "./office";
import { onMailboxEvent } from "./events";

/** `missing`: didn't load. `silent`: never became ready, as when a proxy holds back files. `outside`: not Outlook. */
export type OfficeStart =
  { readonly office: OfficeLike } | { readonly missing: true } | { readonly silent: true } | { readonly outside: true };

type Starting = OfficeLike & { onReady?(callback: (info: { readonly host?: unknown }) => void): unknown };

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

/** What the pane needs to know of where it runs. */
export interface Environment {
  /** The language of Outlook's own words, BCP 47; `en` if it doesn't say. */
  readonly locale: string;
  /** Null if it doesn't say: before Mailbox 1.14 and on phones. */
  readonly dark: boolean | null;
  readonly mobile: boolean;
  /** `PC`, `OfficeOnline`, `Mac`, `iOS`, `Android` or `Universal`. */
  readonly platform: string | null;
  readonly hasMailbox13: boolean;
  /** False in a browser tab, and in Word or Excel. */
  readonly inOutlook: boolean;
  /** NestedAppAuth 1.1. Phones say so though it may fail. */
  readonly nestedAuth: boolean;
  /** Outlook on iOS opens no link to a telephone number. */
  readonly dials: boolean;
  /** Lower case; null where it isn't told. */
  readonly address: string | null;
  readonly person: string | null;
}

/** Where white text is as easy to read as black (WCAG 2.2, contrast ratio). */
const MIDDLE_LUMINANCE = 0.179;

/** Of `#rrggbb` (WCAG 2.2), from 0 to 1; null for anything else. */
function luminanceOf(colour: string): number | null {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim()) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const linear = (hex: string): number => {
    const value = Number.parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function isDark(theme: { readonly bodyBackgroundColor?: unknown } | null | undefined): boolean | null {
  const colour = theme?.bodyBackgroundColor;
  const luminance = typeof colour === "string" ? luminanceOf(colour) : null;
  return luminance === null ? null : luminance < MIDDLE_LUMINANCE;
}

const darkOf = (office: OfficeLike): boolean | null => safely(() => isDark(office.context.officeTheme), null);

function localeOf(office: OfficeLike): string {
  return safely(() => Intl.getCanonicalLocales(office.context.displayLanguage ?? [])[0] ?? "en", "en");
}

/** What `office` says of where it runs. Outside Outlook, or before it is ready, it says next to nothing. */
export function environmentOf(office: OfficeLike): Environment {
  const named = safely(() => office.context.platform ?? office.context.diagnostics?.platform, undefined);
  const hostName = safely(() => office.context.mailbox?.diagnostics?.hostName ?? "", "");
  const platform = typeof named === "string" ? named : null;
  return {
    locale: localeOf(office),
    dark: darkOf(office),
    mobile: platform === "iOS" || platform === "Android" || hostName === "OutlookIOS" || hostName === "OutlookAndroid",
    platform,
    hasMailbox13: hasMailboxSet(office, "1.3"),
    inOutlook: safely(() => typeof office.context.mailbox === "object" && office.context.mailbox !== null, false),
    nestedAuth: safely(() => office.context.requirements?.isSetSupported("NestedAppAuth", "1.1") === true, false),
    dials: platform !== "iOS" && hostName !== "OutlookIOS",
    address: safely(() => office.context.mailbox?.userProfile?.emailAddress?.toLowerCase() ?? null, null),
    person: safely(() => office.context.mailbox?.userProfile?.displayName || null, null),
  };
}

/** Mailbox 1.14; calls with what {@link Environment.dark} is then. @returns What ends it. */
export function onThemeChanged(office: OfficeLike, handler: (dark: boolean | null) => void): () => void {
  return onMailboxEvent(office, "OfficeThemeChanged", (event) => {
    // The context still holds the old colours in some versions.
    const told = safely(() => isDark((event as { officeTheme?: { bodyBackgroundColor?: unknown } }).officeTheme), null);
    handler(told ?? darkOf(office));
  });
}
