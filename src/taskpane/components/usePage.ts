import { useLayoutEffect } from "react";

/** `locale`: BCP 47, for screen readers. `dark`: for what the browser paints itself. */
export function usePage(locale: string, dark: boolean): void {
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = locale;
    page.style.colorScheme = dark ? "dark" : "light";
  }, [locale, dark]);
}
