import { Badge, Card, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { ImportRow, RowKind } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { put } from "../../shown";
import { Foreign } from "../../../ui";
import { Changes } from "../proposals/Changes";
import { Facts } from "../record/Facts";
import { factsOf, followLines, ownChanges } from "./rowFacts";
import { RowFaults } from "./RowFaults";

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere", minWidth: 0 },
  place: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
});

const colours = {
  new: "brand",
  changed: "warning",
  unchanged: "informative",
  faulty: "danger",
} as const satisfies Record<RowKind, string>;

/** One row of a file: what it changes, old over new, and what is said of it. */
export const ImportRowCard = memo(function ImportRowCard({ row }: { readonly row: ImportRow }) {
  const styles = useStyles();
  const { words } = useRegister();
  const { line, kind, supplier, name, faults } = row;
  const place = put(words.imports.preview.line, { line: line.toLocaleString(words.locale) });
  const called = name ?? supplier;
  const facts = kind === "new" ? factsOf(row, words) : [];
  const lines = kind === "changed" ? followLines(row, words) : [];
  return (
    <Card appearance="outline" size="small" className={styles.card}>
      <div className={styles.head}>
        <p className={styles.name}>{called === null ? place : <Foreign text={called} max={100} />}</p>
        <Badge appearance="tint" color={colours[kind]}>
          {words.imports.kinds[kind]}
        </Badge>
      </div>
      <p className={styles.place}>
        {called !== null && place}
        {supplier !== null && name !== null && (
          <>
            {" · "}
            {words.record.numberId} <Foreign text={supplier} max={60} />
          </>
        )}
      </p>
      {facts.length > 0 && <Facts facts={facts} />}
      {kind === "changed" && <Changes changes={ownChanges(row)} />}
      {lines.map((each) => (
        <p key={each} className={styles.place}>
          {each}
        </p>
      ))}
      <RowFaults faults={faults} />
    </Card>
  );
});
