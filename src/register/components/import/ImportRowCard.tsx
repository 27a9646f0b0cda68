import { Badge, Card, tokens, typographyStyles } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { memo } from "react";
import type { Change, ImportRow, RowKind } from "../../../contract";
import { countryName, fieldName, put } from "../../shown";
import type { RegisterWords } from "../../messages";
import { useRegister } from "../../hooks/register";
import { Foreign } from "../../../ui";
import { stylesWith } from "../../styles";
import { changeLines, follow, shownOf } from "../history/sentences";
import { Changes } from "../proposals/Changes";
import { Facts } from "../record/Section";

const useStyles = stylesWith({
  fault: { ...typographyStyles.body1, display: "flex", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  icon: { fontSize: "16px", flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground1 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  place: { fontWeight: tokens.fontWeightSemibold },
  card: { gap: tokens.spacingVerticalS },
});

const first: ReadonlySet<string> = new Set(["accounts", "shared_accounts", "other_destinations"]);
const usual: Readonly<Record<string, string>> = { kind: "supplier", status: "active" };

/** What a row changes itself, most important first. */
function ownChanges({ changes }: ImportRow): readonly Change[] {
  const own = changes.filter(({ field }) => !follow.has(field));
  return own.sort((a, b) => Number(first.has(b.field)) - Number(first.has(a.field)));
}

/** A new supplier's facts, without the name and the defaults. */
function factsOf(row: ImportRow, words: RegisterWords): Readonly<Record<string, readonly string[]>> {
  const all = [...ownChanges(row), ...row.changes.filter(({ field }) => follow.has(field))];
  const shown = all.filter(({ field, to }) => field !== "name" && usual[field] !== to);
  const textsOf = ({ field, to }: Change): readonly string[] =>
    field === "country" && typeof to === "string" ? [countryName(to, words.locale)] : shownOf(field, to, words);
  return Object.fromEntries(shown.map((change) => [fieldName(change.field, words), textsOf(change)]));
}

type Fault = Readonly<{ line?: number; column: string | null; reason: string }>;

/** Faults of a file or a row, with their places. */
export function RowFaults({ faults }: { readonly faults: readonly Fault[] }) {
  const styles = useStyles();
  const { words } = useRegister();
  const { preview } = words.imports;
  if (faults.length === 0) return null;
  return (
    <ul className={styles.listXS}>
      {faults.map(({ line, column, reason }, index) => {
        const places = [
          line === undefined ? null : put(preview.line, { line: line.toLocaleString(words.locale) }),
          column === null ? null : put(preview.inColumn, { column }),
        ].filter((place) => place !== null);
        return (
          <li key={index} className={styles.fault}>
            <WarningRegular aria-hidden className={styles.icon} />
            <span className={styles.words}>
              {places.length > 0 && (
                <span className={styles.place}>
                  <Foreign text={places.join(", ")} />
                  {": "}
                </span>
              )}
              <Foreign text={reason} max={600} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

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
  const facts = kind === "new" ? factsOf(row, words) : {};
  const followed = row.changes.filter(({ field }) => follow.has(field));
  const lines = kind === "changed" ? changeLines({ detail: { changes: followed } }, words) : [];
  return (
    <Card appearance="outline" size="small" className={styles.card}>
      <div className={styles.spread}>
        <p className={styles.strong}>{called === null ? place : <Foreign text={called} max={100} />}</p>
        <Badge appearance="tint" color={colours[kind]}>
          {words.imports.kinds[kind]}
        </Badge>
      </div>
      <p className={styles.figures}>
        {called !== null && place}
        {supplier !== null && name !== null && (
          <>
            {" · "}
            {words.record.numberId} <Foreign text={supplier} max={60} />
          </>
        )}
      </p>
      {Object.keys(facts).length > 0 && <Facts facts={facts} />}
      {kind === "changed" && <Changes changes={ownChanges(row)} />}
      {lines.map((each) => (
        <p key={each} className={styles.figures}>
          {each}
        </p>
      ))}
      <RowFaults faults={faults} />
    </Card>
  );
});
