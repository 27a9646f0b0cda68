import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from "react";

/** Rows beyond the view, so that scrolling shows no blank. */
const beyond = 12;

/** `[from, to)`. */
export interface Shown {
  readonly from: number;
  readonly to: number;
}

/** Reckons which rows are seen. */
export function shownOf(top: number, height: number, rowHeight: number, count: number): Shown {
  const from = Math.max(0, Math.floor(top / rowHeight) - beyond);
  return { from: Math.min(from, count), to: Math.min(count, Math.ceil((top + height) / rowHeight) + beyond) };
}

/** Follows a scrolling list, so that only visible rows are rendered. */
export function useWindow(
  box: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): { readonly shown: Shown; readonly reveal: (index: number) => void } {
  const [shown, setShown] = useState<Shown>({ from: 0, to: Math.min(count, 40) });
  const measure = useCallback(() => {
    const element = box.current;
    if (element === null) return;
    const next = shownOf(element.scrollTop, element.clientHeight, rowHeight, count);
    setShown((before) => (before.from === next.from && before.to === next.to ? before : next));
  }, [box, rowHeight, count]);
  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    element.addEventListener("scroll", measure, { passive: true });
    const sizes = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
    sizes?.observe(element);
    return () => {
      element.removeEventListener("scroll", measure);
      sizes?.disconnect();
    };
  }, [box, measure]);
  const reveal = useCallback(
    (index: number) => {
      const element = box.current;
      if (element === null) return;
      const [top, bottom] = [index * rowHeight, (index + 1) * rowHeight];
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
      measure();
    },
    [box, rowHeight, measure],
  );
  return { shown, reveal };
}
