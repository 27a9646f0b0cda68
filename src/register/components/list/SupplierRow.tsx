import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { PauseRegular } from "@fluentui/react-icons/svg/pause";
import { ProhibitedFilled } from "@fluentui/react-icons/svg/prohibited";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { memo } from "react";
import { hitOf, type Span, spanOf } from "./ranking";
import type { ListStatus } from "../../messages";
import type { Supplier } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { countryName, lastFour, put, listStatusOf } from "../../shown";
import { Unseen, thin } from "../../../ui";
import { pieces } from "../../styles";

/** CSS pixels. */
export const rowHeight = 60;

const useStyles = makeStyles({
  hit: { ...pieces.mark, textUnderlineOffset: "2px" },
  icon: { flexShrink: 0, fontSize: "16px" },
  verified: { color: tokens.colorStatusSuccessForeground1 },
  neverVerified: { color: tokens.colorNeutralForeground3 },
  mute: { color: tokens.colorStatusWarningForeground1 },
  blocked: { color: tokens.colorStatusDangerForeground1 },
  inactive: { color: tokens.colorNeutralForeground3 },
  row: {
    boxSizing: "border-box",
    height: `${rowHeight}px`,
    position: "absolute",
    insetInline: 0,
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    paddingInline: tokens.spacingHorizontalM,
    cursor: "pointer",
    borderBottom: thin(tokens.colorNeutralStroke3),
    borderLeft: "3px solid transparent",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  active: {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { ...pieces.row, columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { ...typographyStyles.body1Strong, ...pieces.ellipsis, flexGrow: 1, minWidth: 0 },
  status: { ...typographyStyles.caption1, ...pieces.row, columnGap: tokens.spacingHorizontalXS, flexShrink: 0 },
  facts: { ...pieces.caption, ...pieces.ellipsis, ...pieces.digits },
});

function MarkedHit({ text, span }: { readonly text: string; readonly span: Span | null }) {
  const styles = useStyles();
  if (span === null) return <bdi>{text}</bdi>;
  return (
    <bdi>
      {text.slice(0, span.start)}
      <mark className={styles.hit}>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end)}
    </bdi>
  );
}

const icons = {
  verified: CheckmarkCircleFilled,
  neverVerified: CircleRegular,
  mute: SubtractCircleRegular,
  blocked: ProhibitedFilled,
  inactive: PauseRegular,
} satisfies Record<ListStatus, unknown>;

function StatusIcon({ status }: { readonly status: ListStatus }) {
  const styles = useStyles();
  const Icon = icons[status];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[status])} />;
}

/** One supplier of the list, in two lines. */
export const SupplierRow = memo(function SupplierRow(props: {
  readonly supplier: Supplier;
  readonly q: string;
  readonly span: Span | null;
  readonly id: string;
  readonly top: number;
  /** From 1; `count` is -1 if unknown. */
  readonly place: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly onOpen: (place: number) => void;
}) {
  const { supplier, q, span, id, top, place, count, isOpen, isActive, onOpen } = props;
  const styles = useStyles();
  const { words } = useRegister();
  const status = listStatusOf(supplier);
  const hit = hitOf(supplier, q);
  const digits = lastFour(supplier);
  return (
    <div
      id={id}
      role="option"
      aria-selected={isOpen}
      aria-posinset={place}
      aria-setsize={count}
      className={mergeClasses(styles.row, isOpen && styles.open, isActive && styles.active)}
      style={{ top }}
      onClick={() => onOpen(place)}
    >
      <div className={styles.line}>
        <span className={styles.name}>
          <MarkedHit text={supplier.name} span={spanOf(supplier.name, q) ?? span} />
        </span>
        <span className={styles.status}>
          {words.list.status[status]}
          <StatusIcon status={status} />
        </span>
      </div>
      <div className={styles.facts}>
        {supplier.country !== null && countryName(supplier.country, words.locale)}
        {digits !== null && (
          <>
            {supplier.country !== null && " · "}
            <span aria-hidden>…{digits}</span>
            <Unseen>{put(words.list.accountEnding, { digits })}</Unseen>
          </>
        )}
        {hit !== null && (
          <>
            {" · "}
            {hit.field === "id" ? words.record.numberId : words.fields[hit.field]}{" "}
            <MarkedHit text={hit.text} span={hit} />
          </>
        )}
      </div>
    </div>
  );
});
