import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { RadioButtonFilled } from "@fluentui/react-icons/svg/radio-button";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import type { Proposal } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { Unseen } from "../../../ui";

type Is = "done" | "now" | "waits" | "skipped";

const useStyles = makeStyles({
  steps: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  step: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, ...typographyStyles.caption1 },
  icon: { fontSize: "16px", flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  now: { color: tokens.colorBrandForeground1 },
  waits: { color: tokens.colorNeutralForeground3 },
  skipped: { color: tokens.colorNeutralForeground3 },
  isNow: { fontWeight: tokens.fontWeightSemibold },
});

const icons = {
  done: CheckmarkCircleFilled,
  now: RadioButtonFilled,
  waits: CircleRegular,
  skipped: SubtractCircleRegular,
} satisfies Record<Is, unknown>;

/** Was it confirmed on the telephone? */
export function isConfirmed({ callBacks }: Proposal): boolean {
  return callBacks.some(({ outcome }) => outcome === "confirmed");
}

function stepsOf(proposal: Proposal): Readonly<Record<"proposed" | "callBack" | "otherPerson" | "coolOff", Is>> {
  const { state, callBack } = proposal;
  const call = isConfirmed(proposal) ? "done" : callBack.isNeeded ? "now" : "skipped";
  if (state === "approved") return { proposed: "done", callBack: call, otherPerson: "done", coolOff: "now" };
  return { proposed: "done", callBack: call, otherPerson: call === "now" ? "waits" : "now", coolOff: "waits" };
}

/** Proposed → call-back → another person → cool-off. */
export function Steps({ proposal }: { readonly proposal: Proposal }) {
  const styles = useStyles();
  const { words } = useRegister();
  const { steps } = words.proposal;
  const states = stepsOf(proposal);
  const all = [
    ["proposed", steps.proposed],
    ["callBack", states.callBack === "skipped" ? steps.callBackNotNeeded : steps.callBack],
    ["otherPerson", steps.otherPerson],
    ["coolOff", steps.coolOff],
  ] as const;
  return (
    <ol className={styles.steps} aria-label={steps.label}>
      {all.map(([step, label]) => {
        const is = states[step];
        const Icon = icons[is];
        return (
          <li
            key={step}
            className={mergeClasses(styles.step, is === "now" && styles.isNow)}
            aria-current={is === "now" ? "step" : undefined}
          >
            <Icon aria-hidden className={mergeClasses(styles.icon, styles[is])} />
            {label}
            <Unseen> ({steps.is[is]})</Unseen>
          </li>
        );
      })}
    </ol>
  );
}
