import { Button, mergeClasses, tokens } from "@fluentui/react-components";
import { PersonAlertRegular } from "@fluentui/react-icons/svg/person-alert";
import { useState } from "react";
import { stylesWith } from "../../../ui";
import type { CaseHere, Opening } from "../../cases/types";
import { offerWordsFor } from "../../messages/offer";
import { FooterPanel } from "../Footer";
import { useBusy } from "../useBusy";
import { lazily, usePane } from "../usePane";
import { hasCase, isUnknown } from "./useCase";

const useStyles = stylesWith({
  offer: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  wide: { width: "100%" },
});

/** For verdicts that ask for a call. Nothing if there is a case. */
export function CaseOffer({ here }: { readonly here: CaseHere }) {
  const words = offerWordsFor(usePane().words.locale);
  const styles = useStyles();
  const [isBusy, alone] = useBusy();
  const [failed, setFailed] = useState<Opening>(null);
  if (hasCase(here) || isUnknown(here)) return null;
  return (
    <div className={styles.offer}>
      <Button
        className={mergeClasses(styles.touch, styles.wide)}
        icon={<PersonAlertRegular />}
        disabledFocusable={isBusy}
        onClick={() => void alone(async () => setFailed(await here.open(null)))}
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

const OpenByHand = lazily(() => import(/* webpackChunkName: "case" */ "./OpenByHand").then((part) => part.OpenByHand));

/** Opens a case that no verdict asks for. */
export function CaseByHand({ here }: { readonly here: CaseHere }) {
  const { words } = usePane();
  if (hasCase(here) || isUnknown(here)) return null;
  return (
    <FooterPanel label={offerWordsFor(words.locale).open} icon={<PersonAlertRegular />}>
      {(close) => <OpenByHand here={here} onClose={close} />}
    </FooterPanel>
  );
}
