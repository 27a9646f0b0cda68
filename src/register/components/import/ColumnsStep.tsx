import { Button, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FileColumn, FileColumns } from "../../../contract";
import type { SentFile } from "../../api/http";
import { dayOf, fieldName, nameOf, put } from "../../shown";
import { columnParts, columns as ownColumns, mayRepeat } from "../../../suppliers";
import type { RegisterWords } from "../../messages";
import { useRegister } from "../../hooks/register";
import { Foreign, RadioField, pieces, thin } from "../../../ui";
import { stylesWith } from "../../styles";

const narrow = "@media (max-width: 599px)";
import { Remark } from "../states/Failed";

const useStyles = stylesWith({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", [narrow]: { display: "block" } },
  head: { [narrow]: { display: "none" } },
  rows: { [narrow]: { display: "block" } },
  title: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
  },
  row: {
    borderTop: thin(tokens.colorNeutralStroke2),
    [narrow]: { display: "grid", gap: tokens.spacingVerticalXS, paddingBlock: tokens.spacingVerticalM },
  },
  cell: {
    ...pieces.text,
    verticalAlign: "middle",
    textAlign: "start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    [narrow]: { padding: 0 },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  select: { width: "100%" },
  samples: { ...pieces.caption, ...pieces.digits, ...pieces.list },
  told: { display: "grid", gap: tokens.spacingVerticalXXS },
});

function meaningName(meaning: string, words: RegisterWords): string {
  const { parts } = words.imports.columns;
  return Object.hasOwn(parts, meaning) ? parts[meaning as keyof typeof parts] : fieldName(meaning, words);
}

/** In the columns' order; null: left out. */
type Chosen = readonly (string | null)[];

/** A meaning chosen twice that only one column may have; or null. */
export function twiceIn(chosen: Chosen): string | null {
  const single = chosen.filter((meaning) => meaning !== null && !mayRepeat(meaning));
  return single.find((meaning, at) => single.indexOf(meaning) !== at) ?? null;
}

/** Only columns that differ from their names; null for none. */
export function mappingOf(
  columns: readonly FileColumn[],
  chosen: Chosen,
): Readonly<Record<string, string | null>> | null {
  const other = columns.flatMap(({ column, recognised }, at): [string, string | null][] => {
    const meaning = chosen[at] ?? null;
    return meaning === recognised ? [] : [[column, meaning]];
  });
  return other.length === 0 ? null : Object.fromEntries(other);
}

interface ColumnTableProps {
  readonly columns: readonly FileColumn[];
  readonly chosen: Chosen;
  readonly onChoose: (index: number, meaning: string | null) => void;
}

function ColumnTable({ columns, chosen, onChoose }: ColumnTableProps) {
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
              <Foreign as="span" className={styles.name} text={column} />
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
                  <Foreign as="li" key={sample} text={sample} />
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function recognisedAs(columns: FileColumns | null, { imports }: RegisterWords): string {
  if (columns === null) return imports.columns.none;
  const { system, title } = columns;
  if (title !== null) return put(imports.columns.recognised, { system: title });
  return system === "supplier-file" ? imports.columns.own : imports.columns.unknown;
}

function faultOf(columns: FileColumns, chosen: Chosen, words: RegisterWords): string | null {
  const twice = twiceIn(chosen);
  if (twice !== null) return put(words.imports.columns.twice, { target: meaningName(twice, words) });
  const isWhole = columns.title !== null || (chosen.includes("id") && chosen.includes("name"));
  return isWhole ? null : words.imports.columns.missing;
}

const ofAccounts: ReadonlySet<string> = new Set(["accounts", ...columnParts]);

interface ColumnsStepProps {
  readonly file: File;
  readonly columns: FileColumns | null;
  readonly onNext: (given: Pick<SentFile, "mapping" | "accounts">) => Promise<void>;
  readonly onBack: () => void;
}

/** Each column of the file with what it holds and some of its values. */
export function ColumnsStep({ file, columns, onNext, onBack }: ColumnsStepProps) {
  const styles = useStyles();
  const { words } = useRegister();
  const { columns: said } = words.imports;
  const all = columns?.columns ?? [];
  const [chosen, setChosen] = useState<Chosen>(() => all.map(({ meaning }) => meaning));
  const [isAsked, setAsked] = useState(false);
  const [accounts, setAccounts] = useState<SentFile["accounts"] | null>(null);
  const hasAccounts = columns === null || chosen.some((meaning) => meaning !== null && ofAccounts.has(meaning));
  const fault = columns === null ? null : faultOf(columns, chosen, words);
  const isOther = mappingOf(all, chosen) !== null;
  const saved = columns?.saved ?? null;
  return (
    <div className={styles.gridM}>
      <div className={styles.told}>
        <Foreign as="p" className={styles.strong} text={file.name} max={80} />
        <p className={styles.text}>{recognisedAs(columns, words)}</p>
        {columns !== null && columns.sheet !== null && (
          <Foreign as="p" className={styles.text} text={put(said.sheet, { sheet: columns.sheet })} />
        )}
        {saved !== null && (
          <p className={styles.text}>
            {put(said.saved, { by: nameOf(saved.by, words), at: dayOf(saved.at, words.locale) })}
          </p>
        )}
      </div>
      {all.length > 0 && (
        <>
          <ColumnTable
            columns={all}
            chosen={chosen}
            onChoose={(index, meaning) => setChosen(chosen.map((one, at) => (at === index ? meaning : one)))}
          />
          <p className={styles.note}>{said.kept}</p>
        </>
      )}
      {hasAccounts && (
        <RadioField
          label={said.accounts}
          required
          fault={isAsked && accounts === null ? words.propose.replacesMissing : null}
          value={accounts ?? ""}
          options={[
            ["replace", said.replace],
            ["add", said.add],
          ]}
          onChange={(value) => setAccounts(value === "add" ? "add" : "replace")}
        />
      )}
      {isAsked && fault !== null && (
        <Remark intent="error" isAlert>
          {fault}
        </Remark>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            setAsked(true);
            if (fault === null && (accounts !== null || !hasAccounts))
              void onNext({ mapping: mappingOf(all, chosen), accounts: accounts ?? "replace" });
          }}
        >
          {said.next}
        </Button>
        {isOther && <Button onClick={() => setChosen(all.map(({ recognised }) => recognised))}>{said.reset}</Button>}
        <Button onClick={onBack}>{said.back}</Button>
      </div>
    </div>
  );
}
