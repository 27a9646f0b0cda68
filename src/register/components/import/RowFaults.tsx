import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useRegister } from "../../hooks/register";
import { put } from "../../shown";
import { Foreign } from "../../../ui";

const useStyles = makeStyles({
  faults: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  fault: { ...typographyStyles.body1, display: "flex", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  icon: { fontSize: "16px", flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground1 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  place: { fontWeight: tokens.fontWeightSemibold },
});

interface Fault {
  readonly line?: number;
  readonly column: string | null;
  readonly reason: string;
}

/** Faults of a file or a row, with their places. */
export function RowFaults({ faults }: { readonly faults: readonly Fault[] }) {
  const styles = useStyles();
  const { words } = useRegister();
  const { preview } = words.imports;
  if (faults.length === 0) return null;
  return (
    <ul className={styles.faults}>
      {faults.map(({ line, column, reason }, index) => {
        const places = [
          line === undefined ? null : put(preview.line, { line: line.toLocaleString(words.locale) }),
          column === null ? null : put(preview.inColumn, { column }),
        ].filter((place) => place !== null);
        return (
          <li key={index} className={styles.fault}>
            <WarningRegular aria-hidden className={styles.icon} />
            <span className={styles.words}>
              {places.length > 0 && (
                <span className={styles.place}>
                  <Foreign text={places.join(", ")} />
                  {": "}
                </span>
              )}
              <Foreign text={reason} max={600} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
