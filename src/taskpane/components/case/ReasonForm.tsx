import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CaseWords } from "../../messages/case";
import { useCaseStyles } from "./styles";

/** Characters, as the service takes them. */
const maxReasonLength = 1_000;

/** Asks why, and does it. */
export function ReasonForm({
  label,
  submit,
  failed,
  words,
  onSubmit,
  onCancel,
}: {
  readonly label: string;
  readonly submit: string;
  readonly failed: string | null;
  readonly words: CaseWords;
  readonly onSubmit: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const styles = useCaseStyles();
  const [reason, setReason] = useState("");
  const [isSent, setSent] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const isMissing = isSent && reason.trim() === "";
  const send = async (): Promise<void> => {
    setSent(true);
    if (reason.trim() === "" || isBusy) return;
    setBusy(true);
    await onSubmit(reason.trim());
    setBusy(false);
  };
  return (
    <div ref={form} className={styles.stack}>
      <Field label={label} required {...(isMissing && { validationMessage: words.reasonMissing })}>
        <Textarea
          className={styles.input}
          value={reason}
          maxLength={maxReasonLength}
          onChange={(_event, data) => setReason(data.value)}
        />
      </Field>
      {failed !== null && (
        <p role="alert" className={styles.text}>
          {failed}
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" className={styles.button} disabledFocusable={isBusy} onClick={() => void send()}>
          {isBusy ? words.busy : submit}
        </Button>
        <Button size="small" className={styles.button} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
