import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Mark } from "../accounts";
import { groupsOf } from "./groups";

const useStyles = makeStyles({
  value: {
    direction: "ltr",
    unicodeBidi: "isolate",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: "tabular-nums slashed-zero",
    fontVariantLigatures: "none",
  },
  // Breaks between groups only, so that two values of one shape break at the same group.
  group: { whiteSpace: "nowrap" },
  // Neither has groups to break at: both break after the same number of characters.
  ungrouped: { wordBreak: "break-all" },
  mark: {
    backgroundColor: "transparent",
    color: "inherit",
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
  strange: { color: tokens.colorStatusDangerForeground3 },
});

/** Marks the characters that differ. `strange`: this value is not on record. `grouped`: breaks only between groups. */
export function Marked({
  marks,
  strange = false,
  grouped = true,
}: {
  readonly marks: readonly Mark[];
  readonly strange?: boolean;
  readonly grouped?: boolean;
}) {
  const styles = useStyles();
  const shown = (mark: Mark, index: number) =>
    mark.differs ? (
      <mark key={index} className={mergeClasses(styles.mark, strange && styles.strange)}>
        {mark.text}
      </mark>
    ) : (
      mark.text
    );
  return (
    <bdi className={mergeClasses(styles.value, !grouped && styles.ungrouped)}>
      {groupsOf(marks).map((group, index) => (
        <span key={index}>
          {index > 0 && " "}
          <span className={grouped ? styles.group : undefined}>{group.map(shown)}</span>
        </span>
      ))}
    </bdi>
  );
}
