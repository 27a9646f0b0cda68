import { makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import type { FileColumn } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { put } from "../../shown";
import { Foreign } from "../../../ui";
import { columnParts, columns as ownColumns } from "../../../suppliers";
import { type Chosen, meaningName } from "./meanings";

const narrow = "@media (max-width: 599px)";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    [narrow]: { display: "block" },
  },
  head: { [narrow]: { display: "none" } },
  rows: { [narrow]: { display: "block" } },
  title: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
  },
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: "grid", gap: tokens.spacingVerticalXS, paddingBlock: tokens.spacingVerticalM },
  },
  cell: {
    ...typographyStyles.body1,
    verticalAlign: "middle",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    overflowWrap: "anywhere",
    [narrow]: { padding: 0 },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  select: { width: "100%" },
  samples: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontVariantNumeric: "tabular-nums",
  },
});

/** The columns of a file, each with what it holds, which can be chosen, and some values. */
export function ColumnTable({
  columns,
  chosen,
  onChoose,
}: {
  readonly columns: readonly FileColumn[];
  readonly chosen: Chosen;
  readonly onChoose: (index: number, meaning: string | null) => void;
}) {
  const styles = useStyles();
  const { words } = useRegister();
  const { columns: said } = words.imports;
  const option = (meaning: string) => (
    <option key={meaning} value={meaning}>
      {meaningName(meaning, words)}
    </option>
  );
  return (
    <table className={styles.table}>
      <thead className={styles.head}>
        <tr>
          {[said.column, said.holds, said.samples].map((title) => (
            <th key={title} scope="col" className={styles.title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.rows}>
        {columns.map(({ column, samples }, index) => (
          <tr key={column} className={styles.row}>
            <th scope="row" className={styles.cell}>
              <span className={styles.name}>
                <Foreign text={column} />
              </span>
            </th>
            <td className={styles.cell}>
              <Select
                className={styles.select}
                aria-label={put(said.holdsOf, { column })}
                value={chosen[index] ?? ""}
                onChange={(_event, { value }) => onChoose(index, value === "" ? null : value)}
              >
                <option value="">{said.leaveOut}</option>
                {ownColumns.map(option)}
                <optgroup label={said.account}>{columnParts.map(option)}</optgroup>
              </Select>
            </td>
            <td className={styles.cell}>
              <ul className={styles.samples}>
                {samples.length === 0 && <li>{said.noSamples}</li>}
                {samples.map((sample) => (
                  <li key={sample}>
                    <Foreign text={sample} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
