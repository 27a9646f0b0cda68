import { tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { QuotedPlace } from "../../../report";
import { Foreign, stylesWith } from "../../../ui";

const useStyles = stylesWith({
  quote: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    color: tokens.colorNeutralForeground2,
  },
  place: { display: "block", fontWeight: tokens.fontWeightSemibold },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalSNudge, minWidth: 0 },
});

/** Text only, never markup. */
export function Quote({ place }: { readonly place: QuotedPlace | string }) {
  const styles = useStyles();
  const { words, quote } = typeof place === "string" ? { words: "", quote: place } : place;
  return (
    <blockquote className={styles.quote}>
      {words !== "" && (
        <span className={styles.place}>
          <Foreign text={words} max={100} />
        </span>
      )}
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
    return (
      <p className={styles.text}>
        <Foreign text={only} />
      </p>
    );
  }
  const List = ordered ? "ol" : "ul";
  return (
    <List className={styles.list}>
      {sentences.map((sentence, index) => (
        <li key={index}>
          <Foreign text={sentence} />
        </li>
      ))}
    </List>
  );
}

/** No landmark: a dozen would help no one. */
export function Section({
  title,
  level = 2,
  children,
}: Readonly<{ title: ReactNode; level?: 2 | 3; children: ReactNode }>) {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.section}>
      <Heading className={styles.strong}>{title}</Heading>
      {children}
    </section>
  );
}
