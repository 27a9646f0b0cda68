import { Button, ToggleButton } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { type Stretch, type ImportSummary, rowKinds, type RowKind, rowMarks, type RowMark } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { usePages } from "../../hooks/asking";
import { put } from "../../shown";
import { Failed, Waiting } from "../states/Failed";
import { ImportRowCard } from "./ImportRowCard";
import { stylesWith } from "../../../ui";

const useStyles = stylesWith({
  button: { "@media (pointer: coarse)": { minHeight: "40px" } },
});

type Filter = RowKind | RowMark | "all";

const isKind = (filter: Filter): filter is RowKind => (rowKinds as readonly string[]).includes(filter);
const isMark = (filter: Filter): filter is RowMark => (rowMarks as readonly string[]).includes(filter);

const worst: readonly Exclude<Filter, "all">[] = ["destinations", "changed", "new", "faulty", "noted", "unchanged"];

/** The rows of a file, some at a time; the numbers filter them. */
export function ImportRows({ file: { id, counts, marked } }: { readonly file: ImportSummary }) {
  const styles = useStyles();
  const { api, words } = useRegister();
  const { imports } = words;
  const countOf = (filter: Filter): number =>
    isKind(filter)
      ? counts[filter]
      : isMark(filter)
        ? marked[filter]
        : rowKinds.reduce((sum, kind) => sum + counts[kind], 0);
  const [filter, setFilter] = useState<Filter>(() => worst.find((one) => countOf(one) > 0) ?? "all");
  const ask = useCallback(
    (given: Stretch, signal: AbortSignal) => {
      const kind = isKind(filter) ? filter : null;
      return api.importRows({ id, kind, mark: isMark(filter) ? filter : null, ...given }, signal);
    },
    [api, id, filter],
  );
  const { items, isLoading, failure, hasMore, more, again } = usePages(ask, 50);
  const labelOf = (one: Filter): string => {
    const count = countOf(one).toLocaleString(words.locale);
    if (one === "all") return put(imports.preview.all, { count });
    return put(imports.counted, { kind: isKind(one) ? imports.kinds[one] : imports.marks[one], count });
  };
  const filters: readonly Filter[] = [...worst.filter((one) => countOf(one) > 0), "all"];
  return (
    <>
      <div className={styles.buttons} role="group" aria-label={imports.preview.filter}>
        {filters.map((one) => (
          <ToggleButton
            key={one}
            size="small"
            className={styles.button}
            checked={one === filter}
            onClick={() => setFilter(one)}
          >
            {labelOf(one)}
          </ToggleButton>
        ))}
      </div>
      {isLoading && <Waiting lines={6} />}
      {failure !== null && <Failed failure={failure} again={again} />}
      {!isLoading && failure === null && items.length === 0 && <p className={styles.quiet}>{imports.preview.none}</p>}
      <ul className={styles.listM}>
        {items.map((row) => (
          <li key={row.line}>
            <ImportRowCard row={row} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button className={styles.start} onClick={more}>
          {words.loadMore}
        </Button>
      )}
    </>
  );
}
