import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CallWarningFilled } from "@fluentui/react-icons/svg/call-warning";
import { DocumentQuestionMarkFilled } from "@fluentui/react-icons/svg/document-question-mark";
import { EqualCircleRegular } from "@fluentui/react-icons/svg/equal-circle";
import { HourglassHalfRegular } from "@fluentui/react-icons/svg/hourglass-half";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { PlugDisconnectedFilled } from "@fluentui/react-icons/svg/plug-disconnected";
import { ProhibitedFilled } from "@fluentui/react-icons/svg/prohibited";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ComponentType } from "react";
import type { Verdict } from "../../analysis";
import type { Headline } from "../cases/types";
import { isWaiting, type PaneState } from "../state";
import type { PaneWords } from "../messages";
import { Filled, Foreign, pieces } from "../../ui";
import { usePane } from "./usePane";

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
  clamped: pieces.twoLines,
  stop: { backgroundColor: tokens.colorStatusDangerBackground3, color: tokens.colorNeutralForegroundStaticInverted },
  verify: { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorStatusWarningForeground2 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
  },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  quiet: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  quietIcon: { color: tokens.colorNeutralForeground2 },
  line: { color: tokens.colorNeutralForeground3, paddingBlock: tokens.spacingVerticalS },
  lineIcon: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase300 },
  lineTitle: { ...typographyStyles.body1 },
});

/** From loudest to quietest. */
type Tone = "stop" | "verify" | "warning" | "quiet" | "line";

interface Band {
  readonly tone: Tone;
  readonly Icon: ComponentType;
  readonly title: string;
  readonly text: string | null;
  readonly subject: string | null;
  readonly from: string | null;
}

/** None is green: no verdict says that a message is safe. */
const ofVerdict: Readonly<Record<Verdict, readonly [Tone, ComponentType]>> = {
  stop: ["stop", ProhibitedFilled],
  verify: ["verify", CallWarningFilled],
  caution: ["warning", WarningFilled],
  incomplete: ["warning", DocumentQuestionMarkFilled],
  consistent: ["quiet", EqualCircleRegular],
  unrelated: ["line", MailRegular],
};

const ofHeadline = { stop: ProhibitedFilled, warning: WarningFilled, quiet: EqualCircleRegular } as const;

const nameless = { subject: null, from: null };

/** Warns if nothing is checked although a message may be open. */
export function bandOf(state: PaneState, words: PaneWords, settled: Headline | null = null): Band {
  switch (state.kind) {
    case "starting":
      return { tone: "quiet", Icon: HourglassHalfRegular, title: words.starting, text: null, ...nameless };
    case "outside":
    case "nothing":
      return { tone: "quiet", Icon: MailRegular, ...words[state.kind], ...nameless };
    case "noOfficeJs":
    case "tooOld":
    case "notSetUp":
      return { tone: "warning", Icon: PlugDisconnectedFilled, ...words[state.kind], ...nameless };
    case "reading": {
      const text = state.deaf === true ? words.deaf : null;
      return { tone: "quiet", Icon: HourglassHalfRegular, title: words.reading, text, ...(state.message ?? nameless) };
    }
    case "failed": {
      const { title, because } = words.failed;
      const text = because[state.failure];
      return { tone: "warning", Icon: WarningFilled, title, text, ...(state.message ?? nameless) };
    }
    case "shown": {
      const { verdict, title, headline, subject, from } = state.view;
      const [tone, Icon] = ofVerdict[verdict];
      if (settled !== null) return { ...settled, Icon: ofHeadline[settled.tone], subject, from };
      if (isWaiting(state))
        return { tone: "quiet", Icon: HourglassHalfRegular, title: words.reading, text: headline, subject, from };
      if (state.deaf === true && verdict === "incomplete")
        return { tone, Icon: PlugDisconnectedFilled, title, text: words.deaf, subject, from };
      if (tone === "line") return { tone, Icon, title, text: null, ...nameless };
      return { tone, Icon, title, text: headline, subject, from };
    }
  }
}

/** Characters: what to do must stay in sight. */
const maxTextLength = 400;
/** Characters: the message itself is next to the pane. */
const maxNameLength = 200;

/** Icon, word and colour; the strongest reason; the message. */
export function VerdictBand({ band }: { readonly band: Band }) {
  const { words } = usePane();
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
        {text !== null && <Foreign as="p" className={styles.text} text={text} max={maxTextLength} />}
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
