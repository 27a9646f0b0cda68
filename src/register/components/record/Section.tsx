import { Button, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { type ReactNode, useId } from "react";
import { useRegister } from "../../hooks/register";
import { Foreign, pieces } from "../../../ui";
import { stylesWith } from "../../styles";
import { put } from "../../shown";

const useStyles = stylesWith({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "160px 1fr",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    "@media (max-width: 480px)": { gridTemplateColumns: "1fr", rowGap: tokens.spacingVerticalXXS },
  },
  value: {
    ...pieces.text,
    ...pieces.digits,
    minWidth: 0,
    "@media (max-width: 480px)": { marginBottom: tokens.spacingVerticalS },
  },
  none: { color: tokens.colorNeutralForeground3 },
  list: pieces.list,
  head: { ...pieces.row, justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, minHeight: "32px" },
});

/** Fields of the record by their labels, each with what it says. */
export function Facts({ facts }: { readonly facts: Readonly<Record<string, readonly string[]>> }) {
  const styles = useStyles();
  const { words } = useRegister();
  return (
    <dl className={styles.facts}>
      {Object.entries(facts).map(([label, values]) => (
        <div key={label} style={{ display: "contents" }}>
          <dt className={styles.quiet}>{label}</dt>
          <dd className={styles.value}>
            {values.length === 0 ? (
              <span className={styles.none}>{words.record.none}</span>
            ) : (
              <ul className={styles.list}>
                {values.map((value) => (
                  <Foreign as="li" key={value} text={value} />
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type SectionProps = Readonly<{ title: string; onPropose?: () => void; children: ReactNode }>;

/** A part of the record under its title; `onPropose`: it can be changed. */
export function Section({ title, onPropose, children }: SectionProps) {
  const styles = useStyles();
  const { words } = useRegister();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.gridS}>
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
