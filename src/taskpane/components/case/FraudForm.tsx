import { useState, type ComponentProps } from "react";
import { parseRecordAccount } from "../../../accounts";
import { ReasonForm } from "../ReasonForm";
import { DeniedAccounts } from "./DeniedAccounts";
import { useOpenCase } from "./open";

type FraudFormProps = Omit<ComponentProps<typeof ReasonForm>, "onSubmit" | "children"> & {
  readonly onSubmit: (reason: string, denied: readonly string[] | null) => Promise<void>;
};

/** Closes a case as fraud. Asks which of its accounts are never to be paid: all that aren't on record, until unticked. */
export function FraudForm({ onSubmit, ...given }: FraudFormProps) {
  const { form, words } = useOpenCase();
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const accounts = (form.accounts ?? [])
    .filter(({ destination, state }) => state !== "onRecord" && "account" in parseRecordAccount(destination))
    .map(({ destination }) => destination);
  const denied = accounts.filter((each) => !theirs.includes(each));
  return (
    <ReasonForm {...given} onSubmit={(reason) => onSubmit(reason, accounts.length === 0 ? null : denied)}>
      {accounts.length > 0 && (
        <DeniedAccounts {...words.mark} accounts={accounts} theirs={theirs} onChange={setTheirs} />
      )}
    </ReasonForm>
  );
}
