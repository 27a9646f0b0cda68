import { Button, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FileColumns } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { dayOf, nameOf, put } from "../../shown";
import type { RegisterWords } from "../../messages";
import { Foreign } from "../../../ui";
import { ColumnTable } from "./ColumnTable";
import { type Chosen, mappingOf, meaningName, twiceIn } from "./meanings";

const useStyles = makeStyles({
  step: { display: "grid", gap: tokens.spacingVerticalM },
  told: { display: "grid", gap: tokens.spacingVerticalXXS },
  strong: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

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

/** Each column of the file with what it holds and some of its values. */
export function ColumnsStep({
  file,
  columns,
  onNext,
  onBack,
}: {
  readonly file: File;
  readonly columns: FileColumns | null;
  readonly onNext: (mapping: Readonly<Record<string, string | null>> | null) => void;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const { words } = useRegister();
  const { columns: said } = words.imports;
  const all = columns?.columns ?? [];
  const [chosen, setChosen] = useState<Chosen>(() => all.map(({ meaning }) => meaning));
  const [isAsked, setAsked] = useState(false);
  const fault = columns === null ? null : faultOf(columns, chosen, words);
  const isOther = mappingOf(all, chosen) !== null;
  const saved = columns?.saved ?? null;
  return (
    <div className={styles.step}>
      <div className={styles.told}>
        <p className={styles.strong}>
          <Foreign text={file.name} max={80} />
        </p>
        <p className={styles.text}>{recognisedAs(columns, words)}</p>
        {columns !== null && columns.sheet !== null && (
          <p className={styles.text}>
            <Foreign text={put(said.sheet, { sheet: columns.sheet })} />
          </p>
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
      {isAsked && fault !== null && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{fault}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            setAsked(true);
            if (fault === null) onNext(mappingOf(all, chosen));
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
