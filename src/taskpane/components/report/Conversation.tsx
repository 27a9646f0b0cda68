import type { Said } from "../../../report";
import { Filled, Foldable, Foreign, useCommonStyles } from "../../../ui";
import { Section, Sentences } from "./Section";
import { usePane } from "../usePane";

/** What is odd about the conversation that the message quotes; who took part, folded. */
export function Conversation({
  oddities,
  participants,
}: Readonly<{ oddities: readonly Said[]; participants: readonly string[] }>) {
  const { words } = usePane();
  const styles = useCommonStyles();
  return (
    <Section title={words.sections.conversation}>
      {oddities.map(({ signal, text }) => (
        <Foreign as="p" key={signal} className={styles.text} text={text} />
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
