import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { maxReasonLength } from "../../contract";
import { LongField, useCommonStyles } from "../../ui";
import { Alert, useBusy } from "./useBusy";

interface ReasonFormProps {
  readonly label: string;
  readonly submit: string;
  readonly failed: string | null;
  readonly words: Readonly<Record<"reasonMissing" | "busy" | "cancel", string>>;
  readonly takesFocus?: boolean;
  /** Told what was typed, so that it isn't lost if the form goes. */
  readonly onTyped?: (text: string) => void;
  readonly onSubmit: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
  /** Above the reason. */
  readonly children?: ReactNode;
}

/** Asks why, and does it. */
export function ReasonForm(props: ReasonFormProps) {
  const { label, submit, failed, words, takesFocus = true, onTyped, onSubmit, onCancel, children } = props;
  const styles = useCommonStyles();
  const [reason, setReason] = useState("");
  const [isSent, setSent] = useState(false);
  const [isBusy, alone] = useBusy();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector("textarea")?.focus();
  }, [takesFocus]);
  const given = reason.trim();
  useEffect(() => {
    onTyped?.(given);
  }, [onTyped, given]);
  const send = async (): Promise<void> => {
    setSent(true);
    if (given !== "") await alone(() => onSubmit(given));
  };
  return (
    <div ref={form} className={styles.gridS}>
      {children}
      <LongField
        label={label}
        required
        fault={isSent && given === "" ? words.reasonMissing : null}
        value={reason}
        maxLength={maxReasonLength}
        onChange={setReason}
      />
      {failed !== null && <Alert text={failed} />}
      <div className={styles.buttons}>
        <Button size="small" className={styles.touch} disabledFocusable={isBusy} onClick={() => void send()}>
          {isBusy ? words.busy : submit}
        </Button>
        <Button size="small" className={styles.touch} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
