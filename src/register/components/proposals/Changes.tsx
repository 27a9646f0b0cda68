import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Change } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { fieldName, isCoded, spoken } from "../../shown";
import { Compared, Foreign } from "../../../ui";
import { pairsOf, type Pair } from "./pairs";

const useStyles = makeStyles({
  changes: { display: "grid", gap: tokens.spacingVerticalM },
  change: { display: "grid", gap: tokens.spacingVerticalXS },
  field: { ...typographyStyles.caption1Strong, margin: 0 },
  removed: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  added: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  gone: { textDecorationLine: "line-through", fontVariantNumeric: "tabular-nums" },
});

const textOf = (marks: Pair["old"]): string => marks.map(({ text }) => text).join("");

/** Old over new, field by field, with differing characters marked. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const styles = useStyles();
  const { words } = useRegister();
  const compared = {
    onRecord: words.compared.old,
    claimed: words.compared.old,
    inMessage: words.compared.new,
    both: words.compared.old,
    noRecord: words.record.none,
    notLookedUp: words.record.none,
  };
  const pairOf = (field: string, pair: Pair, key: number) => {
    if (pair.old.length === 0)
      return (
        <p key={key} className={styles.removed}>
          {words.compared.added}:{" "}
          <span className={styles.added}>
            <Foreign text={spoken(field, textOf(pair.new), words)} />
          </span>
        </p>
      );
    if (pair.new.length === 0)
      return (
        <p key={key} className={styles.removed}>
          {words.compared.removed}:{" "}
          <span className={styles.gone}>
            <Foreign text={textOf(pair.old)} />
          </span>
        </p>
      );
    const shown = (marks: Pair["old"]) =>
      isCoded(field) && marks.length > 0 ? [{ text: spoken(field, textOf(marks), words), differs: false }] : marks;
    return (
      <Compared
        key={key}
        words={compared}
        isNeutral
        comparison={{ onRecord: shown(pair.old), found: shown(pair.new), same: false, isLookedUp: true, note: null }}
      />
    );
  };
  return (
    <div className={styles.changes}>
      {changes.map((change) => (
        <div key={change.field} className={styles.change}>
          <p className={styles.field}>{fieldName(change.field, words)}</p>
          {pairsOf(change).map((pair, index) => pairOf(change.field, pair, index))}
        </div>
      ))}
    </div>
  );
}
