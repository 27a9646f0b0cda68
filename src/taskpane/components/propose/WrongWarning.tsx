import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FlagRegular } from "@fluentui/react-icons/svg/flag";
import { useId, useRef, useState } from "react";
import type { View } from "../../../report";
import type { Proposing } from "./context";
import { WrongChoices } from "./loaded";

const useStyles = makeStyles({
  button: { minWidth: 0, "@media (pointer: coarse)": { minHeight: "44px", minWidth: "44px" } },
  panel: {
    order: 1,
    width: "100%",
    boxSizing: "border-box",
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    minWidth: 0,
  },
});

/** The reader says that the warning is wrong: which part of the message is right is proposed, and changes nothing by itself. */
export function WrongWarning({ view, proposing }: { readonly view: View; readonly proposing: Proposing }) {
  const styles = useStyles();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { words } = proposing;
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
        icon={<FlagRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        {words.wrong}
      </Button>
      <div ref={panel} id={id} hidden={!isOpen} className={isOpen ? styles.panel : undefined}>
        {isOpen && <WrongChoices view={view} proposing={proposing} onClose={close} />}
      </div>
    </>
  );
}
