import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CallBack } from "../../../report";
import { Filled, Foreign } from "../../../ui";
import type { PaneWords } from "../../messages";
import { CallNumber } from "./CallNumber";
import { Section } from "./Section";

const useStyles = makeStyles({
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  warning: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** Security: only the number on record, never one of the message. */
export function CallCard({ call, words }: { readonly call: CallBack; readonly words: PaneWords }) {
  const styles = useStyles();
  const { call: said } = words;
  const { supplier, phone, about, verified } = call;
  return (
    <Section title={<Filled template={said.title} parts={{ supplier: <Foreign text={supplier} max={60} /> }} />}>
      {phone === null && <p className={styles.text}>{said.noNumber}</p>}
      {phone !== null && <CallNumber phone={phone} words={words} />}
      <p className={styles.facts}>
        {phone !== null && `${said.numberOnRecord} `}
        {verified === null ? said.neverVerified : <Foreign text={verified} max={200} />}
      </p>
      <p className={styles.text}>{about === "contact" ? said.askAboutContact : said.letThemRead}</p>
      <p className={styles.warning}>{said.notThatNumber}</p>
    </Section>
  );
}
