import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState, type ReactElement, type ReactNode } from "react";

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

/** The button gets the focus back on closing. */
export function FooterPanel({
  label,
  icon,
  children,
}: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly children: (close: () => void) => ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
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
        icon={icon}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        {label}
      </Button>
      <div ref={panel} id={id} hidden={!isOpen} className={isOpen ? styles.panel : undefined}>
        {isOpen && children(close)}
      </div>
    </>
  );
}
