import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Filled, Foreign } from "../../ui";
import type { PaneWords } from "../messages";
import type { Band, Tone } from "./band";

const useStyles = makeStyles({
  // Invisible, but a separating line in forced colours.
  band: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalMNudge}`,
    border: `${tokens.strokeWidthThick} solid transparent`,
  },
  icon: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightBase500, display: "flex" },
  title: { ...typographyStyles.subtitle1, margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  words: { gridColumn: "1 / -1", minWidth: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 0` },
  about: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalSNudge} 0 0` },
  // One line each, so that what to do stays in sight.
  clamped: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 2, overflow: "hidden" },
  stop: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundStaticInverted,
  },
  verify: { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorStatusWarningForeground2 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
  },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  quiet: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  quietIcon: { color: tokens.colorNeutralForeground2 },
  line: { color: tokens.colorNeutralForeground3, paddingBlock: tokens.spacingVerticalS },
  lineIcon: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase300 },
  lineTitle: { ...typographyStyles.body1 },
});

/** Characters: what to do must stay in sight. */
const maxTextLength = 400;
/** Characters: the message itself is next to the pane. */
const maxNameLength = 200;

/** Icon, word and colour; the strongest reason; the message. */
export function VerdictBand({ band, words }: { readonly band: Band; readonly words: PaneWords }) {
  const styles = useStyles();
  const { tone, Icon, title, text, subject, from } = band;
  const icons: Partial<Record<Tone, string>> = {
    warning: styles.warningIcon,
    quiet: styles.quietIcon,
    line: styles.lineIcon,
  };
  return (
    <div className={mergeClasses(styles.band, styles[tone])}>
      <span className={mergeClasses(styles.icon, icons[tone])} aria-hidden>
        <Icon />
      </span>
      <h1 className={mergeClasses(styles.title, tone === "line" && styles.lineTitle)}>{title}</h1>
      <div className={styles.words}>
        {text !== null && (
          <p className={styles.text}>
            <Foreign text={text} max={maxTextLength} />
          </p>
        )}
        {subject !== null && (
          <p className={styles.about}>
            <span className={styles.clamped}>
              <Filled template={words.about} parts={{ subject: <Foreign text={subject} max={maxNameLength} /> }} />
            </span>
            {from !== null && from !== "" && (
              <span className={styles.clamped}>
                <Filled template={words.from} parts={{ from: <Foreign text={from} max={maxNameLength} /> }} />
              </span>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
