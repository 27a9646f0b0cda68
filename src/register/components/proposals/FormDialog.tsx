import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import { useRegister } from "../../hooks/register";

const useStyles = makeStyles({
  body: { maxHeight: "calc(100vh - 96px)" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  content: { display: "grid", gap: tokens.spacingVerticalL, alignContent: "start" },
  note: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A form in a dialog: what comes of it, its fields, and what sends it. */
export function FormDialog({
  title,
  note,
  submit,
  isBusy,
  onSubmit,
  onClose,
  children,
}: {
  readonly title: string;
  readonly note: string;
  readonly submit: string;
  readonly isBusy: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { words } = useRegister();
  const content = useRef<HTMLDivElement>(null);
  const isTyped = useRef(false);
  const [isAsking, setAsking] = useState(false);
  const leave = (): void => (isTyped.current ? setAsking(true) : onClose());
  const send = (): void => {
    onSubmit();
    // The fault may be out of sight; waits until drawn.
    setTimeout(() => content.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => open || leave()}>
      <DialogSurface>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <div ref={content} className={styles.content} onInput={() => (isTyped.current = true)}>
              <p className={styles.note}>{note}</p>
              {children}
            </div>
          </DialogContent>
          {isAsking ? (
            <DialogActions>
              <p role="alert" className={styles.note}>
                {words.propose.discard}
              </p>
              <Button className={styles.button} onClick={onClose}>
                {words.propose.discardYes}
              </Button>
              <Button appearance="primary" autoFocus className={styles.button} onClick={() => setAsking(false)}>
                {words.propose.discardNo}
              </Button>
            </DialogActions>
          ) : (
            <DialogActions>
              <Button className={styles.button} onClick={onClose}>
                {words.cancel}
              </Button>
              <Button appearance="primary" className={styles.button} disabledFocusable={isBusy} onClick={send}>
                {isBusy ? words.propose.busy : submit}
              </Button>
            </DialogActions>
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
