import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { type ComponentType, type ReactNode, useRef, useState } from "react";
import { maxReasonLength } from "../../../contract";
import { useRegister } from "../../hooks/register";
import type { ApiFailure } from "../../api/api";
import { useAct } from "../../hooks/asking";
import { Refused } from "../states/Failed";
import { stylesWith } from "../../styles";

const useStyles = stylesWith({
  body: { maxHeight: "calc(100vh - 96px)" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  content: { display: "grid", gap: tokens.spacingVerticalL, alignContent: "start" },
});

/** What a form that asks for a reason has in common with others. */
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

/** A required reason. */
export function ReasonField({
  label,
  hint,
  form: { reason, given, isSent, setReason },
  isFirst = false,
}: Readonly<{ label: string; hint?: string; form: ReasonForm; isFirst?: boolean }>) {
  const { words } = useRegister();
  const isMissing = isSent && given === "";
  return (
    <Field
      label={label}
      required
      {...(isMissing ? { validationMessage: words.propose.reasonMissing } : hint !== undefined && { hint })}
    >
      <Textarea
        autoFocus={isFirst}
        value={reason}
        maxLength={maxReasonLength}
        onChange={(_event, { value }) => setReason(value)}
      />
    </Field>
  );
}

/** Turns a proposal or a file down with a reason; one's own is withdrawn. */
export function RejectForm({
  label,
  said,
  reject,
  Refused: Why = Refused,
  onDone,
  onCancel,
}: {
  readonly label: string;
  readonly said: string;
  readonly reject: (reason: string) => Promise<unknown>;
  readonly Refused?: ComponentType<{ readonly failure: ApiFailure | null }>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { words } = useRegister();
  const form = useReasonForm();
  const submit = async (): Promise<void> => {
    if (await form.send(reject, said)) onDone();
  };
  return (
    <div className={styles.gridM} role="group" aria-label={label}>
      <ReasonField label={words.proposal.rejectReason} form={form} isFirst />
      <Why failure={form.failure} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={form.isBusy} onClick={() => void submit()}>
          {label}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}

/** A form in a dialog: what comes of it, its fields, and what sends it. `send` tells whether it was done. */
export function FormDialog({
  title,
  note,
  submit,
  form: { isBusy, failure },
  send,
  onClose,
  children,
}: {
  readonly title: string;
  readonly note: string;
  readonly submit: string;
  readonly form: Pick<ReasonForm, "isBusy" | "failure">;
  readonly send: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
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
  return (
    <Dialog open onOpenChange={(_event, { open }) => open || leave()}>
      <DialogSurface>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <div ref={content} className={styles.content} onInput={() => (isTyped.current = true)}>
              <p className={styles.quiet}>{note}</p>
              {children}
              <Refused failure={failure} />
            </div>
          </DialogContent>
          {isAsking ? (
            <DialogActions>
              <p role="alert" className={styles.quiet}>
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
              <Button appearance="primary" className={styles.button} disabledFocusable={isBusy} onClick={press}>
                {isBusy ? words.propose.busy : submit}
              </Button>
            </DialogActions>
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
