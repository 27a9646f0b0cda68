import { Button, tokens } from "@fluentui/react-components";
import { FlagRegular } from "@fluentui/react-icons/svg/flag";
import { useContext, useRef, useState } from "react";
import type { Claim, View } from "../../../report";
import { stylesWith } from "../../../ui";
import { FooterPanel } from "../Footer";
import { lazily } from "../usePane";
import { ProposingContext, type Proposing } from "./useProposing";

const useStyles = stylesWith({
  place: { marginTop: tokens.spacingVerticalXS, minWidth: 0 },
  button: { maxWidth: "100%", "@media (pointer: coarse)": { minHeight: "44px" } },
});

/*
 * Forms are loaded when one is opened: few people do, and never in the first second.
 */
const forms = () => import(/* webpackChunkName: "propose" */ "./ProposeForm");
const ProposeForm = lazily(() => forms().then((part) => part.ProposeForm));
const WrongChoices = lazily(() => forms().then((part) => part.WrongChoices));

/** Nothing if the claim can't be proposed. */
export function ProposeHere({ claim, shown }: { readonly claim: Claim | null; readonly shown: string }) {
  const styles = useStyles();
  const proposing = useContext(ProposingContext);
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (claim === null || proposing === null || (!isOpen && proposing.isProposed(claim))) return null;
  const close = (): void => {
    setOpen(false);
    setTimeout(() => place.current?.querySelector("button")?.focus());
  };
  return (
    <div ref={place} className={styles.place}>
      {isOpen ? (
        <ProposeForm claim={claim} shown={shown} proposing={proposing} takesFocus onClose={close} />
      ) : (
        <Button size="small" className={styles.button} onClick={() => setOpen(true)}>
          {proposing.words.account}
        </Button>
      )}
    </div>
  );
}

/** Only a proposal: it changes nothing by itself. */
export function WrongWarning({ view, proposing }: { readonly view: View; readonly proposing: Proposing }) {
  return (
    <FooterPanel label={proposing.words.wrong} icon={<FlagRegular />}>
      {(close) => <WrongChoices view={view} proposing={proposing} onClose={close} />}
    </FooterPanel>
  );
}
