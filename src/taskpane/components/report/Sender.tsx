import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { SenderComparison } from "../../../report";
import { Compared, Foreign } from "../../../ui";
import type { PaneWords } from "../../messages";
import { Section } from "./Section";

const useStyles = makeStyles({
  note: {
    ...typographyStyles.body1,
    margin: 0,
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, height: tokens.lineHeightBase300, display: "flex", alignItems: "center" },
  address: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Over the one on record, with the trick in words. */
export function Sender({
  sender,
  level,
  words,
}: {
  readonly sender: SenderComparison;
  readonly level: 2 | 3;
  readonly words: PaneWords["compared"];
}) {
  const styles = useStyles();
  const { label, address, isInSight, note } = sender;
  return (
    <Section level={level} title={<Foreign text={label} max={100} />}>
      <Compared comparison={sender} words={words} />
      {note !== null && (
        <p className={styles.note}>
          <span className={styles.icon} aria-hidden>
            <WarningRegular fontSize={tokens.fontSizeBase400} />
          </span>
          <Foreign text={note} max={400} />
        </p>
      )}
      {!isInSight && (
        <p className={styles.address}>
          {words.addressInFull}: <Foreign text={address} max={200} />
        </p>
      )}
    </Section>
  );
}
