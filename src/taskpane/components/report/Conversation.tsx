import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { Said } from "../../../report";
import { Filled, Foldable, Foreign } from "../../../ui";
import type { PaneWords } from "../../messages";
import { Section } from "./Section";
import { Sentences } from "./Sentences";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 } });

/** What is odd about the conversation that the message quotes; who took part, folded. */
export function Conversation({
  oddities,
  participants,
  words,
}: {
  readonly oddities: readonly Said[];
  readonly participants: readonly string[];
  readonly words: PaneWords;
}) {
  const styles = useStyles();
  return (
    <Section title={words.sections.conversation}>
      {oddities.map(({ signal, text }) => (
        <p key={signal} className={styles.text}>
          <Foreign text={text} />
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
