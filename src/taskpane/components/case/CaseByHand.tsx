import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PersonAlertRegular } from "@fluentui/react-icons/svg/person-alert";
import { useId, useRef, useState } from "react";
import type { PaneWords } from "../../words";
import { offerWordsFor } from "../../words/offer";
import { OpenByHand } from "./LazyByHand";
import type { CaseHere } from "../../cases/types";
import { hasCase, isUnknown } from "./useCase";

const useStyles = makeStyles({
  button: { minWidth: 0, "@media (pointer: coarse)": { minHeight: "44px", minWidth: "44px" } },
  panel: { order: 1, width: "100%", boxSizing: "border-box", padding: tokens.spacingHorizontalS, minWidth: 0 },
});

/** Where no verdict asks for it: somebody opens a case because they know more. */
export function CaseByHand({ here, words }: { readonly here: CaseHere; readonly words: PaneWords }) {
  const styles = useStyles();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (hasCase(here) || isUnknown(here)) return null;
  const close = (): void => {
    setOpen(false);
    const button = panel.current?.previousElementSibling;
    if (button instanceof HTMLElement) button.focus();
  };
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={<PersonAlertRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        {offerWordsFor(words.locale).open}
      </Button>
      <div ref={panel} id={id} hidden={!isOpen} className={isOpen ? styles.panel : undefined}>
        {isOpen && <OpenByHand here={here} words={words} onClose={close} />}
      </div>
    </>
  );
}
