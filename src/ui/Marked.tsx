import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Mark } from "../accounts";
import { pieces } from "./styles";

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
  mark: { ...pieces.mark, textDecorationThickness: "2px", textUnderlineOffset: "3px" },
  strange: { color: tokens.colorStatusDangerForeground3 },
});

/** Characters. */
const maxValueLength = 160;
/** Characters without a blank that fit into a line of the narrowest pane. */
const maxGroupLength = 24;

function bounded(marks: readonly Mark[], max: number): Mark[] {
  const out: Mark[] = [];
  let room = max;
  for (const { text, differs } of marks) {
    if (text.length > room) return [...out, { text: `${text.slice(0, room)}…`, differs }];
    out.push({ text, differs });
    room -= text.length;
  }
  return out;
}

/** A marked value, split into groups at its blanks. */
export function groupsOf(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = [[]];
  for (const { text, differs } of bounded(marks, maxValueLength)) {
    text.split(/\s/u).forEach((piece, index) => {
      if (index > 0) groups.push([]);
      if (piece !== "") groups.at(-1)?.push({ text: piece, differs });
    });
  }
  return groups.filter((group) => group.length > 0);
}

/** True if each group fits into a line. A link or a domain is one group of any length. */
export function isGrouped(marks: readonly Mark[]): boolean {
  return groupsOf(marks).every((group) => group.reduce((sum, { text }) => sum + text.length, 0) <= maxGroupLength);
}

type MarkedProps = Readonly<{ marks: readonly Mark[]; strange?: boolean; grouped?: boolean }>;

/** Marks the characters that differ. `strange`: this value is not on record. `grouped`: breaks only between groups. */
export function Marked({ marks, strange = false, grouped = true }: MarkedProps) {
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
