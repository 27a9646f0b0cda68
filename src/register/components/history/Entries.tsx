import { Link, tokens } from "@fluentui/react-components";
import type { HistoryEntry } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { hashOf } from "../../route";
import { dayOf, nameOf, put } from "../../shown";
import { Filled, Foreign } from "../../../ui";
import { stylesWith } from "../../styles";
import { changeLines, noteLines, reasonOf, sentenceOf, supplierOf } from "./sentences";

const useStyles = stylesWith({
  entry: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What was done, and by whom, as a sentence. */
export function EntrySentence({ entry, isLinked = false }: Readonly<{ entry: HistoryEntry; isLinked?: boolean }>) {
  const { words } = useRegister();
  const { template, parts } = sentenceOf(entry, words);
  const shown = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, <Foreign key={name} text={text} />]),
  );
  const id = entry.supplier ?? "";
  const supplier = <Foreign text={supplierOf(entry) ?? id} max={80} />;
  const isThere = isLinked && entry.name !== null;
  return (
    <Filled
      template={template}
      parts={{
        ...shown,
        by: <Foreign text={nameOf(entry.by, words)} />,
        supplier: isThere ? (
          <Link inline href={hashOf({ tab: "suppliers", supplier: id })}>
            {supplier}
          </Link>
        ) : (
          supplier
        ),
      }}
    />
  );
}

/** What was done, as sentences. */
export function Entries({
  entries,
  isLinked = false,
}: Readonly<{ entries: readonly HistoryEntry[]; isLinked?: boolean }>) {
  const styles = useStyles();
  const { words } = useRegister();
  return (
    <ol className={styles.listM}>
      {entries.map((entry) => {
        const reason = reasonOf(entry);
        return (
          <li key={entry.number} className={styles.entry}>
            <p className={styles.text}>
              <EntrySentence entry={entry} isLinked={isLinked} />
            </p>
            {[...changeLines(entry, words), ...noteLines(entry, words)].map((line) => (
              <Foreign as="p" key={line} className={styles.figures} text={line} />
            ))}
            {reason !== null && (
              <Foreign as="p" className={styles.figures} text={put(words.history.reason, { reason })} />
            )}
            <p className={styles.figures}>
              <time dateTime={entry.at}>{dayOf(entry.at, words.locale)}</time>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
