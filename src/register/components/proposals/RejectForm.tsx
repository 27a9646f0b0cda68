import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Proposal } from "../../api/types";
import { useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/useAct";
import { Refused } from "../states/Failed";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

/** Turns a proposal down with a reason; one's own is withdrawn. */
export function RejectForm({
  proposal,
  isMine,
  onDone,
  onCancel,
}: {
  readonly proposal: Proposal;
  readonly isMine: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { words, api } = useRegister();
  const { isBusy, failure, run } = useAct();
  const [reason, setReason] = useState("");
  const [isSent, setSent] = useState(false);
  const said = isMine ? words.proposal.withdrawn : words.proposal.rejected;
  const label = isMine ? words.proposal.withdraw : words.proposal.reject;
  const reject = async (): Promise<void> => {
    setSent(true);
    if (reason.trim() === "") return;
    if (await run(() => api.reject(proposal.id, reason.trim()), said)) onDone();
  };
  const isMissing = isSent && reason.trim() === "";
  return (
    <div className={styles.form} role="group" aria-label={label}>
      <Field
        label={words.proposal.rejectReason}
        required
        {...(isMissing && { validationMessage: words.propose.reasonMissing })}
      >
        <Textarea autoFocus value={reason} maxLength={1_000} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <Refused failure={failure} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void reject()}>
          {label}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
