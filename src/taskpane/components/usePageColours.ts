import { useLayoutEffect } from "react";

/** Gives what the browser itself paints (the canvas behind the page, scroll bars) the pane's own light or dark. */
export function usePageColours(dark: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
}
