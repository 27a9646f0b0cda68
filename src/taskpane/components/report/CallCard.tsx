import { Button, tokens, typographyStyles } from "@fluentui/react-components";
import { CallFilled } from "@fluentui/react-icons/svg/call";
import { CopyButton, Filled, Foreign, Unseen, stylesWith, pieces } from "../../../ui";
import { telLink } from "./phone";
import type { CallBack } from "../../../report";
import { Section } from "./Section";
import { usePane } from "../usePane";

const useStyles = stylesWith({
  line: { ...pieces.wrap, gap: tokens.spacingHorizontalXS, minWidth: 0 },
  button: {
    ...pieces.digits,
    flexGrow: 1,
    flexBasis: "0",
    minWidth: 0,
    "@media (pointer: coarse)": { minHeight: "48px" },
  },
  number: {
    ...typographyStyles.subtitle1,
    ...pieces.digits,
    flexGrow: 1,
    flexBasis: "0",
    minWidth: 0,
    margin: 0,
    userSelect: "all",
  },
  copy: { minWidth: "36px", minHeight: "36px", "@media (pointer: coarse)": { minWidth: "48px", minHeight: "48px" } },
});

/** Shown large, to be read or copied, if nothing dials or the number isn't surely whole. */
export function CallNumber({ phone }: { readonly phone: string }) {
  const styles = useStyles();
  const { words, copy, dials } = usePane();
  const link = dials ? telLink(phone) : null;
  return (
    <div className={styles.line}>
      {link === null ? (
        <Foreign as="p" className={styles.number} text={phone} max={60} />
      ) : (
        <Button as="a" href={link} appearance="primary" size="large" icon={<CallFilled />} className={styles.button}>
          <Unseen>{words.call.dial} </Unseen>
          <bdi dir="ltr">{phone}</bdi>
        </Button>
      )}
      <CopyButton
        key={phone}
        text={phone}
        label={words.call.copy}
        words={words.footer}
        copy={copy}
        iconOnly
        className={styles.copy}
      />
    </div>
  );
}

/** Security: only the number on record, never one of the message. */
export function CallCard({ call }: { readonly call: CallBack }) {
  const { words } = usePane();
  const styles = useStyles();
  const { call: said } = words;
  const { supplier, phone, about, verified } = call;
  return (
    <Section title={<Filled template={said.title} parts={{ supplier: <Foreign text={supplier} max={60} /> }} />}>
      {phone === null && <p className={styles.text}>{said.noNumber}</p>}
      {phone !== null && <CallNumber phone={phone} />}
      <p className={styles.note}>
        {phone !== null && `${said.numberOnRecord} `}
        {verified === null ? said.neverVerified : <Foreign text={verified} max={200} />}
      </p>
      <p className={styles.text}>{about === "contact" ? said.askAboutContact : said.letThemRead}</p>
      <p className={styles.strong}>{said.notThatNumber}</p>
    </Section>
  );
}
