import { Button, makeStyles, mergeClasses, SearchBox, tokens } from "@fluentui/react-components";
import { BuildingRegular } from "@fluentui/react-icons/svg/building";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Supplier } from "../../../contract";
import { may, useRegister } from "../../hooks/register";
import { useLate, useMedia } from "../../hooks/general";
import { usePages } from "../../hooks/asking";
import { go } from "../../route";
import { put } from "../../shown";
import { Record } from "../record/Record";
import { Failed, Notice, Waiting } from "../states/Failed";
import { AddSupplier } from "../proposals/AddSupplier";
import { thin } from "../../../ui";
import { SupplierList } from "./SupplierList";
import { useRanked } from "./ranking";
import { pieces } from "../../styles";

const useStyles = makeStyles({
  both: { flexGrow: 1, minHeight: 0, display: "flex" },
  side: {
    ...pieces.column,
    width: "clamp(300px, 32%, 420px)",
    flexShrink: 0,
    minHeight: 0,
    borderRight: thin(tokens.colorNeutralStroke2),
  },
  alone: { width: "100%", borderRightStyle: "none" },
  search: { margin: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalXS },
  box: { width: "100%", maxWidth: "none" },
  under: {
    ...pieces.spread,
    columnGap: tokens.spacingHorizontalS,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  count: { ...pieces.note, ...pieces.digits, minHeight: tokens.lineHeightBase200 },
  record: { flexGrow: 1, minWidth: 0, overflowY: "auto" },
});

/** No room for list and record side by side. */
const narrow = "(max-width: 699px)";
/** Milliseconds. */
const pause = 200;
const maxStretch = 200;

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));

/** The list with its search, and the open record. */
export function Suppliers({ id }: { readonly id: string | null }) {
  const styles = useStyles();
  const { words, me } = useRegister();
  const isNarrow = useMedia(narrow);
  const [typed, setTyped] = useState("");
  const q = useLate(typed.trim(), pause);
  const pages = usePages((api, stretch, signal) => api.suppliers({ q, ...stretch }, signal), [q], maxStretch);
  const search = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "/" || isTyped(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      search.current?.querySelector("input")?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  const onOpen = useCallback((supplier: Supplier) => go({ tab: "suppliers", supplier: supplier.id }), []);

  const { isLoading, hasMore, failure } = pages;
  const { items, spans } = useRanked(pages.items, q, !hasMore);
  const count = put(hasMore ? words.list.countMore : words.list.count, {
    count: items.length.toLocaleString(words.locale),
  });
  const isListShown = !isNarrow || id === null;
  return (
    <div className={styles.both}>
      <section
        className={mergeClasses(styles.side, isNarrow && styles.alone)}
        aria-label={words.list.label}
        style={isListShown ? undefined : { display: "none" }}
      >
        <div ref={search} className={styles.search}>
          <SearchBox
            className={styles.box}
            value={typed}
            aria-label={words.list.search}
            placeholder={words.list.placeholder}
            onChange={(_event, { value }) => setTyped(value)}
            onKeyDown={(event) => {
              if (event.key !== "ArrowDown") return;
              event.preventDefault();
              list.current?.focus();
            }}
          />
        </div>
        <div className={styles.under}>
          <p className={styles.count} role="status" title={words.list.keys}>
            {!isLoading && failure === null && count}
          </p>
          {items.length > 0 && <AddSupplier appearance="subtle" />}
        </div>
        {isLoading && <Waiting lines={8} />}
        {failure !== null && <Failed failure={failure} again={pages.again} />}
        {!isLoading && failure === null && items.length === 0 && (
          <Notice
            icon={q === "" ? <BuildingRegular /> : <SearchRegular />}
            words={q === "" ? words.list.empty : words.list.none}
          >
            {q === "" && may(me, "send") && (
              <Button appearance="primary" onClick={() => go({ tab: "import", supplier: null })}>
                {words.tabs.import}
              </Button>
            )}
            <AddSupplier appearance={q === "" && may(me, "send") ? "secondary" : "primary"} />
          </Notice>
        )}
        {items.length > 0 && (
          <SupplierList pages={{ ...pages, items }} spans={spans} q={q} open={id} onOpen={onOpen} listRef={list} />
        )}
      </section>
      {(id !== null || !isNarrow) && (
        <div className={styles.record}>
          {id === null ? (
            items.length > 0 && <Notice icon={<BuildingRegular />} words={words.list.choose} detail={words.list.keys} />
          ) : (
            <Record key={id} id={id} canGoBack={isNarrow} />
          )}
        </div>
      )}
    </div>
  );
}
