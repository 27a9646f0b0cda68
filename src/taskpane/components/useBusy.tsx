import { Button, type ButtonProps } from "@fluentui/react-components";
import { useState } from "react";
import { useCommonStyles } from "../../ui";

/** Whether something is under way, and what runs it unless something is. */
export function useBusy(): readonly [boolean, (run: () => Promise<void>) => Promise<void>] {
  const [isBusy, setBusy] = useState(false);
  const alone = async (run: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    await run();
    setBusy(false);
  };
  return [isBusy, alone];
}

type ActButtonProps = Pick<ButtonProps, "size" | "icon"> &
  Readonly<{ label: string; busy: string; act: () => Promise<void> }>;

/** A button for something that takes a moment: until it is done it says so, and does nothing. */
export function ActButton({ label, busy, act, ...look }: ActButtonProps) {
  const styles = useCommonStyles();
  const [isBusy, alone] = useBusy();
  return (
    <div className={styles.buttons}>
      <Button {...look} className={styles.touch} disabledFocusable={isBusy} onClick={() => void alone(act)}>
        {isBusy ? busy : label}
      </Button>
    </div>
  );
}

/** What is wrong, which screen readers say at once. */
export function Alert({ text, strong = false }: Readonly<{ text: string; strong?: boolean }>) {
  const styles = useCommonStyles();
  return (
    <p role="alert" className={strong ? styles.strong : styles.text}>
      {text}
    </p>
  );
}
