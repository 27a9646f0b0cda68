import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/useAct";
import { RefusedFile } from "./RefusedFile";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

/** Turns a file down with a reason; one's own is withdrawn. */
export function RejectImport({
  id,
  isMine,
  onDone,
  onCancel,
}: {
  readonly id: string;
  readonly isMine: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { words, api } = useRegister();
  const { isBusy, failure, run } = useAct();
  const [reason, setReason] = useState("");
  const [isSent, setSent] = useState(false);
  const { propose } = words.imports;
  const label = isMine ? words.proposal.withdraw : propose.reject;
  const reject = async (): Promise<void> => {
    setSent(true);
    if (reason.trim() === "") return;
    const said = isMine ? propose.withdrawn : propose.rejected;
    if (await run(() => api.rejectImport(id, reason.trim()), said)) onDone();
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
      <RefusedFile failure={failure} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void reject()}>
          {label}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
