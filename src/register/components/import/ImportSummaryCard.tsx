import { Card, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { ImportRow, ImportState, ImportSummary } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAsked } from "../../hooks/asking";
import type { Template } from "../../../messages";
import { put } from "../../shown";
import { stylesWith } from "../../styles";
import { pieces } from "../../../ui";

const useStyles = stylesWith({
  card: { gap: tokens.spacingVerticalM },
  list: { ...pieces.text, ...pieces.digits, paddingInlineStart: tokens.spacingHorizontalXL },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** A badge's colour for what became of a file. */
export const stateColours = {
  preview: "informative",
  proposed: "warning",
  applied: "success",
  rejected: "danger",
} as const satisfies Readonly<Record<ImportState, string>>;

/** Is everything on record already, or unfit? */
export const changesNothing = ({ counts }: Pick<ImportSummary, "counts">): boolean => counts.new + counts.changed === 0;

/** Each takes away what protects a supplier: people must know first. */
const bareChanges = ["phonesGone", "unblocked", "readmitted"] as const;
type BareChange = (typeof bareChanges)[number];

const maxRows = 200;

const textsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === null ? [] : [value]);

function takes({ changes }: ImportRow, field: string): boolean {
  return changes.some((one) => {
    const stays = textsOf(one.to);
    return one.field === field && textsOf(one.from).some((text) => !stays.includes(text));
  });
}

function makes(row: ImportRow, change: BareChange): boolean {
  if (change === "phonesGone") return takes(row, "phones");
  if (change === "readmitted") return takes(row, "rejected_accounts");
  return row.changes.some(({ field, from, to }) => field === "status" && from === "blocked" && to !== "blocked");
}

/** `hasMore`: there may be more, or it is unknown yet. */
function useBareChanges({ id, marked }: ImportSummary): {
  readonly counts: Readonly<Record<BareChange, number>>;
  readonly hasMore: boolean;
} {
  const isWorth = marked.destinations > 0;
  const { value } = useAsked(
    async (api, signal) =>
      isWorth ? api.importRows({ id, kind: null, mark: "destinations", after: null, limit: maxRows }, signal) : null,
    [id, isWorth],
  );
  const items = value?.items ?? [];
  const countOf = (change: BareChange): number => items.filter((row) => makes(row, change)).length;
  return {
    counts: { phonesGone: countOf("phonesGone"), unblocked: countOf("unblocked"), readmitted: countOf("readmitted") },
    hasMore: isWorth && value?.next !== null,
  };
}

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
