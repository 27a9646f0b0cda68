import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { HistoryEntry } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { dayOf, put } from "../../shown";
import { Foreign } from "../../../ui";
import { EntrySentence } from "./EntrySentence";
import { changeLines, noteLines, reasonOf } from "./sentences";

const useStyles = makeStyles({
  entries: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalM },
  entry: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  more: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
});

/** What was done, as sentences. */
export function Entries({
  entries,
  isLinked = false,
}: {
  readonly entries: readonly HistoryEntry[];
  readonly isLinked?: boolean;
}) {
  const styles = useStyles();
  const { words } = useRegister();
  return (
    <ol className={styles.entries}>
      {entries.map((entry) => {
        const reason = reasonOf(entry);
        return (
          <li key={entry.number} className={styles.entry}>
            <p className={styles.sentence}>
              <EntrySentence entry={entry} isLinked={isLinked} />
            </p>
            {changeLines(entry, words).map((line) => (
              <p key={line} className={styles.more}>
                <Foreign text={line} />
              </p>
            ))}
            {noteLines(entry, words).map((line) => (
              <p key={line} className={styles.more}>
                <Foreign text={line} />
              </p>
            ))}
            {reason !== null && (
              <p className={styles.more}>
                <Foreign text={put(words.history.reason, { reason })} />
              </p>
            )}
            <p className={styles.more}>
              <time dateTime={entry.at}>{dayOf(entry.at, words.locale)}</time>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
