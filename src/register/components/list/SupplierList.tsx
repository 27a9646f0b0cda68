import { makeStyles, tokens } from "@fluentui/react-components";
import {
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Supplier } from "../../../contract";
import { useRegister } from "../../hooks/register";
import type { Pages } from "../../hooks/asking";
import type { Span } from "./ranking";
import { rowHeight, SupplierRow } from "./SupplierRow";

const useStyles = makeStyles({
  list: { flexGrow: 1, minHeight: 0, overflowY: "auto", position: "relative", outlineStyle: "none", contain: "strict" },
  rows: { position: "relative" },
  more: {
    position: "absolute",
    insetInline: 0,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
});

/** Rows beyond the view, so that scrolling shows no blank. */
const beyond = 12;

/** `[from, to)`. */
type Shown = Readonly<{ from: number; to: number }>;

/** Reckons which rows are seen. */
export function shownOf(top: number, height: number, rowHeight: number, count: number): Shown {
  const from = Math.max(0, Math.floor(top / rowHeight) - beyond);
  return { from: Math.min(from, count), to: Math.min(count, Math.ceil((top + height) / rowHeight) + beyond) };
}

/** Follows a scrolling list, so that only visible rows are rendered. */
function useWindow(
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

const ahead = 100;

/** The row to go to; null for a key that doesn't move. */
export function moved(key: string, active: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
}

/** Renders only the rows in sight, so that there may be any number. */
export function SupplierList({
  pages: { items, hasMore, isMoreLoading, more },
  spans,
  q,
  open,
  onOpen,
  listRef,
}: {
  readonly pages: Pages<Supplier>;
  readonly spans: ReadonlyMap<string, Span>;
  readonly q: string;
  readonly open: string | null;
  readonly onOpen: (supplier: Supplier) => void;
  readonly listRef: Ref<HTMLDivElement>;
}) {
  const styles = useStyles();
  const { words } = useRegister();
  const base = useId();
  const box = useRef<HTMLDivElement | null>(null);
  const [active, setActive] = useState(0);
  const [hasFocus, setFocus] = useState(false);
  const { shown, reveal } = useWindow(box, rowHeight, items.length);
  const current = Math.min(active, items.length - 1);

  useEffect(() => {
    if (hasMore && !isMoreLoading && shown.to >= items.length - ahead) more();
  }, [hasMore, isMoreLoading, shown.to, items.length, more]);
  useEffect(() => {
    setActive(0);
    if (box.current !== null) box.current.scrollTop = 0;
  }, [q]);

  const openAt = useCallback(
    (place: number) => {
      const supplier = items[place - 1];
      if (supplier === undefined) return;
      setActive(place - 1);
      onOpen(supplier);
    },
    [items, onOpen],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      openAt(current + 1);
      return;
    }
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 1);
    const to = moved(event.key, current, items.length, page);
    if (to === null) return;
    event.preventDefault();
    setActive(to);
    reveal(to);
  };
  const rowId = (index: number): string => `${base}-${index}`;
  const isShown = current >= shown.from && current < shown.to;
  return (
    <div
      ref={(element) => {
        box.current = element;
        if (typeof listRef === "function") listRef(element);
        else if (listRef !== null) listRef.current = element;
      }}
      role="listbox"
      tabIndex={0}
      aria-label={words.list.label}
      aria-activedescendant={isShown && items.length > 0 ? rowId(current) : undefined}
      className={styles.list}
      onKeyDown={onKeyDown}
      onFocus={(event) => setFocus(event.currentTarget.matches(":focus-visible"))}
      onBlur={() => setFocus(false)}
    >
      <div role="presentation" className={styles.rows} style={{ height: (items.length + Number(hasMore)) * rowHeight }}>
        {items.slice(shown.from, shown.to).map((supplier, offset) => {
          const index = shown.from + offset;
          return (
            <SupplierRow
              key={supplier.id}
              id={rowId(index)}
              supplier={supplier}
              q={q}
              span={spans.get(supplier.id) ?? null}
              top={index * rowHeight}
              place={index + 1}
              count={hasMore ? -1 : items.length}
              isOpen={supplier.id === open}
              isActive={hasFocus && index === current}
              onOpen={openAt}
            />
          );
        })}
        {hasMore && (
          <div role="presentation" className={styles.more} style={{ top: items.length * rowHeight }}>
            {words.loading}
          </div>
        )}
      </div>
    </div>
  );
}
