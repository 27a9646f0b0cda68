import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRegister } from "../../hooks/register";
import { Foreign } from "../../../ui";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "160px 1fr",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    "@media (max-width: 480px)": { gridTemplateColumns: "1fr", rowGap: tokens.spacingVerticalXXS },
  },
  label: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  value: {
    ...typographyStyles.body1,
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
    "@media (max-width: 480px)": { marginBottom: tokens.spacingVerticalS },
  },
  none: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Fields of the record, each with what it says. */
export function Facts({ facts }: { readonly facts: readonly (readonly [label: string, values: readonly string[]])[] }) {
  const styles = useStyles();
  const { words } = useRegister();
  return (
    <dl className={styles.facts}>
      {facts.map(([label, values]) => (
        <div key={label} style={{ display: "contents" }}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>
            {values.length === 0 ? (
              <span className={styles.none}>{words.record.none}</span>
            ) : (
              <ul className={styles.list}>
                {values.map((value) => (
                  <li key={value}>
                    <Foreign text={value} />
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
