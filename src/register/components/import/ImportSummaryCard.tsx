import { Card, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { ImportSummary } from "../../../contract";
import { useRegister } from "../../hooks/register";
import type { Template } from "../../../messages";
import { put } from "../../shown";
import { bareChanges, useBareChanges } from "./bareChanges";
import { changesNothing } from "./changesNothing";

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    fontVariantNumeric: "tabular-nums",
  },
  text: { ...typographyStyles.body1, margin: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** What a file does, in words; below it, what can be done about it. */
export function ImportSummaryCard({ file, children }: { readonly file: ImportSummary; readonly children: ReactNode }) {
  const styles = useStyles();
  const title = useId();
  const { words } = useRegister();
  const { propose, preview } = words.imports;
  const { counts, marked } = file;
  const line = (template: Template<"count">, count: number): string =>
    put(template, { count: count.toLocaleString(words.locale) });
  const isNothing = changesNothing(file);
  const bare = useBareChanges(file);
  return (
    <Card appearance="outline" className={styles.card} role="group" aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {isNothing ? preview.nothing.title : propose.title}
      </h3>
      {isNothing && counts.unchanged > 0 && <p className={styles.text}>{preview.nothing.text}</p>}
      <ul className={styles.list}>
        {counts.new > 0 && <li>{line(propose.added, counts.new)}</li>}
        {counts.changed > 0 && (
          <li>
            {line(propose.changed, counts.changed)}
            {marked.destinations > 0 && (
              <ul className={styles.list}>
                <li className={styles.strong}>
                  {line(propose.destinations, marked.destinations)}. {propose.uncalled}
                </li>
                {bareChanges
                  .filter((one) => bare.counts[one] > 0 || bare.hasMore)
                  .map((one) => (
                    <li key={one} className={styles.strong}>
                      {put(propose[one], {
                        count: `${bare.counts[one].toLocaleString(words.locale)}${bare.hasMore ? "+" : ""}`,
                      })}
                    </li>
                  ))}
              </ul>
            )}
          </li>
        )}
        {counts.unchanged > 0 && <li>{line(propose.unchanged, counts.unchanged)}</li>}
        {counts.faulty > 0 && <li>{line(propose.leftOut, counts.faulty)}</li>}
      </ul>
      {!isNothing && <p className={styles.text}>{propose.stay}</p>}
      {children}
    </Card>
  );
}
