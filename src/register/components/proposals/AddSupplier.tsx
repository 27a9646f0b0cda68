import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import { emptyRecord } from "../../../contract";
import { may, useRegister } from "../../hooks/register";
import { go } from "../../route";
import { TextField } from "../../../ui";
import { type Draft, draftOf, faultsOf, newFields, setOf } from "./fields";
import { FormDialog, Opens, ReasonField, useReasonForm } from "./FormDialog";
import { FormFields } from "./FormFields";

const blankDraft: Draft = {
  ...draftOf(newFields, emptyRecord),
  ...Object.fromEntries(newFields.flatMap(({ key, kind }) => (kind === "list" ? [[key, [""]]] : []))),
};

function NewSupplier({ onClose }: { readonly onClose: () => void }) {
  const { words, api, me } = useRegister();
  const form = useReasonForm();
  const [id, setId] = useState("");
  const [draft, setDraft] = useState(blankDraft);
  const faults = newFields.flatMap((field) => faultsOf(field, draft[field.key] ?? [], words));
  const isComplete = id.trim() !== "" && faults.every((fault) => fault === null);
  // The id is on record: changing it needs a version.
  const isTaken = form.failure?.rule === "version-needed";
  const idFault = isTaken ? words.add.idTaken : form.isSent && id.trim() === "" ? words.add.idMissing : null;
  const propose = (reason: string) =>
    api.propose({ supplier: id.trim(), set: setOf(newFields, emptyRecord, draft), reason }, null);
  return (
    <FormDialog
      title={words.add.title}
      note={words.add.note}
      submit={words.propose.submit}
      form={{ ...form, failure: isTaken ? null : form.failure }}
      send={async () => {
        const isDone = await form.send(propose, words.add.done, isComplete);
        if (isDone && may(me, "handle")) go({ tab: "proposals", supplier: null });
        return isDone;
      }}
      onClose={onClose}
    >
      <TextField
        label={words.record.numberId}
        required
        hint={words.add.idHint}
        fault={idFault}
        value={id}
        maxLength={200}
        onChange={setId}
      />
      <FormFields fields={newFields} draft={draft} isNew={!form.isSent} onChange={setDraft} />
      <ReasonField label={words.propose.reason} hint={words.propose.reasonHint} form={form} />
    </FormDialog>
  );
}

/** The button, and the form that it opens. */
export function AddSupplier({ appearance }: { readonly appearance: "primary" | "secondary" | "subtle" }) {
  const { words } = useRegister();
  return (
    <Opens
      appearance={appearance}
      size={appearance === "subtle" ? "small" : "medium"}
      icon={<AddRegular />}
      dialog={(close) => <NewSupplier onClose={close} />}
    >
      {words.add.button}
    </Opens>
  );
}
