import { Button } from "@fluentui/react-components";
import { ProhibitedRegular } from "@fluentui/react-icons/svg/prohibited";
import { useState } from "react";
import type { Supplier } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/useAct";
import { put } from "../../shown";
import { FormDialog } from "../proposals/FormDialog";
import { ReasonField } from "../proposals/ReasonField";
import { Refused } from "../states/Failed";

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
