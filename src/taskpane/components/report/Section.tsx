import { tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { QuotedPlace } from "../../../report";
import { Foreign, stylesWith, pieces } from "../../../ui";

const useStyles = stylesWith({
  quote: { ...pieces.note, ...pieces.bar, paddingInlineStart: tokens.spacingHorizontalS },
  place: { display: "block", fontWeight: tokens.fontWeightSemibold },
  list: {
    ...pieces.text,
    ...pieces.column,
    paddingInlineStart: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
  },
  section: { ...pieces.column, rowGap: tokens.spacingVerticalSNudge, minWidth: 0 },
});

/** Text only, never markup. */
export function Quote({ place }: { readonly place: QuotedPlace | string }) {
  const styles = useStyles();
  const { words, quote } = typeof place === "string" ? { words: "", quote: place } : place;
  return (
    <blockquote className={styles.quote}>
      {words !== "" && <Foreign as="span" className={styles.place} text={words} max={100} />}
      <Foreign text={quote} max={400} />
    </blockquote>
  );
}

/** A single one needs no bullet. `ordered`: steps in order. */
export function Sentences({
  sentences,
  ordered = false,
}: Readonly<{ sentences: readonly string[]; ordered?: boolean }>) {
  const styles = useStyles();
  const [only] = sentences;
  if (only !== undefined && sentences.length === 1) {
    return <Foreign as="p" className={styles.text} text={only} />;
  }
  const List = ordered ? "ol" : "ul";
  return (
    <List className={styles.list}>
      {sentences.map((sentence, index) => (
        <Foreign as="li" key={index} text={sentence} />
      ))}
    </List>
  );
}

type SectionProps = Readonly<{ title: ReactNode; level?: 2 | 3; children: ReactNode }>;

/** No landmark: a dozen would help no one. */
export function Section({ title, level = 2, children }: SectionProps) {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.section}>
      <Heading className={styles.strong}>{title}</Heading>
      {children}
    </section>
  );
}
