import { type RefObject, useLayoutEffect, useRef } from "react";

/** `locale`: BCP 47, for screen readers. `dark`: for what the browser paints itself. */
export function usePage(locale: string, dark: boolean): void {
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = locale;
    page.style.colorScheme = dark ? "dark" : "light";
  }, [locale, dark]);
}

/** Another message scrolls to the top. Lost focus goes to the pane's content, never taken from the message list. */
export function useHold(content: RefObject<HTMLElement | null>, message: string): void {
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const page = content.current?.ownerDocument;
    if (page !== undefined) page.documentElement.scrollTop = 0;
  }, [content, message]);
  useLayoutEffect(() => {
    const { current } = content;
    if (current === null) return;
    const page = current.ownerDocument;
    const lost = focused.current !== null && !focused.current.isConnected;
    if (lost && page.activeElement === page.body && page.hasFocus()) current.focus({ preventScroll: true });
    const note = (event: FocusEvent) => {
      focused.current = event.target instanceof Element ? event.target : null;
    };
    page.addEventListener("focusin", note);
    return () => {
      page.removeEventListener("focusin", note);
    };
  });
}
