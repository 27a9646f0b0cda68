import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PlugDisconnectedFilled } from "@fluentui/react-icons/svg/plug-disconnected";
import type { PaneWords } from "../../messages";

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorStatusWarningForeground3,
  },
  text: { ...typographyStyles.body1, margin: 0, minWidth: 0, overflowWrap: "anywhere" },
});

/** Not needed where the top says it. */
export function Deaf({ words }: { readonly words: PaneWords }) {
  const styles = useStyles();
  return (
    <div className={styles.notice} role="alert">
      <PlugDisconnectedFilled className={styles.icon} aria-hidden />
      <p className={styles.text}>{words.deaf}</p>
    </div>
  );
}
