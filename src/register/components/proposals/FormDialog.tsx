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
import type { ReactNode } from "react";
import { useRegister } from "../../hooks/register";

const useStyles = makeStyles({
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
  return (
    <Dialog open onOpenChange={(_event, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.note}>{note}</p>
            {children}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={onSubmit}>
              {isBusy ? words.propose.busy : submit}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
