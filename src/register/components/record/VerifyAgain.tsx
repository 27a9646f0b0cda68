import { Button, makeStyles } from "@fluentui/react-components";
import { CallRegular } from "@fluentui/react-icons/svg/call";
import { useState } from "react";
import type { Versioned } from "../../api/types";
import { useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/useAct";
import { put } from "../../shown";
import { FormDialog } from "../proposals/FormDialog";
import { ReasonField } from "../proposals/ReasonField";
import { Refused } from "../states/Failed";
import { Destinations } from "./Destinations";

const useStyles = makeStyles({ button: { justifySelf: "start" } });

function VerifyDialog({ stored, onClose }: { readonly stored: Versioned; readonly onClose: () => void }) {
  const { words, api } = useRegister();
  const { isBusy, failure, run } = useAct();
  const [reason, setReason] = useState(words.verify.usual);
  const [isSent, setSent] = useState(false);
  const { record, version } = stored;
  const propose = async (): Promise<void> => {
    setSent(true);
    if (reason.trim() === "") return;
    const proposal = { supplier: record.id, set: {}, verify: true, reason: reason.trim() };
    if (await run(() => api.propose(proposal, version), words.verify.done)) onClose();
  };
  return (
    <FormDialog
      title={put(words.verify.title, { name: record.name })}
      note={words.verify.note}
      submit={words.verify.submit}
      isBusy={isBusy}
      onSubmit={() => void propose()}
      onClose={onClose}
    >
      <Destinations record={{ ...record, rejectedAccounts: [], bankChangedOn: null }} />
      <ReasonField
        label={words.propose.reason}
        value={reason}
        isMissing={isSent && reason.trim() === ""}
        onChange={setReason}
      />
      <Refused failure={failure} />
    </FormDialog>
  );
}

/** Below the bank details. Nothing without any. */
export function VerifyAgain({ stored }: { readonly stored: Versioned }) {
  const styles = useStyles();
  const { words } = useRegister();
  const [isOpen, setOpen] = useState(false);
  const { accounts, sharedAccounts, otherDestinations } = stored.record;
  if (accounts.length + sharedAccounts.length + otherDestinations.length === 0) return null;
  return (
    <>
      <Button size="small" className={styles.button} icon={<CallRegular />} onClick={() => setOpen(true)}>
        {words.verify.button}
      </Button>
      {isOpen && <VerifyDialog stored={stored} onClose={() => setOpen(false)} />}
    </>
  );
}
