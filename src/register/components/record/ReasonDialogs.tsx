import { Button } from "@fluentui/react-components";
import { CallRegular } from "@fluentui/react-icons/svg/call";
import { ProhibitedRegular } from "@fluentui/react-icons/svg/prohibited";
import { useState } from "react";
import type { Supplier } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/asking";
import { put } from "../../shown";
import { FormDialog, ReasonField } from "../proposals/FormDialog";
import { Refused } from "../states/Failed";
import type { Versioned } from "../../api/api";
import { Destinations } from "./Destinations";
import { useCommonStyles } from "../../../ui";

function FreezeDialog({ record: { id, name }, onClose }: { readonly record: Supplier; readonly onClose: () => void }) {
  const { words, api } = useRegister();
  const { isBusy, failure, run } = useAct();
  const [reason, setReason] = useState("");
  const [isSent, setSent] = useState(false);
  const given = reason.trim();
  const freeze = async (): Promise<void> => {
    setSent(true);
    if (given !== "" && (await run(() => api.freeze(id, given), words.freeze.done))) onClose();
  };
  return (
    <FormDialog
      title={put(words.freeze.title, { name })}
      note={words.freeze.text}
      submit={words.freeze.confirm}
      isBusy={isBusy}
      onSubmit={() => void freeze()}
      onClose={onClose}
    >
      <ReasonField label={words.freeze.reason} value={reason} isMissing={isSent && given === ""} onChange={setReason} />
      <Refused failure={failure} />
    </FormDialog>
  );
}

/** Blocks a supplier at once, with a reason. */
export function Freeze({ record }: { readonly record: Supplier }) {
  const { words } = useRegister();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<ProhibitedRegular />} onClick={() => setOpen(true)}>
        {words.freeze.button}
      </Button>
      {isOpen && <FreezeDialog record={record} onClose={() => setOpen(false)} />}
    </>
  );
}

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
  const styles = useCommonStyles();
  const { words } = useRegister();
  const [isOpen, setOpen] = useState(false);
  const { accounts, sharedAccounts, otherDestinations } = stored.record;
  if (accounts.length + sharedAccounts.length + otherDestinations.length === 0) return null;
  return (
    <>
      <Button size="small" className={styles.start} icon={<CallRegular />} onClick={() => setOpen(true)}>
        {words.verify.button}
      </Button>
      {isOpen && <VerifyDialog stored={stored} onClose={() => setOpen(false)} />}
    </>
  );
}
