import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalSNudge, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
});

/** No landmark: a dozen would help no one. */
export function Section({
  title,
  level = 2,
  children,
}: {
  readonly title: ReactNode;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.section}>
      <Heading className={styles.title}>{title}</Heading>
      {children}
    </section>
  );
}
