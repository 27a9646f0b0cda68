import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { maxReasonLength } from "../../../contract";
import { LongField, useCommonStyles } from "../../../ui";
import type { CaseHere, Opening } from "../../cases/types";
import { caseWordsFor } from "../../messages/case";
import { useBusy } from "../useBusy";
import { usePane } from "../usePane";

/** Asks why, and does it. */
export function ReasonForm({
  label,
  submit,
  failed,
  onSubmit,
  onCancel,
}: {
  readonly label: string;
  readonly submit: string;
  readonly failed: string | null;
  readonly onSubmit: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const styles = useCommonStyles();
  const words = caseWordsFor(usePane().words.locale);
  const [reason, setReason] = useState("");
  const [isSent, setSent] = useState(false);
  const [isBusy, alone] = useBusy();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const given = reason.trim();
  const send = async (): Promise<void> => {
    setSent(true);
    if (given !== "") await alone(() => onSubmit(given));
  };
  return (
    <div ref={form} className={styles.gridS}>
      <LongField
        label={label}
        required
        fault={isSent && given === "" ? words.reasonMissing : null}
        value={reason}
        maxLength={maxReasonLength}
        onChange={setReason}
      />
      {failed !== null && (
        <p role="alert" className={styles.text}>
          {failed}
        </p>
      )}
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

/** The reason is required: no verdict gives one. */
export function OpenByHand({ here, onClose }: { readonly here: CaseHere; readonly onClose: () => void }) {
  const words = caseWordsFor(usePane().words.locale);
  const [failed, setFailed] = useState<Opening>(null);
  return (
    <ReasonForm
      label={words.openTitle}
      submit={words.openIt}
      failed={failed && words.failed[failed]}
      onSubmit={async (reason) => setFailed(await here.open(reason))}
      onCancel={onClose}
    />
  );
}
