import { CallRegular } from "@fluentui/react-icons/svg/call";
import { ProhibitedRegular } from "@fluentui/react-icons/svg/prohibited";
import type { Supplier } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { accountShown, put } from "../../shown";
import { FormDialog, Opens, ReasonField, useReasonForm } from "../proposals/FormDialog";
import type { Versioned } from "../../api/api";
import { Destinations } from "./Destinations";
import { useCommonStyles } from "../../styles";

function FreezeDialog({ record: { id, name }, onClose }: { readonly record: Supplier; readonly onClose: () => void }) {
  const { words, api } = useRegister();
  const form = useReasonForm();
  return (
    <FormDialog
      title={put(words.freeze.title, { name })}
      note={words.freeze.text}
      submit={words.freeze.confirm}
      form={form}
      send={() => form.send((reason) => api.freeze(id, reason), words.freeze.done)}
      onClose={onClose}
    >
      <ReasonField label={words.freeze.reason} form={form} />
    </FormDialog>
  );
}

/** Blocks a supplier at once, with a reason. */
export function Freeze({ record }: { readonly record: Supplier }) {
  const { words } = useRegister();
  return (
    <Opens icon={<ProhibitedRegular />} dialog={(close) => <FreezeDialog record={record} onClose={close} />}>
      {words.freeze.button}
    </Opens>
  );
}

function VerifyDialog({ stored, onClose }: { readonly stored: Versioned; readonly onClose: () => void }) {
  const { words, api } = useRegister();
  const form = useReasonForm(words.verify.usual);
  const { record, version } = stored;
  const propose = (reason: string) => api.propose({ supplier: record.id, set: {}, verify: true, reason }, version);
  return (
    <FormDialog
      title={put(words.verify.title, { name: record.name })}
      note={words.verify.note}
      submit={words.verify.submit}
      form={form}
      send={() => form.send(propose, words.verify.done)}
      onClose={onClose}
    >
      <Destinations record={{ ...record, rejectedAccounts: [], bankChangedOn: null }} />
      <ReasonField label={words.propose.reason} form={form} />
    </FormDialog>
  );
}

type ReadmitProps = Readonly<{ stored: Versioned; account: string }>;

function ReadmitDialog({ stored, account, onClose }: ReadmitProps & { readonly onClose: () => void }) {
  const { words, api } = useRegister();
  const form = useReasonForm();
  const { record, version } = stored;
  const rejectedAccounts = record.rejectedAccounts.filter((each) => each !== account);
  const propose = (reason: string) => api.propose({ supplier: record.id, set: { rejectedAccounts }, reason }, version);
  return (
    <FormDialog
      title={put(words.readmit.title, { account: accountShown(account) })}
      note={words.readmit.note}
      submit={words.readmit.submit}
      form={form}
      send={() => form.send(propose, words.propose.done)}
      onClose={onClose}
    >
      <ReasonField label={words.propose.reason} form={form} />
    </FormDialog>
  );
}

/** Proposes that an account is rejected no longer, with a reason. */
export function Readmit(about: ReadmitProps) {
  const styles = useCommonStyles();
  const { words } = useRegister();
  return (
    <Opens size="small" className={styles.start} dialog={(close) => <ReadmitDialog {...about} onClose={close} />}>
      {words.readmit.button}
    </Opens>
  );
}

/** Below the bank details. Nothing without any. */
export function VerifyAgain({ stored }: { readonly stored: Versioned }) {
  const styles = useCommonStyles();
  const { words } = useRegister();
  const { accounts, sharedAccounts, otherDestinations } = stored.record;
  if (accounts.length + sharedAccounts.length + otherDestinations.length === 0) return null;
  return (
    <Opens
      size="small"
      className={styles.start}
      icon={<CallRegular />}
      dialog={(close) => <VerifyDialog stored={stored} onClose={close} />}
    >
      {words.verify.button}
    </Opens>
  );
}
