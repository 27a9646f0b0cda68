import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pieces } from "../styles";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  page: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    maxWidth: "820px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXL,
    "@media (max-width: 699px)": { padding: tokens.spacingHorizontalM },
  },
  head: { ...pieces.spread, gap: tokens.spacingHorizontalM },
  title: { ...typographyStyles.title3, margin: 0, outlineStyle: "none" },
});

/** A tab with its title, and what is opposite to it. */
export function Page({ title, aside, children }: Readonly<{ title: string; aside?: ReactNode; children: ReactNode }>) {
  const styles = useStyles();
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <div className={styles.head}>
          <h2 className={styles.title} tabIndex={-1}>
            {title}
          </h2>
          {aside}
        </div>
        {children}
      </div>
    </div>
  );
}
