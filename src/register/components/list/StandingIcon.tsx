import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { PauseRegular } from "@fluentui/react-icons/svg/pause";
import { ProhibitedFilled } from "@fluentui/react-icons/svg/prohibited";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import type { Standing } from "../../messages";

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "16px" },
  verified: { color: tokens.colorStatusSuccessForeground1 },
  neverVerified: { color: tokens.colorNeutralForeground3 },
  mute: { color: tokens.colorStatusWarningForeground1 },
  blocked: { color: tokens.colorStatusDangerForeground1 },
  inactive: { color: tokens.colorNeutralForeground3 },
});

const icons = {
  verified: CheckmarkCircleFilled,
  neverVerified: CircleRegular,
  mute: SubtractCircleRegular,
  blocked: ProhibitedFilled,
  inactive: PauseRegular,
} satisfies Record<Standing, unknown>;

/** Shape and colour; the word is next to it. */
export function StandingIcon({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  const Icon = icons[standing];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[standing])} />;
}
