import { Button, Field, Input } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import type { Supplier } from "../../../contract";
import { may, useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/asking";
import { go } from "../../route";
import { Refused } from "../states/Failed";
import { type Draft, draftOf, faultsOf, newFields, setOf } from "./fields";
import { FormDialog, ReasonField } from "./FormDialog";
import { FormFields } from "./FormFields";

const blank: Supplier = {
  id: "",
  name: "",
  aliases: [],
  domains: [],
  emails: [],
  phones: [],
  country: null,
  taxIds: [],
  kind: "supplier",
  status: "active",
  accounts: [],
  sharedAccounts: [],
  rejectedAccounts: [],
  otherDestinations: [],
  bankVerifiedOn: null,
  bankChangedOn: null,
  phoneChangedOn: null,
  notes: null,
};

const blankDraft: Draft = {
  ...draftOf(newFields, blank),
  ...Object.fromEntries(newFields.flatMap(({ key, kind }) => (kind === "list" ? [[key, [""]]] : []))),
};

function NewSupplier({ onClose }: { readonly onClose: () => void }) {
  const { words, api, me } = useRegister();
  const { isBusy, failure, run } = useAct();
  const [id, setId] = useState("");
  const [draft, setDraft] = useState(blankDraft);
  const [reason, setReason] = useState("");
  const [isSent, setSent] = useState(false);
  const faults = newFields.flatMap((field) => faultsOf(field, draft[field.key] ?? [], words));
  const isComplete = id.trim() !== "" && reason.trim() !== "" && faults.every((fault) => fault === null);
  // The id is on record: changing it needs a version.
  const isTaken = failure?.rule === "version-needed";
  const idFault = isTaken ? words.add.idTaken : isSent && id.trim() === "" ? words.add.idMissing : null;
  const propose = async (): Promise<void> => {
    setSent(true);
    if (!isComplete) return;
    const proposal = { supplier: id.trim(), set: setOf(newFields, blank, draft), reason: reason.trim() };
    if (!(await run(() => api.propose(proposal, null), words.add.done))) return;
    onClose();
    if (may(me, "handle")) go({ tab: "proposals", supplier: null });
  };
  return (
    <FormDialog
      title={words.add.title}
      note={words.add.note}
      submit={words.propose.submit}
      isBusy={isBusy}
      onSubmit={() => void propose()}
      onClose={onClose}
    >
      <Field
        label={words.record.numberId}
        required
        hint={words.add.idHint}
        {...(idFault !== null && { validationMessage: idFault })}
      >
        <Input value={id} maxLength={200} onChange={(_event, { value }) => setId(value)} />
      </Field>
      <FormFields fields={newFields} draft={draft} isNew={!isSent} onChange={setDraft} />
      <ReasonField
        label={words.propose.reason}
        hint={words.propose.reasonHint}
        value={reason}
        isMissing={isSent && reason.trim() === ""}
        onChange={setReason}
      />
      <Refused failure={isTaken ? null : failure} />
    </FormDialog>
  );
}

/** The button, and the form that it opens. */
export function AddSupplier({ appearance }: { readonly appearance: "primary" | "secondary" | "subtle" }) {
  const { words } = useRegister();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        appearance={appearance}
        size={appearance === "subtle" ? "small" : "medium"}
        icon={<AddRegular />}
        onClick={() => setOpen(true)}
      >
        {words.add.button}
      </Button>
      {isOpen && <NewSupplier onClose={() => setOpen(false)} />}
    </>
  );
}
