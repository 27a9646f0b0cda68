import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ComponentType, useState } from "react";
import type { ApiFailure } from "../../api/api";
import { useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/useAct";
import { ReasonField } from "./ReasonField";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

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
    <div className={styles.form} role="group" aria-label={label}>
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
