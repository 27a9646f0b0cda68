import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CallFilled } from "@fluentui/react-icons/svg/call";
import { useContext } from "react";
import { CopyButton, Foreign, Unseen } from "../../../ui";
import type { PaneWords } from "../../messages";
import { DeviceContext } from "../device";
import { telLink } from "./phone";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  button: {
    flexGrow: 1,
    flexBasis: "0",
    minWidth: 0,
    fontVariantNumeric: "tabular-nums",
    "@media (pointer: coarse)": { minHeight: "48px" },
  },
  number: {
    ...typographyStyles.subtitle1,
    flexGrow: 1,
    flexBasis: "0",
    minWidth: 0,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
    userSelect: "all",
  },
  copy: { minWidth: "36px", minHeight: "36px", "@media (pointer: coarse)": { minWidth: "48px", minHeight: "48px" } },
});

/** Shown large, to be read or copied, if nothing dials or the number isn't surely whole. */
export function CallNumber({ phone, words }: { readonly phone: string; readonly words: PaneWords }) {
  const styles = useStyles();
  const { copy, dials } = useContext(DeviceContext);
  const link = dials ? telLink(phone) : null;
  return (
    <div className={styles.line}>
      {link === null ? (
        <p className={styles.number}>
          <Foreign text={phone} max={60} />
        </p>
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
