import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { useRegister } from "../../hooks/register";
import { Unseen, pieces, thin } from "../../../ui";

const narrow = "@media (max-width: 599px)";

const useStyles = makeStyles({
  steps: {
    ...pieces.list,
    ...pieces.wrap,
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    [narrow]: { columnGap: tokens.spacingHorizontalM },
  },
  step: { ...typographyStyles.body1, ...pieces.row, columnGap: tokens.spacingHorizontalS },
  place: {
    ...typographyStyles.caption1Strong,
    boxSizing: "border-box",
    display: "grid",
    placeItems: "center",
    flexShrink: 0,
    width: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusCircular,
    border: thin(tokens.colorNeutralStrokeAccessible),
    color: tokens.colorNeutralForeground2,
  },
  done: { border: thin(tokens.colorBrandStroke1), color: tokens.colorBrandForeground1 },
  now: {
    border: thin(tokens.colorBrandBackground),
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  waits: {},
  isNow: { fontWeight: tokens.fontWeightSemibold },
});

const steps = ["file", "columns", "preview", "propose"] as const;
/** A step of an import. */
export type ImportStep = (typeof steps)[number];

/** Null: all steps are done. */
export function StepBar({ now, isProposed = false }: Readonly<{ now: ImportStep | null; isProposed?: boolean }>) {
  const styles = useStyles();
  const { words } = useRegister();
  const at = now === null ? steps.length : steps.indexOf(now);
  return (
    <ol className={styles.steps} aria-label={words.imports.steps.label}>
      {steps.map((step, index) => {
        const is = index < at ? "done" : index === at ? "now" : "waits";
        return (
          <li
            key={step}
            className={mergeClasses(styles.step, is === "now" && styles.isNow)}
            aria-current={is === "now" ? "step" : undefined}
          >
            <span aria-hidden className={mergeClasses(styles.place, styles[is])}>
              {is === "done" ? <CheckmarkRegular /> : index + 1}
            </span>
            <span>
              {words.imports.steps[isProposed && step === "propose" ? "apply" : step]}
              <Unseen> ({words.proposal.steps.is[is]})</Unseen>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
