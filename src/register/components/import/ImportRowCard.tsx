import { Badge, Card, tokens, typographyStyles } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { memo } from "react";
import type { Change, ImportRow, RowKind } from "../../../contract";
import { countryName, dayOf, fieldName, isCoded, put, spoken, valuesOf } from "../../shown";
import type { RegisterWords } from "../../messages";
import { useRegister } from "../../hooks/register";
import { Foreign } from "../../../ui";
import { stylesWith } from "../../styles";
import { Changes } from "../proposals/Changes";
import { Facts } from "../record/Section";

const useStyles = stylesWith({
  fault: { ...typographyStyles.body1, display: "flex", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  icon: { fontSize: "16px", flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground1 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  place: { fontWeight: tokens.fontWeightSemibold },
  card: { gap: tokens.spacingVerticalS },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere", minWidth: 0 },
  importRowCardPlace: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
});

const first: ReadonlySet<string> = new Set(["accounts", "shared_accounts", "other_destinations"]);
const follow: ReadonlySet<string> = new Set(["bank_changed_on", "phone_changed_on", "bank_verified_on"]);
const usual: Readonly<Record<string, string>> = { kind: "supplier", status: "active" };

/** What a row changes itself, most important first. */
function ownChanges({ changes }: ImportRow): readonly Change[] {
  const own = changes.filter(({ field }) => !follow.has(field));
  return own.sort((a, b) => Number(first.has(b.field)) - Number(first.has(a.field)));
}

/** What changes with it: a line a field. */
function followLines({ changes }: ImportRow, words: RegisterWords): readonly string[] {
  const day = (value: unknown): string => (typeof value === "string" ? dayOf(value, words.locale) : "");
  return changes
    .filter(({ field }) => follow.has(field))
    .map(({ field, from, to }) => {
      const parts = { field: fieldName(field, words), from: day(from), to: day(to) };
      const { change, changeFromNothing, changeToNothing } = words.history;
      return put(parts.from === "" ? changeFromNothing : parts.to === "" ? changeToNothing : change, parts);
    });
}

function shownOf({ field, to }: Change, words: RegisterWords): readonly string[] {
  if (typeof to !== "string") return valuesOf(field, to);
  if (field === "country") return [countryName(to, words.locale)];
  if (follow.has(field)) return [dayOf(to, words.locale)];
  return isCoded(field) ? [spoken(field, to, words)] : valuesOf(field, to);
}

/** A new supplier's facts, without the name and the defaults. */
function factsOf(row: ImportRow, words: RegisterWords): readonly (readonly [string, readonly string[]])[] {
  return [...ownChanges(row), ...row.changes.filter(({ field }) => follow.has(field))]
    .filter(({ field, to }) => field !== "name" && usual[field] !== to)
    .map((change) => [fieldName(change.field, words), shownOf(change, words)] as const);
}

interface Fault {
  readonly line?: number;
  readonly column: string | null;
  readonly reason: string;
}

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
  const facts = kind === "new" ? factsOf(row, words) : [];
  const lines = kind === "changed" ? followLines(row, words) : [];
  return (
    <Card appearance="outline" size="small" className={styles.card}>
      <div className={styles.spread}>
        <p className={styles.name}>{called === null ? place : <Foreign text={called} max={100} />}</p>
        <Badge appearance="tint" color={colours[kind]}>
          {words.imports.kinds[kind]}
        </Badge>
      </div>
      <p className={styles.importRowCardPlace}>
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
        <p key={each} className={styles.importRowCardPlace}>
          {each}
        </p>
      ))}
      <RowFaults faults={faults} />
    </Card>
  );
});
