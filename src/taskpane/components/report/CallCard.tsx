import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CallFilled } from "@fluentui/react-icons/svg/call";
import type { CallBack } from "../../../report";
import { Filled, Foreign, Unseen } from "../../../ui";
import type { PaneWords } from "../../words";
import { telLink } from "./phone";
import { Section } from "./Section";

const useStyles = makeStyles({
  button: {
    width: "100%",
    fontVariantNumeric: "tabular-nums",
    "@media (pointer: coarse)": { minHeight: "48px" },
  },
  number: { ...typographyStyles.subtitle2, margin: 0, fontVariantNumeric: "tabular-nums" },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  warning: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** Whom to call, on the number on record: the one big button of the pane. No number of the message gets here. */
export function CallCard({ call, words }: { readonly call: CallBack; readonly words: PaneWords["call"] }) {
  const styles = useStyles();
  const { supplier, phone, about, verified } = call;
  const link = phone === null ? null : telLink(phone);
  return (
    <Section title={<Filled template={words.title} parts={{ supplier: <Foreign text={supplier} most={60} /> }} />}>
      {phone === null && <p className={styles.text}>{words.noNumber}</p>}
      {phone !== null && link === null && (
        <p className={styles.number}>
          <Foreign text={phone} most={60} />
        </p>
      )}
      {phone !== null && link !== null && (
        <Button as="a" href={link} appearance="primary" size="large" icon={<CallFilled />} className={styles.button}>
          <Unseen>{words.dial} </Unseen>
          <bdi dir="ltr">{phone}</bdi>
        </Button>
      )}
      <p className={styles.facts}>
        {phone !== null && `${words.numberOnRecord} `}
        {verified === null ? words.neverVerified : <Foreign text={verified} most={200} />}
      </p>
      <p className={styles.text}>{about === "contact" ? words.askAboutContact : words.letThemRead}</p>
      <p className={styles.warning}>{words.notThatNumber}</p>
    </Section>
  );
}
