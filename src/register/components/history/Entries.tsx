import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { HistoryEntry } from "../../api/types";
import { useRegister } from "../../hooks/register";
import { hashOf } from "../../route";
import { dayOf, nameOf, put } from "../../shown";
import { Filled, Foreign } from "../../../ui";
import { changeLines, noteLines, reasonOf, supplierOf, sentenceOf } from "./sentences";

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
        const { template, parts } = sentenceOf(entry, words);
        const shown = Object.fromEntries(
          Object.entries(parts).map(([name, text]) => [name, <Foreign key={name} text={text} />]),
        );
        const id = entry.supplier ?? "";
        const supplier = <Foreign text={supplierOf(entry) ?? id} most={80} />;
        const reason = reasonOf(entry);
        return (
          <li key={entry.number} className={styles.entry}>
            <p className={styles.sentence}>
              <Filled
                template={template}
                parts={{
                  ...shown,
                  by: <Foreign text={nameOf(entry.by, words)} />,
                  // One who isn't on the list has no record to open.
                  supplier:
                    isLinked && entry.name !== null ? (
                      <Link inline href={hashOf({ tab: "suppliers", supplier: id })}>
                        {supplier}
                      </Link>
                    ) : (
                      supplier
                    ),
                }}
              />
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
