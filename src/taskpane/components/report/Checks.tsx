import { mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import type { ComponentType } from "react";
import type { OutcomeKind } from "../../../analysis";
import { put } from "../../../messages";
import type { Check } from "../../../report";
import { Filled, Foldable, Foreign, stylesWith, pieces, thin } from "../../../ui";
import { Quote } from "./Section";
import { usePane } from "../usePane";

const useStyles = stylesWith({
  groups: { ...pieces.column, rowGap: tokens.spacingVerticalM },
  heading: {
    ...pieces.strong,
    ...pieces.row,
    columnGap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: thin(tokens.colorNeutralStroke2),
  },
  icon: { fontSize: tokens.fontSizeBase400, display: "flex" },
  suspicious: { color: tokens.colorStatusDangerForeground3 },
  list: { ...pieces.list, ...pieces.column, rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalXS },
  check: { ...pieces.column, rowGap: tokens.spacingVerticalXXS },
  label: pieces.caption,
  text: { ...typographyStyles.body1 },
});

const order: readonly OutcomeKind[] = ["suspicious", "cannotTell", "clear", "notApplicable"];
const icons: Readonly<Record<OutcomeKind, ComponentType>> = {
  suspicious: WarningFilled,
  cannotTell: QuestionCircleRegular,
  clear: CheckmarkRegular,
  notApplicable: SubtractCircleRegular,
};
const maxQuotes = 3;

function Group({ kind, checks }: { readonly kind: OutcomeKind; readonly checks: readonly Check[] }) {
  const { words } = usePane();
  const styles = useStyles();
  const Icon = icons[kind];
  const alike =
    checks.length > 1 && checks.every(({ answer, quotes }) => answer === checks[0]?.answer && quotes.length === 0);
  return (
    <div>
      <h3 className={mergeClasses(styles.heading, kind === "suspicious" && styles.suspicious)}>
        <span className={styles.icon} aria-hidden>
          <Icon />
        </span>
        {words.outcomes[kind]}
      </h3>
      {alike && <Foreign as="p" className={styles.note} text={checks[0]?.text ?? ""} />}
      <ul className={styles.list}>
        {checks.map(({ signal, label, text, quotes }) =>
          alike ? (
            <Foreign as="li" key={signal} text={label} max={100} />
          ) : (
            <li key={signal} className={styles.check}>
              <Foreign as="span" className={styles.label} text={label} max={100} />
              <Foreign as="span" className={styles.text} text={text} />
              {quotes.slice(0, maxQuotes).map((quote, index) => (
                <Quote key={index} place={quote} />
              ))}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

/** Folded, with the count of findings in sight. */
export function Checks({ checks }: { readonly checks: readonly Check[] }) {
  const { words } = usePane();
  const styles = useStyles();
  const groups = order
    .map((kind) => ({ kind, members: checks.filter(({ outcome }) => outcome === kind) }))
    .filter(({ members }) => members.length > 0);
  const summary = groups.map(({ kind, members }) => put(words.counts[kind], { count: members.length }));
  return (
    <Foldable
      title={<Filled template={words.folded.checks} parts={{ count: checks.length }} />}
      summary={summary.join(" · ")}
      flush
    >
      <div className={styles.groups}>
        {groups.map(({ kind, members }) => (
          <Group key={kind} kind={kind} checks={members} />
        ))}
      </div>
    </Foldable>
  );
}
