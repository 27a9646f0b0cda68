import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { RegisterAnswer } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { countryName, dayOf, put } from "../../shown";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, marginTop: "2px" },
  raised: { color: tokens.colorStatusWarningForeground1 },
});

/** Security: an account found there clears nothing; it is one fact among others. */
export function StateRegister({ answer }: { readonly answer: RegisterAnswer }) {
  const styles = useStyles();
  const { words } = useRegister();
  const { outcome, country, taxNumber, date } = answer;
  const isRaised = outcome === "notOnRegister" || outcome === "subjectUnknown";
  const Icon = isRaised ? WarningRegular : InfoRegular;
  const text = put(words.record.stateRegister[outcome], {
    country: countryName(country, words.locale),
    day: date === null ? "" : dayOf(date, words.locale),
    number: taxNumber,
  });
  return (
    <span className={mergeClasses(styles.line, isRaised && styles.raised)}>
      <Icon className={styles.icon} aria-hidden />
      <span>{text}</span>
    </span>
  );
}
