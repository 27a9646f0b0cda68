import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PersonAlertRegular } from "@fluentui/react-icons/svg/person-alert";
import { useState } from "react";
import type { CaseHere, Opening } from "../../cases/types";
import { offerWordsFor } from "../../messages/offer";
import { hasCase, isUnknown } from "./useCase";

const useStyles = makeStyles({
  offer: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  button: { width: "100%", minWidth: 0, "@media (pointer: coarse)": { minHeight: "44px" } },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** For verdicts that ask for a call. Nothing if there is a case. */
export function CaseOffer({ here, locale }: { readonly here: CaseHere; readonly locale: string }) {
  const words = offerWordsFor(locale);
  const styles = useStyles();
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Opening>(null);
  if (hasCase(here) || isUnknown(here)) return null;
  const open = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setFailed(await here.open(null));
    setBusy(false);
  };
  return (
    <div className={styles.offer}>
      <Button
        className={styles.button}
        icon={<PersonAlertRegular />}
        disabledFocusable={isBusy}
        onClick={() => void open()}
      >
        {isBusy ? words.opening : words.open}
      </Button>
      {failed === null ? (
        <p className={styles.note}>{here.isLocal ? words.noteAlone : words.note}</p>
      ) : (
        <p className={styles.note} role="alert">
          {words.notOpened}
        </p>
      )}
    </div>
  );
}
