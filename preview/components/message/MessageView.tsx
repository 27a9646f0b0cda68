import { Caption1, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Entry } from "../../mailbox/entry";
import type { Reader } from "../../reading/reader";
import { useLetter } from "../../reading/useLetter";
import { words } from "../../words";
import { Header } from "../Header";
import { VoiceText } from "../list/VoiceText";

const useStyles = makeStyles({
  message: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`, maxWidth: "76ch" },
  note: { display: "block", marginTop: tokens.spacingVerticalL, color: tokens.colorNeutralForeground3 },
  wait: { padding: tokens.spacingVerticalXXL },
});

interface Properties {
  readonly entry: Entry;
  readonly reader: Reader;
  /** What Outlook shows between the header and the text. */
  readonly children: ReactNode;
}

/** The open message: its header, what Outlook says about it, and its text. Nothing of it becomes HTML. */
export function MessageView({ entry, reader, children }: Properties) {
  const styles = useStyles();
  const outcome = useLetter(reader, entry.piece);
  if (outcome === null) return <Spinner className={styles.wait} label={words.readingMessage} delay={300} />;
  if ("failure" in outcome) {
    const reason = outcome.failure === "tookTooLong" ? words.tookTooLong : words.brokeReader;
    return (
      <div className={styles.message}>
        <Text role="alert">
          {words.notOpenable} {reason}
        </Text>
      </div>
    );
  }
  const letter = outcome.value;
  return (
    <article className={styles.message}>
      <Header letter={letter} />
      {children}
      {letter.voices.map((voice, depth) => (
        <VoiceText key={depth} voice={voice} depth={depth} />
      ))}
      {letter.voices.length === 0 && <Caption1 className={styles.note}>{words.noText}</Caption1>}
      {letter.cut && <Caption1 className={styles.note}>{words.goesOn}</Caption1>}
    </article>
  );
}
