import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

interface Properties {
  readonly open: boolean;
  /** Must it be answered? Then a click outside doesn’t close it. */
  readonly isAlert?: boolean;
  readonly className?: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Its buttons. */
  readonly actions: ReactNode;
  /** Do they use the whole width? */
  readonly isWide?: boolean;
  readonly onClose: () => void;
}

/**
 * A dialog over the page. It is put there when it is first opened, since Fluent’s comes with hidden marks for the Tab key at both
 * ends of the page. From then on it is closed and not taken away: it gives the page behind it free as it closes.
 */
export function Modal(properties: Properties) {
  const { open, isAlert = false, className, title, children, actions, isWide = false, onClose } = properties;
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
  if (!open && !wasOpen) return null;
  return (
    <Dialog
      open={open}
      modalType={isAlert ? "alert" : "modal"}
      onOpenChange={(_event, { open: stays }) => stays || onClose()}
    >
      <DialogSurface {...(className !== undefined && { className })}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid={isWide}>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
