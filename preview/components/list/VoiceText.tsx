import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Voice } from "../../reading/letter";
import { words } from "../../words";

const useStyles = makeStyles({
  voice: { marginTop: tokens.spacingVerticalL },
  quoted: {
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  claim: {
    display: "block",
    marginBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  // One line of the message a line, as it was written; each has its own direction (UAX 9, rule HL1).
  text: {
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    unicodeBidi: "plaintext",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Maximum indentation of quotations, in steps. More would leave no room for the text. */
const maxDepth = 4;
const step = 12;

/** One voice of the conversation. Quoted ones are indented, the older the further. */
export function VoiceText({ voice, depth }: { readonly voice: Voice; readonly depth: number }) {
  const styles = useStyles();
  const text = <div className={styles.text}>{voice.lines.join("\n")}</div>;
  if (voice.role === "new") return <div className={styles.voice}>{text}</div>;
  return (
    <blockquote
      className={mergeClasses(styles.voice, styles.quoted)}
      style={{ marginLeft: step * Math.min(depth - 1, maxDepth), marginRight: 0 }}
      aria-label={voice.role === "quoted" ? words.quoted : words.forwarded}
    >
      {voice.claim !== null && <Caption1 className={styles.claim}>{voice.claim}</Caption1>}
      {text}
    </blockquote>
  );
}
