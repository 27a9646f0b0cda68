import { useLayoutEffect } from "react";

/**
 * Tells the page itself what the pane in it knows: its language (BCP 47), for screen readers, and light or dark, for what the
 * browser paints on its own (the canvas behind the pane, scroll bars).
 */
export function usePage(locale: string, dark: boolean): void {
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = locale;
    page.style.colorScheme = dark ? "dark" : "light";
  }, [locale, dark]);
}
