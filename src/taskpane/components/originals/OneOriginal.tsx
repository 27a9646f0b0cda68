import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { HourglassHalfRegular } from "@fluentui/react-icons/svg/hourglass-half";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ComponentType, ReactNode } from "react";
import { put } from "../../../messages";
import type { OriginalView } from "../../../report";
import { Compared, Foreign } from "../../../ui";
import type { OriginalState } from "../../originals/originals";
import type { PaneWords } from "../../messages";
import type { OriginalsWords } from "../../messages/originals";
import { answersOf, type Answer } from "./answers";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  name: { ...typographyStyles.body1Strong, flexGrow: 1, minWidth: 0, margin: 0, overflowWrap: "anywhere" },
  remove: { flexShrink: 0, "@media (pointer: coarse)": { minHeight: "44px", minWidth: "44px" } },
  answer: { ...typographyStyles.body1, display: "flex", columnGap: tokens.spacingHorizontalXS, margin: 0 },
  icon: {
    display: "flex",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    paddingTop: "2px",
  },
  bad: { color: tokens.colorStatusDangerForeground3 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  compared: { marginTop: tokens.spacingVerticalXS },
  note: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

const icons: Readonly<Record<Answer["tone"], ComponentType>> = {
  bad: WarningFilled,
  same: CheckmarkRegular,
  unknown: QuestionCircleRegular,
  waits: HourglassHalfRegular,
};

function Line({ tone, children }: { readonly tone: Answer["tone"]; readonly children: ReactNode }) {
  const styles = useStyles();
  const Icon = icons[tone];
  return (
    <p className={styles.answer}>
      <span className={mergeClasses(styles.icon, tone === "bad" && styles.bad)} aria-hidden>
        <Icon />
      </span>
      <span className={styles.words}>{children}</span>
    </p>
  );
}

/** One that the user handed in, and what came of it. */
export function OneOriginal({
  state,
  view,
  words,
  said,
  remove,
}: {
  readonly state: OriginalState;
  readonly view: OriginalView | null;
  readonly words: PaneWords;
  readonly said: OriginalsWords;
  readonly remove: () => void;
}) {
  const styles = useStyles();
  const { name, kind } = state;
  const shown = <Foreign text={name} max={80} />;
  const compared = { ...words.compared, onRecord: kind === "document" ? said.inDocument : said.inOriginal };
  const label = put(said.remove, { name });
  return (
    <>
      <div className={styles.head}>
        <p className={styles.name}>{shown}</p>
        <Button
          appearance="subtle"
          size="small"
          className={styles.remove}
          icon={<DismissRegular />}
          aria-label={label}
          title={label}
          onClick={remove}
        />
      </div>
      {answersOf(state, view, said).map(({ tone, text }) => (
        <Line key={text} tone={tone}>
          {text}
        </Line>
      ))}
      {(view?.comparisons ?? []).map((comparison, index) => (
        <div key={index} className={styles.compared}>
          <Compared comparison={comparison} words={compared} />
          {comparison.note !== null && (
            <p className={styles.note}>
              <Foreign text={comparison.note} max={400} />
            </p>
          )}
        </div>
      ))}
    </>
  );
}
