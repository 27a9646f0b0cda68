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
import { stylesWith } from "../../../ui";

const useStyles = stylesWith({
  body: { maxHeight: "calc(100vh - 96px)" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  content: { display: "grid", gap: tokens.spacingVerticalL, alignContent: "start" },
});

/** A required reason. */
export function ReasonField({
  label,
  hint,
  value,
  isMissing,
  isFirst = false,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly isMissing: boolean;
  readonly isFirst?: boolean;
  readonly onChange: (text: string) => void;
}) {
  const { words } = useRegister();
  return (
    <Field
      label={label}
      required
      {...(isMissing ? { validationMessage: words.propose.reasonMissing } : hint !== undefined && { hint })}
    >
      <Textarea
        autoFocus={isFirst}
        value={value}
        maxLength={maxReasonLength}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}

/** Turns a proposal or a file down with a reason; one's own is withdrawn. */
export function RejectForm({
  label,
  said,
  reject,
  Refused,
  onDone,
  onCancel,
}: {
  readonly label: string;
  readonly said: string;
  readonly reject: (reason: string) => Promise<unknown>;
  readonly Refused: ComponentType<{ readonly failure: ApiFailure | null }>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { words } = useRegister();
  const { isBusy, failure, run } = useAct();
  const [reason, setReason] = useState("");
  const [isSent, setSent] = useState(false);
  const given = reason.trim();
  const submit = async (): Promise<void> => {
    setSent(true);
    if (given !== "" && (await run(() => reject(given), said))) onDone();
  };
  return (
    <div className={styles.gridM} role="group" aria-label={label}>
      <ReasonField
        label={words.proposal.rejectReason}
        value={reason}
        isMissing={isSent && given === ""}
        isFirst
        onChange={setReason}
      />
      <Refused failure={failure} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void submit()}>
          {label}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}

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
              <p className={styles.quiet}>{note}</p>
              {children}
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
