import { makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { ApiFailure, type Versioned } from "../../api/api";
import { useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/asking";
import { put } from "../../shown";
import { Refused } from "../states/Failed";
import { changesOf, draftOf, faultsOf, forms, type FormSection, isCalledAbout, setOf } from "./fields";
import { Changes } from "./Changes";
import { Conflict } from "./Conflict";
import { FormDialog, ReasonField } from "./FormDialog";
import { FormFields } from "./FormFields";

const useStyles = makeStyles({
  preview: { ...typographyStyles.subtitle2, margin: 0, marginBottom: tokens.spacingVerticalS },
});

/** Checks at once; shows old over new before sending. */
export function ProposeDialog({
  section,
  stored,
  onClose,
}: Readonly<{ section: FormSection; stored: Versioned; onClose: () => void }>) {
  const styles = useStyles();
  const { words, api } = useRegister();
  const { isBusy, failure, run } = useAct();
  const { record, version } = stored;
  // What is typed must not change underfoot when the record reloads.
  const [begun] = useState({ record, version });
  const [draft, setDraft] = useState(() => draftOf(forms[section], begun.record));
  const [reason, setReason] = useState("");
  const [isSent, setSent] = useState(false);
  const fields = forms[section];
  const set = setOf(fields, begun.record, draft);
  const hasFault = fields.some((field) =>
    faultsOf(field, draft[field.key] ?? [], words).some((fault) => fault !== null),
  );
  const isEmpty = Object.keys(set).length === 0;
  const proposal = { supplier: begun.record.id, set, reason: reason.trim() };
  const propose = async (): Promise<void> => {
    setSent(true);
    if (hasFault || isEmpty || reason.trim() === "") return;
    if (await run(() => api.propose(proposal, begun.version), words.propose.done)) onClose();
  };
  if (failure instanceof ApiFailure && failure.rule === "stale")
    return (
      <Conflict proposal={proposal} changes={changesOf(begun.record, set)} seen={begun.version} onClose={onClose} />
    );
  const title = put(words.propose.title, { section: words.record[section], name: begun.record.name });
  return (
    <FormDialog
      title={title}
      note={isCalledAbout(set, begun.record) ? words.propose.noteCalled : words.propose.note}
      submit={words.propose.submit}
      isBusy={isBusy}
      onSubmit={() => void propose()}
      onClose={onClose}
    >
      <FormFields fields={fields} draft={draft} onChange={setDraft} />
      <ReasonField
        label={words.propose.reason}
        hint={words.propose.reasonHint}
        value={reason}
        isMissing={isSent && reason.trim() === ""}
        onChange={setReason}
      />
      {!isEmpty && !hasFault && (
        <div>
          <h3 className={styles.preview}>{words.propose.preview}</h3>
          <Changes changes={changesOf(begun.record, set)} />
        </div>
      )}
      {isSent && isEmpty && !hasFault && (
        <MessageBar intent="warning" role="alert">
          <MessageBarBody>{words.propose.nothing}</MessageBarBody>
        </MessageBar>
      )}
      <Refused failure={failure} />
    </FormDialog>
  );
}
