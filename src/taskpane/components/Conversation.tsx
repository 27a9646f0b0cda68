import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { Filled, Foldable, Foreign } from "../../ui";
import type { PaneWords } from "../words";
import { Section } from "./Section";
import { Sentences } from "./Sentences";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 } });

/** What is odd about the conversation that the message quotes; who took part, folded. */
export function Conversation({
  sentences,
  participants,
  words,
}: {
  readonly sentences: readonly string[];
  readonly participants: readonly string[];
  readonly words: PaneWords;
}) {
  const styles = useStyles();
  return (
    <Section title={words.sections.conversation}>
      {sentences.map((sentence, index) => (
        <p key={index} className={styles.text}>
          <Foreign text={sentence} />
        </p>
      ))}
      {participants.length > 0 && (
        <Foldable
          title={<Filled template={words.folded.participants} parts={{ count: participants.length }} />}
          level={null}
          small
          flush
        >
          <Sentences sentences={participants} />
        </Foldable>
      )}
    </Section>
  );
}
