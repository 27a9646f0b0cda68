import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useRef, useState } from "react";
import type { Claim } from "../../../report";
import { ProposingContext } from "./context";
import { ProposeForm } from "./loaded";

const useStyles = makeStyles({
  place: { marginTop: tokens.spacingVerticalXS, minWidth: 0 },
  button: { maxWidth: "100%", "@media (pointer: coarse)": { minHeight: "44px" } },
});

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
