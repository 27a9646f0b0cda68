import { tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { View } from "../../../report";
import { Filled, Foldable, Foreign, stylesWith, pieces } from "../../../ui";
import { arrange, type Block, type Compared } from "./arrange";
import { CallCard } from "./CallCard";
import { Checks } from "./Checks";
import { Destination, Sender } from "./Comparison";
import { Section, Sentences } from "./Section";
import { usePane } from "../usePane";

const useStyles = stylesWith({
  blocks: { ...pieces.column, rowGap: tokens.spacingVerticalL },
  folded: { ...pieces.column, marginTop: tokens.spacingVerticalS },
});

const shownReasons = 3;

const texts = (all: readonly { readonly text: string }[]): readonly string[] => all.map(({ text }) => text);

function Comparisons({ compared, level = 2 }: { readonly compared: readonly Compared[]; readonly level?: 2 | 3 }) {
  return compared.map((each, index) =>
    each.kind === "destination" ? (
      <Destination key={index} destination={each} level={level} />
    ) : (
      <Sender key={index} sender={each} level={level} />
    ),
  );
}

/** Folded, with their count in sight; nothing without any. */
function More({ of, sentences }: Readonly<{ of: "moreReasons" | "participants"; sentences: readonly string[] }>) {
  const template = usePane().words.folded[of];
  if (sentences.length === 0) return null;
  return (
    <Foldable title={<Filled template={template} parts={{ count: sentences.length }} />} level={null} small flush>
      <Sentences sentences={sentences} />
    </Foldable>
  );
}

function Part({ block }: { readonly block: Block }) {
  const { words } = usePane();
  const styles = useStyles();
  switch (block.kind) {
    case "call":
      return <CallCard call={block.call} />;
    case "steps":
      return (
        <Section title={words.sections.steps}>
          <Sentences sentences={texts(block.steps)} ordered />
        </Section>
      );
    case "notChecked":
      return (
        <Section title={words.sections.notChecked}>
          <Sentences sentences={texts(block.notChecked)} />
        </Section>
      );
    case "compared":
      return <Comparisons compared={block.compared} />;
    case "conversation":
      return (
        <Section title={words.sections.conversation}>
          {block.oddities.map(({ signal, text }) => (
            <Foreign as="p" key={signal} className={styles.text} text={text} />
          ))}
          <More of="participants" sentences={block.participants} />
        </Section>
      );
    case "reasons":
      return (
        <Section title={words.sections.reasons}>
          <Sentences sentences={texts(block.reasons.slice(0, shownReasons))} />
          <More of="moreReasons" sentences={texts(block.reasons.slice(shownReasons))} />
        </Section>
      );
    case "itSteps":
      return (
        <Foldable title={words.sections.forIt} flush>
          <Sentences sentences={block.itSteps} ordered />
        </Foldable>
      );
    case "alsoCompared":
      return (
        <Foldable
          title={<Filled template={words.folded.moreCompared} parts={{ count: block.compared.length }} />}
          flush
        >
          <div className={styles.blocks}>
            <Comparisons compared={block.compared} level={3} />
          </div>
        </Foldable>
      );
  }
}

const isFolded = ({ kind }: Block) => kind === "itSteps" || kind === "alsoCompared";

type ReportProps = Readonly<{
  view: View;
  waiting: boolean;
  isCallShown?: boolean;
  /** By a case, which says what to do. */
  isSettled?: boolean;
  afterCall?: ReactNode;
}>;

/** Open: what is needed now. Folded: what can be looked up. */
export function Report({ view, waiting, isCallShown = false, isSettled = false, afterCall }: ReportProps) {
  const styles = useStyles();
  const blocks = arrange(view, waiting).filter(
    ({ kind }) => !(kind === "call" && isCallShown) && !(kind === "steps" && isSettled),
  );
  const parts = (some: readonly Block[]) => some.map((block) => <Part key={block.kind} block={block} />);
  const open = blocks.filter((block) => !isFolded(block));
  const first = open.filter(({ kind }) => kind === "call");
  return (
    <>
      <div className={styles.blocks}>
        {parts(first)}
        {afterCall}
        {parts(open.filter(({ kind }) => kind !== "call"))}
      </div>
      <div className={styles.folded}>
        {parts(blocks.filter(isFolded))}
        {view.checks.length > 0 && <Checks checks={view.checks} />}
      </div>
    </>
  );
}
