import { makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Versioned } from "../../api/api";
import { useRegister } from "../../hooks/register";
import { put } from "../../shown";
import { RadioField } from "../../../ui";
import {
  addsAccounts,
  changesOf,
  draftOf,
  faultsOf,
  forms,
  type FormSection,
  isCalledAbout,
  replacing,
  setOf,
} from "./fields";
import { Changes } from "./Changes";
import { Conflict } from "./Conflict";
import { FormDialog, ReasonField, useReasonForm } from "./FormDialog";
import { FormFields } from "./FormFields";

const useStyles = makeStyles({
  preview: { ...typographyStyles.subtitle2, margin: 0, marginBottom: tokens.spacingVerticalS },
});

type ProposeDialogProps = Readonly<{ section: FormSection; stored: Versioned; onClose: () => void }>;

/** Checks at once; shows old over new before sending. */
export function ProposeDialog({ section, stored, onClose }: ProposeDialogProps) {
  const styles = useStyles();
  const { words, api } = useRegister();
  const form = useReasonForm();
  const { record, version } = stored;
  // What is typed must not change underfoot when the record reloads.
  const [begun] = useState({ record, version });
  const [draft, setDraft] = useState(() => draftOf(forms[section], begun.record));
  const fields = forms[section];
  const [replaces, setReplaces] = useState("");
  const typed = setOf(fields, begun.record, draft);
  const asks = addsAccounts(begun.record, typed);
  const set = asks && replaces === "replace" ? replacing(begun.record, typed) : typed;
  const hasFault = fields.some((field) =>
    faultsOf(field, draft[field.key] ?? [], words).some((fault) => fault !== null),
  );
  const isEmpty = Object.keys(set).length === 0;
  const proposal = { supplier: begun.record.id, set, reason: form.given };
  const propose = () => api.propose(proposal, begun.version);
  if (form.failure?.rule === "stale")
    return (
      <Conflict proposal={proposal} changes={changesOf(begun.record, set)} seen={begun.version} onClose={onClose} />
    );
  const title = put(words.propose.title, { section: words.record[section], name: begun.record.name });
  return (
    <FormDialog
      title={title}
      note={isCalledAbout(set, begun.record) ? words.propose.noteCalled : words.propose.note}
      submit={words.propose.submit}
      form={form}
      send={() => form.send(propose, words.propose.done, !hasFault && !isEmpty && (!asks || replaces !== ""))}
      onClose={onClose}
    >
      <FormFields fields={fields} draft={draft} onChange={setDraft} />
      {asks && (
        <RadioField
          label={words.propose.replaces}
          required
          fault={form.isSent && replaces === "" ? words.propose.replacesMissing : null}
          value={replaces}
          options={[
            ["replace", words.propose.replace],
            ["add", words.propose.both],
          ]}
          onChange={setReplaces}
        />
      )}
      <ReasonField label={words.propose.reason} hint={words.propose.reasonHint} form={form} />
      {!isEmpty && !hasFault && (
        <div>
          <h3 className={styles.preview}>{words.propose.preview}</h3>
          <Changes changes={changesOf(begun.record, set)} />
        </div>
      )}
      {form.isSent && isEmpty && !hasFault && (
        <MessageBar intent="warning" role="alert">
          <MessageBarBody>{words.propose.nothing}</MessageBarBody>
        </MessageBar>
      )}
    </FormDialog>
  );
}
