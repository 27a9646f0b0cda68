import { mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import type { ComponentType } from "react";
import type { OutcomeKind } from "../../../analysis";
import { put } from "../../../messages";
import type { Check } from "../../../report";
import { Filled, Foldable, Foreign, stylesWith } from "../../../ui";
import { Quote } from "./Section";
import { usePane } from "../usePane";

const useStyles = stylesWith({
  groups: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { fontSize: tokens.fontSizeBase400, display: "flex" },
  suspicious: { color: tokens.colorStatusDangerForeground3 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
  },
  check: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
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
      {alike && (
        <p className={styles.note}>
          <Foreign text={checks[0]?.text ?? ""} />
        </p>
      )}
      <ul className={styles.list}>
        {checks.map(({ signal, label, text, quotes }) =>
          alike ? (
            <li key={signal}>
              <Foreign text={label} max={100} />
            </li>
          ) : (
            <li key={signal} className={styles.check}>
              <span className={styles.label}>
                <Foreign text={label} max={100} />
              </span>
              <span className={styles.text}>
                <Foreign text={text} />
              </span>
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
