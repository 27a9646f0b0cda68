import {
  Button,
  type ButtonProps,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import { maxReasonLength } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/asking";
import { Refused } from "../states/Failed";
import { LongField } from "../../../ui";
import { stylesWith } from "../../styles";

const useStyles = stylesWith({
  body: { maxHeight: "calc(100vh - 96px)" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  content: { display: "grid", gap: tokens.spacingVerticalL, alignContent: "start" },
});

type ReasonForm = ReturnType<typeof useReasonForm>;

/** A form that asks for a reason, `usual` at first. */
export function useReasonForm(usual = "") {
  const { isBusy, failure, run } = useAct();
  const [reason, setReason] = useState(usual);
  const [isSent, setSent] = useState(false);
  const given = reason.trim();
  /** Shows what is missing, or acts. Returns whether it was done. */
  const send = async (act: (reason: string) => Promise<unknown>, said: string, isComplete = true): Promise<boolean> => {
    setSent(true);
    return isComplete && given !== "" && run(() => act(given), said);
  };
  return { isBusy, failure, isSent, reason, given, setReason, send };
}

type ReasonFieldProps = Readonly<{ label: string; hint?: string; form: ReasonForm; isFirst?: boolean }>;

/** A required reason. */
export function ReasonField({ label, hint = "", form, isFirst = false }: ReasonFieldProps) {
  const { words } = useRegister();
  const isMissing = form.isSent && form.given === "";
  return (
    <LongField
      label={label}
      required
      hint={isMissing || hint === "" ? null : hint}
      fault={isMissing ? words.propose.reasonMissing : null}
      autoFocus={isFirst}
      value={form.reason}
      maxLength={maxReasonLength}
      onChange={form.setReason}
    />
  );
}

interface RejectFormProps {
  readonly label: string;
  readonly said: string;
  readonly reject: (reason: string) => Promise<unknown>;
  readonly isFile?: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Turns a proposal or a file down with a reason; one's own is withdrawn. */
export function RejectForm({ label, said, reject, isFile = false, onDone, onCancel }: RejectFormProps) {
  const styles = useStyles();
  const { words } = useRegister();
  const form = useReasonForm();
  const submit = async (): Promise<void> => {
    if (await form.send(reject, said)) onDone();
  };
  return (
    <div className={styles.gridM} role="group" aria-label={label}>
      <ReasonField label={words.proposal.rejectReason} form={form} isFirst />
      <Refused failure={form.failure} isFile={isFile} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={form.isBusy} onClick={() => void submit()}>
          {label}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}

type FrameProps = Readonly<{ title: string; actions: ReactNode; onLeave: () => void; children: ReactNode }>;

/** An open dialog. */
export function Frame({ title, actions, onLeave, children }: FrameProps) {
  return (
    <Dialog open onOpenChange={(_event, { open }) => open || onLeave()}>
      <DialogSurface>
        <DialogBody className={useStyles().body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** A button, and the dialog that it opens. */
export function Opens({ dialog, ...button }: ButtonProps & { readonly dialog: (close: () => void) => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)} />
      {isOpen && dialog(() => setOpen(false))}
    </>
  );
}

interface FormDialogProps {
  readonly title: string;
  readonly note: string;
  readonly submit: string;
  readonly form: Pick<ReasonForm, "isBusy" | "failure">;
  readonly send: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog: what comes of it, its fields, and what sends it. `send` tells whether it was done. */
export function FormDialog({ title, note, submit, form, send, onClose, children }: FormDialogProps) {
  const styles = useStyles();
  const { words } = useRegister();
  const content = useRef<HTMLDivElement>(null);
  const isTyped = useRef(false);
  const [isAsking, setAsking] = useState(false);
  const leave = (): void => (isTyped.current ? setAsking(true) : onClose());
  const press = (): void => {
    void send().then((isDone) => isDone && onClose());
    // The fault may be out of sight; waits until drawn.
    setTimeout(() => content.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  const actions = isAsking ? (
    <>
      <p role="alert" className={styles.quiet}>
        {words.propose.discard}
      </p>
      <Button className={styles.button} onClick={onClose}>
        {words.propose.discardYes}
      </Button>
      <Button appearance="primary" autoFocus className={styles.button} onClick={() => setAsking(false)}>
        {words.propose.discardNo}
      </Button>
    </>
  ) : (
    <>
      <Button className={styles.button} onClick={onClose}>
        {words.cancel}
      </Button>
      <Button appearance="primary" className={styles.button} disabledFocusable={form.isBusy} onClick={press}>
        {form.isBusy ? words.propose.busy : submit}
      </Button>
    </>
  );
  return (
    <Frame title={title} actions={actions} onLeave={leave}>
      <div ref={content} className={styles.content} onInput={() => (isTyped.current = true)}>
        <p className={styles.quiet}>{note}</p>
        {children}
        <Refused failure={form.failure} />
      </div>
    </Frame>
  );
}
