import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ScreenWords } from "../../messages";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalM,
    maxWidth: "420px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
  icon: { fontSize: "40px", lineHeight: 0, color: tokens.colorNeutralForeground3 },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  detail: { overflowWrap: "anywhere" },
});

/** What is the case, and what to do about it. */
export function Notice({
  icon,
  words: { title, text },
  detail = "",
  level = 2,
  isAlert = false,
  children,
}: {
  readonly icon: ReactNode;
  readonly words: ScreenWords;
  readonly detail?: string;
  readonly level?: 1 | 2 | 3;
  readonly isAlert?: boolean;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <div className={styles.notice} role={isAlert ? "alert" : undefined}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Heading className={styles.title}>{title}</Heading>
      {detail !== "" && <p className={mergeClasses(styles.text, styles.detail)}>{detail}</p>}
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
