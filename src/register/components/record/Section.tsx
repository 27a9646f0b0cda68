import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useId, type ReactNode } from "react";
import { useRegister } from "../../hooks/register";
import { put } from "../../shown";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "32px",
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

/** A part of the record under its title; `onPropose`: it can be changed. */
export function Section({
  title,
  onPropose,
  children,
}: {
  readonly title: string;
  readonly onPropose?: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { words } = useRegister();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {onPropose !== undefined && (
          <Button
            size="small"
            icon={<EditRegular />}
            onClick={onPropose}
            aria-label={put(words.record.proposeOf, { section: title })}
          >
            {words.record.propose}
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}
