import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Comparison } from "../report";
import { isGrouped, Marked } from "./Marked";
import { pieces, thin } from "./styles";

const useStyles = makeStyles({
  box: {
    margin: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: thin(tokens.colorNeutralStroke1),
    overflow: "hidden",
  },
  row: {
    ...pieces.column,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // Its label is below, so that nothing separates the two values.
  found: {
    flexDirection: "column-reverse",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: thin(tokens.colorNeutralStroke2),
  },
  strange: { backgroundColor: tokens.colorStatusDangerBackground1 },
  label: pieces.caption,
  value: { margin: 0, minWidth: 0 },
  nothing: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

type Said = "onRecord" | "claimed" | "inMessage" | "both" | "noRecord" | "notLookedUp";

interface ComparedProps {
  readonly comparison: Comparison;
  readonly words: Readonly<Record<Said, string>>;
  /** A different value in the message is no cause for alarm. */
  readonly isNeutral?: boolean;
  readonly children?: ReactNode;
}

/** Equal values are shown once. */
export function Compared({ comparison, words, isNeutral = false, children }: ComparedProps) {
  const styles = useStyles();
  const { onRecord, found, same, isLookedUp } = comparison;
  const grouped = isGrouped(onRecord) && isGrouped(found);
  const inMessage = (
    <>
      {same ? words.both : words.inMessage}
      {children !== undefined && (
        <>
          {": "}
          {children}
        </>
      )}
    </>
  );
  if (same) {
    return (
      <dl className={styles.box}>
        <div className={styles.row}>
          <dt className={styles.label}>{inMessage}</dt>
          <dd className={styles.value}>
            <Marked marks={found} grouped={grouped} />
          </dd>
        </div>
      </dl>
    );
  }
  return (
    <dl className={styles.box}>
      <div className={styles.row}>
        <dt className={styles.label}>{isLookedUp || onRecord.length === 0 ? words.onRecord : words.claimed}</dt>
        <dd className={mergeClasses(styles.value, onRecord.length === 0 && styles.nothing)}>
          {onRecord.length > 0 ? (
            <Marked marks={onRecord} grouped={grouped} />
          ) : isLookedUp ? (
            words.noRecord
          ) : (
            words.notLookedUp
          )}
        </dd>
      </div>
      <div className={mergeClasses(styles.row, styles.found, onRecord.length > 0 && !isNeutral && styles.strange)}>
        <dt className={styles.label}>{inMessage}</dt>
        <dd className={styles.value}>
          <Marked marks={found} grouped={grouped} strange={!isNeutral} />
        </dd>
      </div>
    </dl>
  );
}
