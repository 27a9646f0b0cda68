import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { RecordRegular } from "@fluentui/react-icons/svg/record";
import type { ReactNode } from "react";
import type { CaseWords } from "../../messages/case";

const useStyles = makeStyles({
  list: { listStyleType: "none", display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, minWidth: 0 },
  step: { minWidth: 0 },
  head: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center", minWidth: 0 },
  icon: { display: "flex", flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  title: { ...typographyStyles.body1, margin: 0, minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  now: { fontWeight: tokens.fontWeightSemibold },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, flexShrink: 0 },
  body: { paddingTop: tokens.spacingVerticalXS, minWidth: 0 },
});

/** One step: done ones and those to come are a line, the one under way is open. */
export interface Step {
  readonly key: string;
  readonly title: string;
  readonly at: "done" | "now" | "waits";
  readonly when?: ReactNode;
  readonly body?: ReactNode;
}

const icons = { done: CheckmarkCircleRegular, now: RecordRegular, waits: CircleRegular } as const;

/** The steps of a case in their order. */
export function Steps({ steps, words }: { readonly steps: readonly Step[]; readonly words: CaseWords["steps"] }) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={words.title}>
      {steps.map(({ key, title, at, when, body }, index) => {
        const Icon = icons[at];
        return (
          <li key={key} className={styles.step} {...(at === "now" && { "aria-current": "step" })}>
            <div className={styles.head}>
              <span className={styles.icon} aria-hidden>
                <Icon />
              </span>
              <h3 className={mergeClasses(styles.title, at === "now" && styles.now)}>
                {index + 1}. {title}
              </h3>
              <span className={styles.when}>{when ?? words[at]}</span>
            </div>
            {body !== undefined && <div className={styles.body}>{body}</div>}
          </li>
        );
      })}
    </ol>
  );
}
