import { ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import { type ImportSummary, rowKinds, type RowKind, rowMarks, type RowMark } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { usePages } from "../../hooks/asking";
import { put } from "../../shown";
import { Listed } from "../states/Failed";
import { ImportRowCard } from "./ImportRowCard";
import { stylesWith } from "../../styles";

const useStyles = stylesWith({ button: { "@media (pointer: coarse)": { minHeight: "40px" } } });

type Filter = RowKind | RowMark | "all";

const isKind = (filter: Filter): filter is RowKind => (rowKinds as readonly string[]).includes(filter);
const isMark = (filter: Filter): filter is RowMark => (rowMarks as readonly string[]).includes(filter);

const worst: readonly Exclude<Filter, "all">[] = ["destinations", "changed", "new", "faulty", "noted", "unchanged"];

/** The rows of a file, some at a time; the numbers filter them. */
export function ImportRows({ file: { id, counts, marked } }: { readonly file: ImportSummary }) {
  const styles = useStyles();
  const { words } = useRegister();
  const { imports } = words;
  const countOf = (filter: Filter): number =>
    isKind(filter)
      ? counts[filter]
      : isMark(filter)
        ? marked[filter]
        : rowKinds.reduce((sum, kind) => sum + counts[kind], 0);
  const [filter, setFilter] = useState<Filter>(() => worst.find((one) => countOf(one) > 0) ?? "all");
  const asked = { id, kind: isKind(filter) ? filter : null, mark: isMark(filter) ? filter : null };
  const pages = usePages((api, stretch, signal) => api.importRows({ ...asked, ...stretch }, signal), [id, filter], 50);
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
      <Listed
        pages={pages}
        lines={6}
        none={<p className={styles.quiet}>{imports.preview.none}</p>}
        className={styles.start}
      >
        <ul className={styles.listM}>
          {pages.items.map((row) => (
            <li key={row.line}>
              <ImportRowCard row={row} />
            </li>
          ))}
        </ul>
      </Listed>
    </>
  );
}
