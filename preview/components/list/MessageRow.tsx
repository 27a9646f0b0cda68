import { Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { AttachRegular } from "@fluentui/react-icons/svg/attach";
import { memo } from "react";
import type { Verdict } from "../../../src/analysis";
import type { Entry } from "../../mailbox/entry";
import { words } from "../../words";
import { shortDate } from "./dates";
import { VerdictBadge } from "./VerdictBadge";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid transparent`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    // Rows that are out of sight cost nothing.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 72px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": {
      outline: `${tokens.strokeWidthThick} solid Highlight`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  story: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
  date: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap", alignSelf: "center" },
  badge: { gridColumn: "1 / -1", marginTop: tokens.spacingVerticalXXS },
  clip: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", unicodeBidi: "plaintext" },
});

interface Properties {
  readonly entry: Entry;
  readonly id: string;
  readonly selected: boolean;
  readonly opened: boolean;
  readonly verdict: Verdict | null;
  readonly now: number;
  readonly onOpen: (id: string) => void;
}

/** One message of the list. */
export const MessageRow = memo(function MessageRow(properties: Properties) {
  const { entry, id, selected, opened, verdict, now, onOpen } = properties;
  const styles = useStyles();
  const { subject, from, date, files } = entry.listing;
  const weight = opened ? "regular" : "semibold";
  return (
    <div
      id={id}
      role="option"
      aria-selected={selected}
      className={mergeClasses(styles.row, selected && styles.selected)}
      onClick={() => onOpen(entry.id)}
    >
      <Text block weight={weight} className={styles.clip}>
        {from ?? words.noSender}
      </Text>
      <Caption1 block className={styles.date}>
        {shortDate(date, now)}
      </Caption1>
      <Text block size={200} weight={weight} className={styles.clip}>
        {subject ?? words.noSubject}
      </Text>
      {files > 0 ? <AttachRegular aria-label={words.attachments(files)} role="img" /> : <span />}
      {entry.story !== null && (
        <Caption1 block className={styles.story}>
          {entry.story}
        </Caption1>
      )}
      {verdict !== null && (
        <div className={styles.badge}>
          <VerdictBadge verdict={verdict} />
        </div>
      )}
    </div>
  );
});
